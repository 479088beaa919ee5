// What each record of the interchange file is made of. The order of the keys is that of CONTRACT.md.
#include "exchange/read_records.h"

#include <algorithm>
#include <array>
#include <set>

#include "domain/debrief.h"

namespace afterword::exchange {
namespace {

using domain::Noun;

constexpr int least_rating = 1, most_rating = 5;
constexpr int least_received = -2, most_received = 2;
constexpr int least_weight = 1, most_weight = 3;

void read_outcome(ObjectReader& in, std::optional<domain::Outcome>& out) {
  if (!in.has("outcome")) return;
  if (!in.value("outcome")) return out.reset();
  domain::Outcome outcome = out.value_or(domain::Outcome{});
  in.part<domain::Outcome>("outcome", outcome, [](ObjectReader& part, domain::Outcome& to) {
    part.time("at", to.at);
    part.text("text", to.text);
    part.keep_rest(to.extra);
  });
  out = outcome;
}

void read_next(ObjectReader& in, domain::NextSteps& out) {
  in.texts("process", out.process);
  in.text("outline", out.outline);
  in.when("decision_by", out.decision_by);
  in.when("hear_by", out.hear_by);
  in.when("fill_by", out.fill_by);
  in.keep_rest(out.extra);
}

void read_closing(ObjectReader& in, domain::Closing& out) {
  in.flag("asked_for_job", out.asked_for_job);
  in.flag("voiced_interest", out.voiced_interest);
  in.flag("said_follow_up", out.said_follow_up);
  in.flag("asked_timeline", out.asked_timeline);
  in.flag("asked_materials", out.asked_materials);
  in.flag("mentioned_others", out.mentioned_others);
  in.keep_rest(out.extra);
}

void read_attendee(ObjectReader& in, domain::Attendee& out) {
  in.ref("person", Noun::person, out.person);
  in.word("as", out.as);
  in.word("met", out.met);
  in.keep_rest(out.extra);
  if (!out.person) in.refuse("person", "this must say which person it was, by their id");
}

void read_asked(ObjectReader& in, domain::Asked& out) {
  in.ref("question", Noun::question, out.question);
  in.text("text", out.text);
  in.ref("by", Noun::person, out.by);
  in.text("answer", out.answer);
  in.number("rating", out.rating, least_rating, most_rating);
  in.number("received", out.received, least_received, most_received);
  in.text("mitigation", out.mitigation);
  in.text("better", out.better);
  in.keep_rest(out.extra);
}

void read_concern(ObjectReader& in, domain::Concern& out) {
  in.ref("by", Noun::person, out.by);
  in.text("text", out.text);
  in.number("severity", out.severity, least_weight, most_weight);
  in.text("response", out.response);
  in.text("rebuttal", out.rebuttal);
  in.flag("resolved", out.resolved);
  in.keep_rest(out.extra);
}

void read_document(ObjectReader& in, domain::Document& out) {
  in.text("name", out.name);
  in.word("direction", out.direction);
  in.when("at", out.at);
  in.when("due", out.due);
  in.when("sent", out.sent);
  in.keep_rest(out.extra);
}

/// A list of plain texts whose rows have ids: those at the same place keep theirs.
void read_assets(ObjectReader& in, std::vector<domain::Asset>& out) {
  if (!in.has("not_mentioned")) return;
  std::vector<std::string> texts;
  in.texts("not_mentioned", texts);
  const std::size_t before = out.size();
  out.resize(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i >= before) out[i].id.value = in.context().make(Noun::asset);
    out[i].text = std::move(texts[i]);
  }
}

/// Where the wizard was left; left alone where it is not given.
void read_step(ObjectReader& in, int& out) {
  std::optional<int> step = out;
  in.number("step", step, 1, domain::step_count);
  out = step.value_or(1);
}

/// A list of texts that is kept one a line.
void read_lines(ObjectReader& in, const char* key, std::string& out) {
  if (!in.has(key)) return;
  std::vector<std::string> lines;
  in.texts(key, lines);
  out.clear();
  for (std::size_t i = 0; i < lines.size(); ++i) out += (i > 0 ? "\n" : "") + lines[i];
}

void read_review(ObjectReader& in, domain::Review& out) {
  std::optional<domain::Time> at;
  std::optional<int> rating;
  in.time("at", at);
  in.number("predicted", out.predicted, least_rating, most_rating);
  in.number("rating", rating, least_rating, most_rating);
  in.seconds("seconds", out.seconds);
  in.word("mode", out.mode);
  in.text("text", out.text);
  read_lines(in, "made", out.made);
  in.keep_rest(out.extra);
  if (!at) in.refuse("at", "a practice needs the time when it was");
  if (!rating) in.refuse("rating", "a practice needs its rating, a whole number from 1 to 5");
  out.at = at.value_or(domain::Time{});
  out.rating = rating.value_or(0);
}

}  // namespace

void read_record(ObjectReader& in, domain::Opportunity& out) {
  in.text("company", out.company);
  in.text("role", out.role);
  in.word("stage", out.stage);
  in.text("source", out.source);
  read_outcome(in, out.outcome);
  in.text("notes", out.notes);
  in.items<domain::Research>("research", Noun::research, out.research, [](ObjectReader& item, domain::Research& to) {
    item.when("at", to.at);
    item.text("text", to.text);
    item.text("url", to.url);
    item.keep_rest(to.extra);
  });
  in.keep_rest(out.extra);
}

