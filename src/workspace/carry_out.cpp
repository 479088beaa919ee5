// One case per edit.
#include "workspace/carry_out.h"

#include <algorithm>
#include <cmath>

#include "domain/debrief.h"
#include "domain/text.h"

namespace afterword::workspace {

using domain::Error;
using domain::Noun;
using domain::Result;

Error gone() { return Error::missing("What this belongs to was deleted meanwhile, so nothing was changed."); }
Error taken() { return Error::conflict("This was added already, so nothing was changed."); }

namespace {

// Adds a record that stands by itself.
template <class Record>
Result<void> add(const Bench& bench, Noun noun, const Record& record) {
  if (!record.id || store::exists(bench.connection, noun, record.id.value)) return taken();
  store::save(bench.connection, record, nullptr, bench.new_id);
  return {};
}

class CarryOut {
 public:
  explicit CarryOut(const Bench& bench) : bench_(bench) {}

  Result<void> operator()(const SetValue&) { return Error::internal("This is saved another way."); }
  Result<void> operator()(const WriteRecall&) { return Error::internal("This is saved another way."); }
  Result<void> operator()(const PlaceRecall& edit) { return place_recall(bench_, edit); }

  Result<void> operator()(const AddOpportunity& edit) {
    domain::Opportunity record;
    record.id = edit.id;
    record.company = edit.company;
    record.role = edit.role;
    record.stage = edit.stage;
    return add(bench_, Noun::opportunity, record);
  }
  Result<void> operator()(const AddInterview& edit) {
    if (edit.opportunity && !exists(Noun::opportunity, edit.opportunity.value)) return gone();
    domain::Interview record;
    record.id = edit.id;
    record.opportunity = edit.opportunity;
    record.starts = edit.starts;
    record.ends = edit.ends;
    return add(bench_, Noun::interview, record);
  }
  Result<void> operator()(const StartDebrief& edit) {
    if (auto done = (*this)(AddOpportunity{edit.opportunity, "", "", domain::Stage::interviewing}); !done) return done;
    return (*this)(AddInterview{edit.interview, edit.opportunity, edit.starts, edit.ends});
  }
  Result<void> operator()(const AddPerson& edit) {
    domain::Person record;
    record.id = edit.id;
    record.name = edit.name;
    record.company = edit.company;
    record.role = edit.role;
    return add(bench_, Noun::person, record);
  }
  Result<void> operator()(const AddAttendee& edit) {
    if (!exists(Noun::person, edit.person.value)) return gone();
    const auto interview = store::load(bench_.connection, edit.interview);
    if (!interview) return gone();
    for (const auto& attendee : interview->people)
      if (attendee.person == edit.person)
        return Error::conflict("This person is listed at the interview already, so nothing was changed.");
    return put_into_list(bench_, Noun::attendee, domain::Attendee{edit.id, edit.person, edit.as, edit.met, ""},
                         edit.interview);
  }
  Result<void> operator()(const MeetPerson& edit) {
    const auto interview = store::load(bench_.connection, edit.interview);
    if (!interview) return gone();
    const auto opportunity = store::load(bench_.connection, interview->opportunity);
    const auto role = edit.as == domain::AttendedAs::staff ? domain::Role::staff
                      : edit.as == domain::AttendedAs::met ? domain::Role::unset
                                                           : domain::Role::interviewer;
    const AddPerson person{edit.person, edit.name, opportunity ? opportunity->company : "", role};
    if (auto done = (*this)(person); !done) return done;
    const bool remote = interview->format == domain::Format::video || interview->format == domain::Format::phone;
    const auto met = !remote                                      ? domain::Met::in_person
                     : interview->format == domain::Format::video ? domain::Met::video
                                                                  : domain::Met::phone;
    return (*this)(AddAttendee{edit.attendee, edit.interview, edit.person, edit.as, met});
  }
  Result<void> operator()(const AddAsked& edit) {
    if (edit.by && !exists(Noun::person, edit.by.value)) return gone();
    domain::Asked row;
    row.id = edit.id;
    row.text = edit.text;
    row.by = edit.by;
    return put_into_list(bench_, Noun::asked, row, edit.interview, edit.position);
  }
  Result<void> operator()(const AddConcern& edit) {
    if (edit.by && !exists(Noun::person, edit.by.value)) return gone();
    domain::Concern row;
    row.id = edit.id;
    row.text = edit.text;
    row.by = edit.by;
    return put_into_list(bench_, Noun::concern, row, edit.interview);
  }
  Result<void> operator()(const AddDetail& edit) {
    if (edit.interview && !exists(Noun::interview, edit.interview.value)) return gone();
    return put_into_list(bench_, Noun::detail, domain::Detail{edit.id, edit.interview, edit.text, "", ""}, edit.person);
  }
  Result<void> operator()(const AddCaredAbout& edit) {
    if (edit.interview && !exists(Noun::interview, edit.interview.value)) return gone();
    if (edit.weight < 1 || edit.weight > 3)
      return Error::invalid("How much they care goes from 1 to 3, and nothing was changed.");
    return put_into_list(bench_, Noun::cared_about,
                         domain::CaredAbout{edit.id, edit.interview, edit.text, edit.weight, ""}, edit.person);
  }
  Result<void> operator()(const AddDocument& edit) {
    domain::Document row;
    row.id = edit.id;
    row.name = edit.name;
    row.direction = edit.direction;
    row.at = edit.at;
    return put_into_list(bench_, Noun::document, row, edit.interview);
  }
  Result<void> operator()(const AddAsset& edit) {
    return put_into_list(bench_, Noun::asset, domain::Asset{edit.id, edit.text}, edit.interview);
  }
  Result<void> operator()(const AddResearch& edit) {
    return put_into_list(bench_, Noun::research, domain::Research{edit.id, edit.at, edit.text, "", ""},
                         edit.opportunity);
  }
  Result<void> operator()(const AddNote& edit) {
    if (edit.person && !exists(Noun::person, edit.person.value)) return gone();
    if (edit.interview && !exists(Noun::interview, edit.interview.value)) return gone();
    domain::Note record;
    record.id = edit.id;
    record.kind = edit.kind;
    record.person = edit.person;
    record.interview = edit.interview;
    if (const auto person = store::load(bench_.connection, edit.person)) record.channel = channel_for(*person);
    return add(bench_, Noun::note, record);
  }

