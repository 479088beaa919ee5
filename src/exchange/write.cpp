// Writes the interchange file: every known key in the order of CONTRACT.md, then the unknown ones as they came.
#include <charconv>
#include <cmath>
#include <map>
#include <unordered_map>

#include "domain/names.h"
#include "exchange/interchange.h"
#include "exchange/json_document.h"
#include "exchange/json_writer.h"
#include "exchange/recall_marks.h"

namespace afterword::exchange {
namespace {

using domain::Noun;

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines(1);
  for (const char c : text) c == '\n' ? static_cast<void>(lines.emplace_back()) : lines.back().push_back(c);
  return lines;
}

class DocumentWriting {
 public:
  explicit DocumentWriting(const Interchange& document) : document_(document) {
    for (const auto& record : document.opportunities) name(Noun::opportunity, record);
    for (const auto& record : document.people) name(Noun::person, record);
    for (const auto& record : document.interviews) name(Noun::interview, record);
    for (const auto& record : document.questions) name(Noun::question, record);
    for (const auto& record : document.notes) name(Noun::note, record);
  }

  domain::Result<std::string> run() {
    out_.begin_object();
    out_.key("afterword");
    out_.raw(std::to_string(interchange_version));
    list("opportunities", document_.opportunities);
    list("people", document_.people);
    list("interviews", document_.interviews);
    list("questions", document_.questions);
    list("notes", document_.notes);
    list("tasks", document_.tasks);
    if (document_.settings) {
      out_.key("settings");
      write(*document_.settings);
    }
    rest(document_.extra, "the file");
    out_.end_object();
    if (!unreadable_.empty())
      return domain::Error::internal("What other programs added to " + unreadable_ +
                                     " cannot be read any more; nothing was written. Look with: afterword doctor");
    return out_.take() + "\n";
  }

 private:
  template <class Record>
  void name(Noun noun, const Record& record) {
    names_[noun][record.id.value] = record.ref.empty() ? made_ref(noun, record.id.value) : record.ref;
  }

  // Members of the object that is being written.
  void text(std::string_view key, std::string_view value) {
    out_.key(key);
    out_.text(value);
  }
  void text_or_null(std::string_view key, const std::string& value) {
    out_.key(key);
    value.empty() ? out_.null() : out_.text(value);
  }
  template <class Enum>
  void word(std::string_view key, Enum value) {
    text(key, domain::word(value));
  }
  void flag(std::string_view key, std::optional<bool> value) {
    out_.key(key);
    out_.raw(!value ? "null" : *value ? "true" : "false");
  }
  void number(std::string_view key, std::optional<int> value) {
    out_.key(key);
    out_.raw(value ? std::to_string(*value) : "null");
  }
  void seconds(std::optional<double> value) {
    out_.key("seconds");
    char digits[40];
    if (!value || !std::isfinite(*value)) return out_.null();
    const auto end = std::to_chars(digits, digits + sizeof digits, *value).ptr;
    out_.raw(std::string_view(digits, static_cast<std::size_t>(end - digits)));
  }
  void when(std::string_view key, const domain::When& value) { text_or_null(key, domain::to_string(value)); }
  void time(std::string_view key, const std::optional<domain::Time>& value) {
    text_or_null(key, value ? domain::to_string(*value) : std::string());
  }
  void ref(std::string_view key, Noun noun, std::int64_t id) {
    const auto& names = names_[noun];
    const auto found = names.find(id);
    text_or_null(key, found == names.end() ? std::string() : found->second);
  }
  void texts(std::string_view key, const std::vector<std::string>& values) {
    out_.key(key);
    out_.begin_list();
    for (const std::string& value : values) out_.text(value);
    out_.end_list();
  }
  template <class Item>
  void list(std::string_view key, const std::vector<Item>& items) {
    out_.key(key);
    out_.begin_list();
    for (const Item& item : items) write(item);
    out_.end_list();
  }

  /// The members that this version does not know.
  void rest(const std::string& extra, std::string_view whose) {
    if (extra.empty()) return;
    const auto parsed = JsonDocument::parse(extra, extra_depth, max_interchange_bytes);
    const auto* document = std::get_if<JsonDocument>(&parsed);
    if (!document || !document->root().is(JsonKind::object)) {
      if (unreadable_.empty()) unreadable_ = whose;
      return;
    }
    const JsonValue root = document->root();
    for (auto at = root.begin(); !root.done(at); at = root.next(at)) {
      out_.raw_key(root.item(at).raw());
      out_.raw(root.value_of(at).raw());
    }
  }