void read_record(ObjectReader& in, domain::Person& out) {
  in.text("name", out.name);
  in.text("pronounced", out.pronounced);
  in.text("title", out.title);
  in.text("company", out.company);
  in.word("role", out.role);
  in.text("email", out.email);
  in.text("phone", out.phone);
  in.text("address", out.address);
  in.text("linkedin", out.linkedin);
  in.word("prefers", out.prefers);
  in.flag("card", out.card);
  read_lines(in, "other_names", out.other_names);
  read_lines(in, "merged", out.merged);
  in.items<domain::Detail>("details", Noun::detail, out.details, [](ObjectReader& item, domain::Detail& to) {
    item.ref("interview", Noun::interview, to.interview);
    item.text("text", to.text);
    item.text("topic", to.topic);
    item.flag("mention", to.mention);
    item.keep_rest(to.extra);
  });
  in.items<domain::CaredAbout>("cares_about", Noun::cared_about, out.cares_about,
                               [](ObjectReader& item, domain::CaredAbout& to) {
                                 std::optional<int> weight;
                                 item.ref("interview", Noun::interview, to.interview);
                                 item.text("text", to.text);
                                 item.number("weight", weight, least_weight, most_weight);
                                 to.weight = weight.value_or(least_weight);
                                 item.keep_rest(to.extra);
                               });
  in.keep_rest(out.extra);
}

void read_record(ObjectReader& in, domain::Interview& out, const FindPerson& find) {
  const std::string dump_before = out.dump;
  in.ref("opportunity", Noun::opportunity, out.opportunity);
  in.text("round", out.round);
  in.word("format", out.format);
  in.text("place", out.place);
  in.time("starts", out.starts);
  in.time("ends", out.ends);
  in.time("debriefed", out.debriefed);
  in.items<domain::Attendee>("people", Noun::attendee, out.people, read_attendee);
  in.items<domain::Asked>("asked", Noun::asked, out.asked, read_asked);
  in.items<domain::Concern>("concerns", Noun::concern, out.concerns, read_concern);
  in.items<domain::Document>("documents", Noun::document, out.documents, read_document);
  in.part<domain::NextSteps>("next", out.next, read_next);
  in.part<domain::Closing>("closing", out.closing, read_closing);
  read_assets(in, out.not_mentioned);
  in.number("feeling", out.feeling, least_rating, most_rating);
  in.text("learned", out.learned);
  in.text("dump", out.dump);
  read_recall(in, out, dump_before, find);
  read_step(in, out.step);
  in.keep_rest(out.extra);
  drop_lost_items(out);
}

void read_record(ObjectReader& in, domain::Question& out) {
  in.text("text", out.text);
  in.texts("variants", out.variants);
  in.word("category", out.category);
  in.texts("tags", out.tags);
  in.text("answer", out.answer);
  in.text("notes", out.notes);
  in.word("source", out.source);
  in.flag("suspended", out.suspended);
  in.text("seed", out.seed);
  in.text("wants", out.wants);
  in.texts("points", out.points);
  in.texts("mistakes", out.mistakes);
  in.text("situation", out.star.situation);
  in.text("task", out.star.task);
  in.text("action", out.star.action);
  in.text("result", out.star.result);
  in.texts("merged", out.merged);
  in.items<domain::Review>("reviews", Noun::review, out.reviews, read_review);
  in.keep_rest(out.extra);
}

void read_record(ObjectReader& in, domain::Note& out) {
  in.word("kind", out.kind);
  in.ref("person", Noun::person, out.person);
  in.ref("interview", Noun::interview, out.interview);
  in.text("subject", out.subject);
  in.text("body", out.body);
  in.word("channel", out.channel);
  in.time("sent", out.sent);
  in.keep_rest(out.extra);
}

void read_record(ObjectReader& in, domain::Task& out) {
  in.word("kind", out.kind);
  in.ref("interview", Noun::interview, out.interview);
  in.ref("person", Noun::person, out.person);
  in.when("opens", out.opens);
  in.when("due", out.due);
  in.when("done", out.done);
  in.when("dropped", out.dropped);
  in.text("reason", out.reason);
  in.when("snoozed", out.snoozed);
  in.keep_rest(out.extra);
}

void read_settings(ObjectReader& in, domain::Settings& out) {
  in.part<domain::Me>("me", out.me, [](ObjectReader& me, domain::Me& to) {
    me.text("name", to.name);
    me.text("email", to.email);
    me.text("phone", to.phone);
    me.keep_rest(to.extra);
  });
  if (in.has("weekend")) {
    out.weekend.reset();
    if (in.value("weekend")) in.texts("weekend", out.weekend.emplace());
    constexpr auto days = std::to_array<std::string_view>({"mon", "tue", "wed", "thu", "fri", "sat", "sun"});
    for (const std::string& day : out.weekend.value_or(std::vector<std::string>{}))
      if (std::find(days.begin(), days.end(), day) == days.end())
        in.refuse("weekend", "“" + excerpt(day) + "” is none of: mon, tue, wed, thu, fri, sat, sun");
    if (out.weekend && std::set<std::string>(out.weekend->begin(), out.weekend->end()).size() == days.size())
      in.refuse("weekend", "a week needs at least one working day");
  }
  std::vector<std::string> days_off;
  const bool given = in.has("days_off");
  in.texts("days_off", days_off);
  if (given) out.days_off.clear();
  for (const std::string& text : days_off) {
    if (const auto date = domain::parse_date(text)) {
      out.days_off.push_back(*date);
    } else {
      in.refuse("days_off", "“" + excerpt(text) + "”: this is no day that exists; write it as in 2026-03-05");
    }
  }
  in.keep_rest(out.extra);
}

}  // namespace afterword::exchange
