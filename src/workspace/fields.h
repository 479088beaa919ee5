// Every single value of a record that an edit can set, with the name the undo menu shows. One row per field.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "domain/ids.h"
#include "domain/time.h"

namespace afterword::workspace {

// X(field, noun of the row, column, kind of value, name of the edit). The interchange names are the columns' names.
#define AFTERWORD_FIELDS(X)                                                                               \
  X(opportunity_company, opportunity, company, text, "Edit company")                                      \
  X(opportunity_role, opportunity, role, text, "Edit position")                                           \
  X(opportunity_stage, opportunity, stage, word, "Change stage")                                          \
  X(opportunity_source, opportunity, source, text, "Edit source")                                         \
  X(opportunity_notes, opportunity, notes, text, "Edit notes")                                            \
  X(opportunity_outcome_at, opportunity, outcome_at, when, "Set outcome date")                            \
  X(opportunity_outcome_text, opportunity, outcome_text, text, "Edit outcome")                            \
  X(research_at, research, at, when, "Set research date")                                                 \
  X(research_text, research, text, text, "Edit research")                                                 \
  X(research_url, research, url, text, "Edit research link")                                              \
  X(person_name, person, name, text, "Edit name")                                                         \
  X(person_pronounced, person, pronounced, text, "Edit how the name is said")                             \
  X(person_title, person, title, text, "Edit title")                                                      \
  X(person_company, person, company, text, "Edit person’s company")                                       \
  X(person_role, person, role, word, "Change role")                                                       \
  X(person_email, person, email, text, "Edit email address")                                              \
  X(person_phone, person, phone, text, "Edit phone number")                                               \
  X(person_address, person, address, text, "Edit postal address")                                         \
  X(person_linkedin, person, linkedin, text, "Edit LinkedIn page")                                        \
  X(person_prefers, person, prefers, word, "Change preferred channel")                                    \
  X(person_card, person, card, flag, "Say if you have the card")                                          \
  X(person_other_names, person, other_names, text, "Edit other spellings")                                \
  X(detail_text, detail, text, text, "Edit personal detail")                                              \
  X(detail_topic, detail, topic, text, "Edit topic")                                                      \
  X(detail_mention, detail, mention, flag, "Say if it may be mentioned")                                  \
  X(cared_about_text, cared_about, text, text, "Edit what they care about")                               \
  X(cared_about_weight, cared_about, weight, number, "Change how much they care")                         \
  X(interview_opportunity, interview, opportunity, number, "Change opportunity")                          \
  X(interview_round, interview, round, text, "Edit round")                                                \
  X(interview_format, interview, format, word, "Change format")                                           \
  X(interview_place, interview, place, text, "Edit place")                                                \
  X(interview_starts, interview, starts, when, "Set start")                                               \
  X(interview_ends, interview, ends, when, "Set end")                                                     \
  X(interview_debriefed, interview, debriefed, when, "Finish debrief")                                    \
  X(interview_feeling, interview, feeling, number, "Rate the interview")                                  \
  X(interview_learned, interview, learned, text, "Edit what was learned")                                 \
  X(interview_step, interview, step, number, "Go to step")                                                \
  X(next_outline, interview, next_outline, text, "Edit next steps")                                       \
  X(next_decision_by, interview, next_decision_by, when, "Set decision date")                             \
  X(next_hear_by, interview, next_hear_by, when, "Set date to hear by")                                   \
  X(next_fill_by, interview, next_fill_by, when, "Set date to fill by")                                   \
  X(closing_asked_for_job, interview, closing_asked_for_job, flag, "Say if you asked for the job")        \
  X(closing_voiced_interest, interview, closing_voiced_interest, flag, "Say if you voiced interest")      \
  X(closing_said_follow_up, interview, closing_said_follow_up, flag, "Say if you will follow up")         \
  X(closing_asked_timeline, interview, closing_asked_timeline, flag, "Say if you asked for a timeline")   \
  X(closing_asked_materials, interview, closing_asked_materials, flag, "Say if you asked what to send")   \
  X(closing_mentioned_others, interview, closing_mentioned_others, flag, "Say if other openings came up") \
  X(attendee_as, attendee, as, word, "Change part in the interview")                                      \
  X(attendee_met, attendee, met, word, "Change how you met")                                              \
  X(asked_question, asked, question, number, "Link question")                                             \
  X(asked_text, asked, text, text, "Edit question")                                                       \
  X(asked_by, asked, by, number, "Change who asked")                                                      \
  X(asked_answer, asked, answer, text, "Edit answer")                                                     \
  X(asked_rating, asked, rating, number, "Rate answer")                                                   \
  X(asked_received, asked, received, number, "Rate how it was received")                                  \
  X(asked_mitigation, asked, mitigation, text, "Edit line for the letter")                                \
  X(asked_better, asked, better, text, "Edit better answer")                                              \
  X(concern_by, concern, by, number, "Change who was concerned")                                          \
  X(concern_text, concern, text, text, "Edit concern")                                                    \
  X(concern_severity, concern, severity, number, "Change severity")                                       \
  X(concern_response, concern, response, text, "Edit response")                                           \
  X(concern_rebuttal, concern, rebuttal, text, "Edit rebuttal")                                           \
  X(concern_resolved, concern, resolved, flag, "Say if it is settled")                                    \
  X(document_name, document, name, text, "Edit document")                                                 \
  X(document_direction, document, direction, word, "Say which way it goes")                               \
  X(document_at, document, at, when, "Set document time")                                                 \
  X(document_due, document, due, when, "Set document deadline")                                           \
  X(document_sent, document, sent, when, "Mark document sent")                                            \
  X(asset_text, asset, text, text, "Edit what never came up")                                             \
  X(question_text, question, text, text, "Edit question")                                                 \
  X(question_category, question, category, word, "Change category")                                       \
  X(question_answer, question, answer, text, "Edit best answer")                                          \
  X(question_notes, question, notes, text, "Edit question notes")                                         \
  X(question_suspended, question, suspended, flag, "Suspend question")                                    \
  X(question_wants, question, wants, text, "Edit what they want to learn")                                \
  X(question_situation, question, star_situation, text, "Edit situation")                                 \
  X(question_task, question, star_task, text, "Edit task")                                                \
  X(question_action, question, star_action, text, "Edit action")                                          \
  X(question_result, question, star_result, text, "Edit result")                                          \
  X(note_kind, note, kind, word, "Change kind of letter")                                                 \
  X(note_subject, note, subject, text, "Edit subject")                                                    \
  X(note_body, note, body, text, "Edit letter")                                                           \
  X(note_channel, note, channel, word, "Change channel")                                                  \
  X(note_sent, note, sent, when, "Mark letter sent")                                                      \
  X(task_done, task, done, when, "Mark done")                                                             \
  X(task_reason, task, reason, text, "Edit reason")

enum class Field {
#define X(field, noun, column, kind, label) field,
  AFTERWORD_FIELDS(X)
#undef X
};

enum class ValueKind { text, number, flag, word, when };

struct FieldInfo {
  Field field;
  domain::Noun noun;
  std::string_view column;  ///< in the noun's table
  ValueKind kind;
  std::string_view label;  ///< sentence case, as the undo menu shows it
};

/// Never fails: every Field has its row.
const FieldInfo& info(Field field);

/// What a field is set to. monostate clears it (not for text: an empty text is ""). `word` fields take a text from
/// domain/names.h; `number` fields that point to a record take its id.
using Value = std::variant<std::monostate, std::string, std::int64_t, bool, domain::When>;

}  // namespace afterword::workspace