  void write(const domain::Opportunity& o) {
    out_.begin_object();
    ref("id", Noun::opportunity, o.id.value);
    text("company", o.company);
    text("role", o.role);
    word("stage", o.stage);
    text("source", o.source);
    out_.key("outcome");
    if (o.outcome) {
      out_.begin_object();
      time("at", o.outcome->at);
      text("text", o.outcome->text);
      rest(o.outcome->extra, "an outcome");
      out_.end_object();
    } else {
      out_.null();
    }
    text("notes", o.notes);
    list("research", o.research);
    rest(o.extra, o.company);
    out_.end_object();
  }

  void write(const domain::Research& r) {
    out_.begin_object();
    when("at", r.at);
    text("text", r.text);
    text("url", r.url);
    rest(r.extra, "a piece of research");
    out_.end_object();
  }

  void write(const domain::Person& p) {
    out_.begin_object();
    ref("id", Noun::person, p.id.value);
    text("name", p.name);
    text("pronounced", p.pronounced);
    text("title", p.title);
    text("company", p.company);
    word("role", p.role);
    text("email", p.email);
    text("phone", p.phone);
    text("address", p.address);
    text("linkedin", p.linkedin);
    word("prefers", p.prefers);
    flag("card", p.card);
    if (!p.other_names.empty()) texts("other_names", lines_of(p.other_names));
    if (!p.merged.empty()) texts("merged", lines_of(p.merged));
    list("details", p.details);
    list("cares_about", p.cares_about);
    rest(p.extra, p.name);
    out_.end_object();
  }

  void write(const domain::Detail& d) {
    out_.begin_object();
    ref("interview", Noun::interview, d.interview.value);
    text("text", d.text);
    text("topic", d.topic);
    if (d.mention) flag("mention", *d.mention);
    rest(d.extra, "a personal detail");
    out_.end_object();
  }

  void write(const domain::CaredAbout& c) {
    out_.begin_object();
    ref("interview", Noun::interview, c.interview.value);
    text("text", c.text);
    number("weight", c.weight);
    rest(c.extra, "what somebody cares about");
    out_.end_object();
  }

  void write(const domain::Interview& i) {
    out_.begin_object();
    ref("id", Noun::interview, i.id.value);
    ref("opportunity", Noun::opportunity, i.opportunity.value);
    text("round", i.round);
    word("format", i.format);
    if (!i.place.empty()) text("place", i.place);
    time("starts", i.starts);
    time("ends", i.ends);
    time("debriefed", i.debriefed);
    list("people", i.people);
    list("asked", i.asked);
    list("concerns", i.concerns);
    list("documents", i.documents);
    out_.key("next");
    write(i.next);
    out_.key("closing");
    write(i.closing);
    out_.key("not_mentioned");
    out_.begin_list();
    for (const domain::Asset& asset : i.not_mentioned) out_.text(asset.text);
    out_.end_list();
    number("feeling", i.feeling);
    text("learned", i.learned);
    text("dump", i.dump);
    write_wizard(i);
    rest(i.extra, "an interview");
    out_.end_object();
  }

  /// What the wizard keeps of an interview: only where there is something, for other programs have no use for it.
  void write_wizard(const domain::Interview& i) {
    if (i.step != 1) number("step", i.step);
    if (i.recall.empty()) return;
    out_.key("recall");
    out_.begin_list();
    for (const domain::RecallMark& mark : i.recall) {
      const auto place = place_of(mark, i, document_.people);
      out_.begin_object();
      number("line", mark.line);
      word("kind", mark.kind);
      flag("settled", mark.settled);
      word("became", place ? mark.item_noun : Noun::none);
      if (place && place->at >= 0) number("at", place->at);
      if (place && place->person) ref("person", Noun::person, place->person.value);
      out_.end_object();
    }
    out_.end_list();
  }

  void write(const domain::Attendee& a) {
    out_.begin_object();
    ref("person", Noun::person, a.person.value);
    word("as", a.as);
    word("met", a.met);
    rest(a.extra, "a person at an interview");
    out_.end_object();
  }

  void write(const domain::Asked& a) {
    out_.begin_object();
    ref("question", Noun::question, a.question.value);
    text("text", a.text);
    ref("by", Noun::person, a.by.value);
    text("answer", a.answer);
    number("rating", a.rating);
    number("received", a.received);
    text("mitigation", a.mitigation);
    text("better", a.better);
    rest(a.extra, "a question asked");
    out_.end_object();
  }

  void write(const domain::Concern& c) {
    out_.begin_object();
    ref("by", Noun::person, c.by.value);
    text("text", c.text);
    number("severity", c.severity);
    text("response", c.response);
    text("rebuttal", c.rebuttal);
    flag("resolved", c.resolved);
    rest(c.extra, "a concern");
    out_.end_object();
  }

