// Which column holds which member: one list per record, in the order of the get and list queries. Used both ways, and
// to lay a single changed value over a record.
#pragma once

#include <concepts>
#include <type_traits>

#include "domain/records.h"

namespace afterword::store {

template <class R, class Record>
concept Either = std::same_as<std::remove_const_t<R>, Record>;

template <class V, Either<domain::Research> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("at", r.at), v("text", r.text), v("url", r.url), v("extra", r.extra);
}

template <class V, Either<domain::Opportunity> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("ref", r.ref), v("company", r.company), v("role", r.role), v("stage", r.stage);
  v("source", r.source), v("notes", r.notes), v("outcome", r.outcome), v("extra", r.extra);
}

template <class V, Either<domain::Detail> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("interview", r.interview), v("text", r.text), v("topic", r.topic), v("extra", r.extra);
  v("mention", r.mention);
}

template <class V, Either<domain::CaredAbout> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("interview", r.interview), v("text", r.text), v("weight", r.weight), v("extra", r.extra);
}

template <class V, Either<domain::Person> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("ref", r.ref), v("name", r.name), v("pronounced", r.pronounced), v("title", r.title);
  v("company", r.company), v("role", r.role), v("email", r.email), v("phone", r.phone), v("address", r.address);
  v("linkedin", r.linkedin), v("prefers", r.prefers), v("card", r.card), v("extra", r.extra);
  v("other_names", r.other_names), v("merged", r.merged);
}

template <class V, Either<domain::Attendee> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("person", r.person), v("as", r.as), v("met", r.met), v("extra", r.extra);
}

template <class V, Either<domain::Asked> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("question", r.question), v("text", r.text), v("by", r.by), v("answer", r.answer);
  v("rating", r.rating), v("received", r.received), v("mitigation", r.mitigation), v("better", r.better);
  v("extra", r.extra);
}

template <class V, Either<domain::Concern> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("by", r.by), v("text", r.text), v("severity", r.severity), v("response", r.response);
  v("rebuttal", r.rebuttal), v("resolved", r.resolved), v("extra", r.extra);
}

template <class V, Either<domain::Document> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("name", r.name), v("direction", r.direction), v("at", r.at), v("due", r.due), v("sent", r.sent);
  v("extra", r.extra);
}

template <class V, Either<domain::Asset> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("text", r.text);
}

template <class V, Either<domain::RecallMark> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("line", r.line), v("kind", r.kind), v("settled", r.settled), v("item_noun", r.item_noun);
  v("item", r.item);
}

template <class V, Either<domain::Interview> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("ref", r.ref), v("opportunity", r.opportunity), v("round", r.round), v("format", r.format);
  v("starts", r.starts), v("ends", r.ends), v("debriefed", r.debriefed), v("feeling", r.feeling);
  v("learned", r.learned), v("dump", r.dump), v("step", r.step);
  v("next_outline", r.next.outline), v("next_decision_by", r.next.decision_by);
  v("next_hear_by", r.next.hear_by), v("next_fill_by", r.next.fill_by), v("next_extra", r.next.extra);
  v("closing_asked_for_job", r.closing.asked_for_job), v("closing_voiced_interest", r.closing.voiced_interest);
  v("closing_said_follow_up", r.closing.said_follow_up), v("closing_asked_timeline", r.closing.asked_timeline);
  v("closing_asked_materials", r.closing.asked_materials);
  v("closing_mentioned_others", r.closing.mentioned_others), v("closing_extra", r.closing.extra);
  v("extra", r.extra), v("place", r.place);
}

template <class V, Either<domain::Review> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("at", r.at), v("predicted", r.predicted), v("rating", r.rating), v("seconds", r.seconds);
  v("mode", r.mode), v("text", r.text), v("extra", r.extra), v("made", r.made);
}

template <class V, Either<domain::Question> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("ref", r.ref), v("text", r.text), v("category", r.category), v("answer", r.answer);
  v("notes", r.notes), v("source", r.source), v("suspended", r.suspended), v("extra", r.extra);
  v("seed", r.seed), v("wants", r.wants), v("star_situation", r.star.situation), v("star_task", r.star.task);
  v("star_action", r.star.action), v("star_result", r.star.result);
}

template <class V, Either<domain::Note> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("ref", r.ref), v("kind", r.kind), v("person", r.person), v("interview", r.interview);
  v("subject", r.subject), v("body", r.body), v("channel", r.channel), v("sent", r.sent), v("extra", r.extra);
}

template <class V, Either<domain::NoteVersion> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("at", r.at), v("subject", r.subject), v("body", r.body);
}

template <class V, Either<domain::Task> R>
void columns(V&& v, R& r) {
  v("id", r.id), v("kind", r.kind), v("interview", r.interview), v("person", r.person), v("opens", r.opens);
  v("due", r.due), v("done", r.done), v("extra", r.extra), v("dropped", r.dropped), v("reason", r.reason);
  v("snoozed", r.snoozed);
}

}  // namespace afterword::store