  Result<void> operator()(const SetProcess& edit) {
    if (!exists(Noun::interview, edit.interview.value)) return gone();
    store::save_process(bench_.connection, edit.interview, edit.process, bench_.new_id);
    return {};
  }
  Result<void> operator()(const LinkQuestion& edit) { return link_question(bench_, edit); }
  Result<void> operator()(const Move& edit) {
    const auto owner = store::owner_of(bench_.connection, edit.noun, edit.row);
    if (owner == 0 || edit.noun == Noun::recall_mark) return gone();
    auto rows = store::list_of(bench_.connection, edit.noun, owner);
    std::erase(rows, edit.row);
    const int place = std::clamp(edit.position, 0, static_cast<int>(rows.size()));
    rows.insert(rows.begin() + place, edit.row);
    store::arrange(bench_.connection, edit.noun, rows);
    return {};
  }
  Result<void> operator()(const Remove& edit) {
    if (!exists(edit.noun, edit.row)) return gone();
    const auto owner = store::owner_of(bench_.connection, edit.noun, edit.row);
    store::remove(bench_.connection, edit.noun, edit.row);
    if (owner != 0 && edit.noun != Noun::recall_mark)
      store::arrange(bench_.connection, edit.noun, store::list_of(bench_.connection, edit.noun, owner));
    return {};
  }
  Result<void> operator()(const FinishDebrief& edit) { return finish_debrief(bench_, edit); }

  Result<void> operator()(const AddQuestion& edit) {
    domain::Question record;
    record.id = edit.id;
    record.text = std::string(domain::trim(edit.text));
    record.category = edit.category;
    if (record.category == domain::Category::unset && !record.text.empty())
      record.category = domain::guess_category(record.text);
    record.source = domain::QuestionSource::own;
    return add(bench_, Noun::question, record);
  }
  Result<void> operator()(const SetTexts& edit) { return set_texts(bench_, edit); }
  Result<void> operator()(const MergeQuestions& edit) { return merge_questions(bench_, edit); }
  Result<void> operator()(const SplitQuestion& edit) { return split_question(bench_, edit); }
  Result<void> operator()(const MergePeople& edit) { return merge_people(bench_, edit); }
  Result<void> operator()(const AddReview& edit) {
    const auto out_of_range = [](int rating) { return rating < 1 || rating > 5; };
    if (out_of_range(edit.rating) || (edit.predicted && out_of_range(*edit.predicted)))
      return Error::invalid("A rating goes from 1 to 5, and nothing was changed.");
    if (edit.seconds && !(*edit.seconds >= 0 && std::isfinite(*edit.seconds)))
      return Error::invalid("An answer cannot take less than no time, and nothing was changed.");
    domain::Review row;
    row.id = edit.id;
    row.at = edit.at;
    row.predicted = edit.predicted;
    row.rating = edit.rating;
    row.seconds = edit.seconds;
    row.mode = edit.mode;
    row.text = edit.text;
    row.made = edit.made;
    return put_into_list(bench_, Noun::review, row, edit.question);
  }

  Result<void> operator()(const CloseStep& edit) { return close_step(bench_, edit); }
  Result<void> operator()(const DropStep& edit) { return drop_step(bench_, edit); }
  Result<void> operator()(const SnoozeStep& edit) { return snooze_step(bench_, edit); }
  Result<void> operator()(const ReopenStep& edit) { return reopen_step(bench_, edit); }
  Result<void> operator()(const AddFollowUp& edit) { return add_follow_up(bench_, edit); }
  Result<void> operator()(const SendNote& edit) { return send_note(bench_, edit); }
  Result<void> operator()(const KeepVersion& edit) { return keep_version(bench_, edit); }

  Result<void> operator()(const SetMe& edit) {
    auto settings = store::load_settings(bench_.connection);
    settings.me = edit.me;
    store::save_settings(bench_.connection, settings);
    return {};
  }
  Result<void> operator()(const SetWeekend& edit) {
    if (edit.weekend && edit.weekend->size() >= 7)
      return Error::invalid("At least one day must be left to follow up on, so nothing was changed.");
    auto settings = store::load_settings(bench_.connection);
    settings.weekend = edit.weekend;
    settings.days_off = edit.days_off;
    store::save_settings(bench_.connection, settings);
    return {};
  }

 private:
  bool exists(Noun noun, std::int64_t row) const { return store::exists(bench_.connection, noun, row); }
  // A letter goes by post to those who like post, otherwise by mail ("Exact reading of the dates").
  static domain::Channel channel_for(const domain::Person& person) {
    return person.prefers == domain::Channel::post ? domain::Channel::post : domain::Channel::email;
  }
  const Bench& bench_;
};

}  // namespace

Result<void> carry_out(const Bench& bench, const Edit& edit) { return std::visit(CarryOut(bench), edit.any()); }

}  // namespace afterword::workspace