  void write(const domain::Document& d) {
    out_.begin_object();
    text("name", d.name);
    word("direction", d.direction);
    when("at", d.at);
    when("due", d.due);
    when("sent", d.sent);
    rest(d.extra, "a document");
    out_.end_object();
  }

  void write(const domain::NextSteps& n) {
    out_.begin_object();
    texts("process", n.process);
    text("outline", n.outline);
    when("decision_by", n.decision_by);
    when("hear_by", n.hear_by);
    when("fill_by", n.fill_by);
    rest(n.extra, "the next steps");
    out_.end_object();
  }

  void write(const domain::Closing& c) {
    out_.begin_object();
    flag("asked_for_job", c.asked_for_job);
    flag("voiced_interest", c.voiced_interest);
    flag("said_follow_up", c.said_follow_up);
    flag("asked_timeline", c.asked_timeline);
    flag("asked_materials", c.asked_materials);
    flag("mentioned_others", c.mentioned_others);
    rest(c.extra, "the closing");
    out_.end_object();
  }

  void write(const domain::Question& q) {
    out_.begin_object();
    ref("id", Noun::question, q.id.value);
    text("text", q.text);
    texts("variants", q.variants);
    word("category", q.category);
    texts("tags", q.tags);
    text("answer", q.answer);
    text("notes", q.notes);
    word("source", q.source);
    flag("suspended", q.suspended);
    // Not of the contract, and so only where there is something.
    if (!q.seed.empty()) text("seed", q.seed);
    if (!q.wants.empty()) text("wants", q.wants);
    if (!q.points.empty()) texts("points", q.points);
    if (!q.mistakes.empty()) texts("mistakes", q.mistakes);
    if (!q.star.situation.empty()) text("situation", q.star.situation);
    if (!q.star.task.empty()) text("task", q.star.task);
    if (!q.star.action.empty()) text("action", q.star.action);
    if (!q.star.result.empty()) text("result", q.star.result);
    if (!q.merged.empty()) texts("merged", q.merged);
    list("reviews", q.reviews);
    rest(q.extra, "a question");
    out_.end_object();
  }

  void write(const domain::Review& r) {
    out_.begin_object();
    time("at", r.at);
    if (r.predicted) number("predicted", r.predicted);
    number("rating", r.rating);
    seconds(r.seconds);
    word("mode", r.mode);
    text("text", r.text);
    if (!r.made.empty()) texts("made", lines_of(r.made));
    rest(r.extra, "a practice");
    out_.end_object();
  }

  void write(const domain::Note& n) {
    out_.begin_object();
    ref("id", Noun::note, n.id.value);
    word("kind", n.kind);
    ref("person", Noun::person, n.person.value);
    ref("interview", Noun::interview, n.interview.value);
    text("subject", n.subject);
    text("body", n.body);
    word("channel", n.channel);
    time("sent", n.sent);
    rest(n.extra, "a letter");
    out_.end_object();
  }

  void write(const domain::Task& t) {
    out_.begin_object();
    word("kind", t.kind);
    ref("interview", Noun::interview, t.interview.value);
    ref("person", Noun::person, t.person.value);
    when("opens", t.opens);
    when("due", t.due);
    when("done", t.done);
    if (t.dropped != domain::When()) when("dropped", t.dropped);
    if (!t.reason.empty()) text("reason", t.reason);
    if (t.snoozed != domain::When()) when("snoozed", t.snoozed);
    rest(t.extra, "a task");
    out_.end_object();
  }

  void write(const domain::Settings& s) {
    out_.begin_object();
    out_.key("me");
    out_.begin_object();
    text("name", s.me.name);
    text("email", s.me.email);
    text("phone", s.me.phone);
    rest(s.me.extra, "your own details");
    out_.end_object();
    if (s.weekend) {
      texts("weekend", *s.weekend);
    } else {
      out_.key("weekend");
      out_.null();
    }
    out_.key("days_off");
    out_.begin_list();
    for (const domain::Date day : s.days_off) out_.text(domain::to_string(day));
    out_.end_list();
    rest(s.extra, "the settings");
    out_.end_object();
  }

  static constexpr int extra_depth = 1000;
  const Interchange& document_;
  std::map<Noun, std::unordered_map<std::int64_t, std::string>> names_;
  JsonWriter out_;
  std::string unreadable_;
};

}  // namespace

domain::Result<std::string> write(const Interchange& document) { return DocumentWriting(document).run(); }

}  // namespace afterword::exchange
