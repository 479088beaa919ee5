// Puts the lines of the raw page where they belong; the page itself stays as it was typed.
#include <algorithm>
#include <map>

#include "domain/debrief.h"
#include "domain/names.h"
#include "domain/recall_line.h"
#include "domain/recall_people_said.h"
#include "domain/text.h"
#include "workspace/carry_out.h"

namespace afterword::workspace {
namespace {

using domain::Noun;
using domain::RecallKind;
using domain::Result;

class Placing {
 public:
  Placing(const Bench& bench, domain::Interview interview) : bench_(bench), interview_(std::move(interview)) {}

  Result<void> run(bool guesses_too) {
    // People first: a line about somebody who stands on the page further down finds them then.
    if (auto done = place_all(guesses_too, true); !done) return done;
    if (auto done = place_all(guesses_too, false); !done) return done;
    store::save_marks(bench_.connection, interview_.id, interview_.recall);
    return {};
  }

 private:
  std::vector<domain::KnownPerson> known_people() const {
    std::vector<domain::KnownPerson> known;
    for (const auto& attendee : interview_.people)
      if (const auto person = store::load(bench_.connection, attendee.person))
        known.push_back({person->id, person->name});
    return known;
  }

  domain::Date today() const {
    if (interview_.ends) return domain::date_of(*interview_.ends);
    return domain::date_of(interview_.starts.value_or(bench_.now));
  }

  Result<void> place_all(bool guesses_too, bool people) {
    for (const auto& placement : domain::place_recall(interview_, known_people(), today(), guesses_too)) {
      if ((placement.reading.kind == RecallKind::person) != people) continue;
      if (auto done = place(placement); !done) return done;
    }
    return {};
  }

  Result<void> place(const domain::Placement& placement) {
    const auto& reading = placement.reading;
    switch (reading.kind) {
      case RecallKind::question:
        return place_question(placement);
      case RecallKind::answer:
        return place_answer(placement);
      case RecallKind::concern: {
        domain::Concern row;
        row.id.value = bench_.new_id();
        row.text = reading.text;
        row.by = reading.about;
        mark(placement, Noun::concern, row.id.value);
        return put_into_list(bench_, Noun::concern, row, interview_.id);
      }
      case RecallKind::personal: {
        const domain::Detail row{{bench_.new_id()}, interview_.id, reading.text, "", ""};
        mark(placement, Noun::detail, row.id.value);
        return put_into_list(bench_, Noun::detail, row, reading.about);
      }
      case RecallKind::document:
        return place_documents(placement);
      case RecallKind::next:
        return place_next(placement);
      case RecallKind::person:
        return place_people(placement);
      case RecallKind::note:
        break;
    }
    return {};
  }

  Result<void> place_question(const domain::Placement& placement) {
    domain::Asked row;
    row.id.value = bench_.new_id();
    row.text = placement.reading.text;
    row.by = placement.reading.about;
    row.answer = placement.reading.answer;
    row.rating = placement.reading.rating;
    mark(placement, Noun::asked, row.id.value);
    interview_.asked.push_back(row);
    return put_into_list(bench_, Noun::asked, row, interview_.id);
  }

  // Behind what the question's answer already holds.
  Result<void> place_answer(const domain::Placement& placement) {
    const auto* question = mark_of(placement.answer_to_line);
    if (!question || question->item_noun != Noun::asked) return {};
    for (auto& asked : interview_.asked) {
      if (asked.id.value != question->item) continue;
      asked.answer += (asked.answer.empty() ? "" : "\n") + placement.reading.text;
      store::set_value(bench_.connection, Noun::asked, "answer", asked.id.value, asked.answer);
      if (placement.reading.rating && !asked.rating) {
        asked.rating = placement.reading.rating;
        store::set_value(bench_.connection, Noun::asked, "rating", asked.id.value, std::int64_t{*asked.rating});
      }
      mark(placement, Noun::asked, asked.id.value);
    }
    return {};
  }

