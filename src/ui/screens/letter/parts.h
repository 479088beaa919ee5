// What the parts of the letter editor share.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/draft.h"
#include "domain/plan.h"
#include "ui/screens/letter/letter.h"
#include "ui/widgets.h"

namespace afterword::ui {

struct LetterContext {
  Frame& f;
  LetterView& view;
  const domain::Note& note;
  const domain::Person* person;  ///< nullptr: unknown
  const domain::Interview& interview;
  const domain::Opportunity* opportunity;
  const domain::PlannedStep* step;  ///< nullptr: the plan has none for it any more
  const Page& page;
};

// writing.cpp
/// The letter of the route, made where there is none yet; nullptr until it is composed, or where it is gone.
const domain::Note* letter_of_route(Frame& f, LetterView& view);
/// A fresh draft in place of the text, which is kept as a version; as soon as it is composed.
void compose_anew(LetterContext& c);
const domain::PlannedStep* step_of(const workspace::Workspace& workspace, const domain::Note& note);

// body.cpp
/// Whom it goes to, what about, how, and the text itself. Returns where the column goes on, and the text's reply.
struct BodyReply {
  float y = 0;
  TextReply text;
};
BodyReply draw_letter_body(LetterContext& c, float y);
/// Puts `text` at the caret (or in place of bytes begin … end) and saves it.
void put_in(LetterContext& c, std::string_view text);
void put_in_place(LetterContext& c, std::size_t begin, std::size_t end, std::string_view text);

// checks.cpp
/// Brings findings and marks up to date with the text.
void check_letter(LetterContext& c, const TextReply& text);
/// The marks explained, each with its fix; then what the letter holds.
/// Returns where they end.
float draw_checks(LetterContext& c, const TextReply& text, Margin& margin, float y);
/// Those that are shown: not kept by the user.
std::vector<const domain::Finding*> shown_marks(const LetterContext& c);
std::string marks_sentence(const LetterContext& c);

// fixes.cpp
bool must_be_put_right(domain::FindingKind kind);
std::string_view mark_title(domain::FindingKind kind);
bool about_the_whole(domain::FindingKind kind);
/// What a mark is called when the user wants to keep it.
std::string mark_name(const domain::Finding& finding, std::string_view body);
/// What one key does about it: the words of the action, and bytes begin … end of the body to be replaced by `text`.
struct Fix {
  std::string action;
  std::size_t begin = 0, end = 0;
  std::string text;
};
std::optional<Fix> fix_of(const domain::Finding& finding, std::string_view body);

// aside.cpp
/// What was chosen there to be put in.
std::optional<std::string> draw_letter_aside(LetterContext& c);

// beside.cpp
/// The versions, or another letter of the interview with what is alike, in the margin; false: neither is asked for.
bool draw_beside(LetterContext& c, Place at);
void show_versions(LetterContext& c);
void show_other(LetterContext& c, domain::NoteId other);
/// The other letters of the interview, this one apart.
std::vector<const domain::Note*> other_letters(const LetterContext& c);

// ruler.cpp
void draw_letter_ruler(LetterContext& c);

// sending.cpp
void draw_letter_foot(LetterContext& c);
/// The line that asks where the printable page is to be saved; returns where the column goes on.
float draw_file_field(LetterContext& c, float y);
void follow_sending(LetterContext& c);

/// "Thank-you note to"
std::string_view letter_words(domain::StepKind kind);

}  // namespace afterword::ui