  Result<void> place_next(const domain::Placement& placement) {
    auto& next = interview_.next;
    next.outline += (next.outline.empty() ? "" : "\n") + placement.reading.text;
    set("next_outline", next.outline);
    if (!std::holds_alternative<std::monostate>(placement.reading.by)) {
      const std::string words = domain::fold(placement.reading.text);
      const bool to_hear = words.find("hear") != std::string::npos || words.find("let me know") != std::string::npos;
      auto& date = to_hear ? next.hear_by : next.decision_by;
      if (std::holds_alternative<std::monostate>(date)) {
        date = placement.reading.by;
        set(to_hear ? "next_hear_by" : "next_decision_by", date);
      }
    }
    mark(placement, Noun::interview, interview_.id.value);
    return {};
  }

  Result<void> place_documents(const domain::Placement& placement) {
    for (const auto& one : placement.reading.documents) {
      domain::Document row;
      row.id.value = bench_.new_id();
      row.name = one.text;
      row.direction = one.direction;
      row.due = one.by;
      mark(placement, Noun::document, row.id.value);
      if (auto done = put_into_list(bench_, Noun::document, row, interview_.id); !done) return done;
    }
    return {};
  }

  Result<void> place_people(const domain::Placement& placement) {
    for (const auto& one : domain::introduced_in(placement.reading)) {
      domain::PersonId id = domain::person_called(one.name, known_people());
      if (!id) {
        const MeetPerson meet{{bench_.new_id()}, {bench_.new_id()}, interview_.id, one.name, one.as};
        if (auto done = carry_out(bench_, meet); !done) return done;
        interview_.people.push_back({meet.attendee, meet.person, meet.as, domain::Met::unset, ""});
        id = meet.person;
      }
      mark(placement, Noun::person, id.value);
      if (auto done = keep_what_is_said(one, id); !done) return done;
    }
    return {};
  }

  // Fills what is empty, never changes what is there; the other words become a detail.
  Result<void> keep_what_is_said(const domain::Introduced& one, domain::PersonId id) {
    const auto person = store::load(bench_.connection, id);
    if (!person) return gone();
    const auto fill = [&](std::string_view column, const store::Value& value) {
      store::set_value(bench_.connection, Noun::person, column, id.value, value);
    };
    if (person->title.empty() && !one.title.empty()) fill("title", one.title);
    if (person->prefers == domain::Channel::unset && one.prefers != domain::Channel::unset)
      fill("prefers", std::string(domain::word(one.prefers)));
    if (!person->card && one.card) fill("card", true);
    std::string words = one.words;
    if (!person->title.empty() && !one.title.empty() && person->title != one.title)
      words = one.title + (words.empty() ? "" : ", " + words);
    const bool known = std::any_of(person->details.begin(), person->details.end(),
                                   [&](const domain::Detail& detail) { return detail.text == words; });
    if (words.empty() || known) return {};
    const domain::Detail row{{bench_.new_id()}, interview_.id, words, std::string(domain::noted_topic), ""};
    return put_into_list(bench_, Noun::detail, row, id);
  }

  void set(std::string_view column, const store::Value& value) {
    store::set_value(bench_.connection, Noun::interview, column, interview_.id.value, value);
  }

  domain::RecallMark* mark_of(int line) {
    for (auto& mark : interview_.recall)
      if (mark.line == line) return &mark;
    return nullptr;
  }

  void mark(const domain::Placement& placement, Noun noun, std::int64_t item) {
    auto* mark = mark_of(placement.line);
    if (!mark) {
      interview_.recall.push_back({{bench_.new_id()}, placement.line, placement.reading.kind, false, Noun::none, 0});
      mark = &interview_.recall.back();
    }
    mark->kind = placement.reading.kind;
    mark->settled = true;
    if (mark->item_noun != Noun::none) return;
    mark->item_noun = noun;
    mark->item = item;
  }

  const Bench& bench_;
  domain::Interview interview_;
};

}  // namespace

Result<void> place_recall(const Bench& bench, const PlaceRecall& edit) {
  auto interview = store::load(bench.connection, edit.interview);
  if (!interview) return gone();
  return Placing(bench, std::move(*interview)).run(edit.guesses_too);
}

}  // namespace afterword::workspace
