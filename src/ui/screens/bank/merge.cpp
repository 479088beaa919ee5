// Two questions that are the same become one: looking for the other, and seeing what will become of both.
#include <fmt/format.h>

#include "domain/text.h"
#include "ui/screens/bank/bank.h"
#include "ui/screens/bank/words.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::Question;

constexpr float more_h = 176, label_w = 128;

std::string quoted(const Question& question) { return fmt::format("“{}”", question.text); }

/// "5 answers and 2 practices stand together; both best answers are kept, one below the other."
std::string outcome(const Frame& f, const Question& a, const Question& b) {
  const auto* left = f.workspace.question_row(a.id);
  const auto* right = f.workspace.question_row(b.id);
  std::vector<std::string> parts;
  if (left != nullptr && right != nullptr) {
    const int asked = left->asked + right->asked, practised = left->practised + right->practised;
    if (asked > 0) parts.push_back(domain::counted(static_cast<std::size_t>(asked), "answer"));
    if (practised > 0) parts.push_back(domain::counted(static_cast<std::size_t>(practised), "practice"));
  }
  std::string words =
      parts.empty() ? "Wordings, tags and checklists are united"
                    : fmt::format("{} stand together, with all wordings, tags and checklists", domain::listed(parts));
  if (!a.answer.empty() && !b.answer.empty() && a.answer != b.answer)
    words += "; both best answers are kept, one below the other";
  return words + ". It can be undone.";
}

void fact(Frame& f, Place at, std::string_view label, const std::string& words, Font font) {
  f.draw.text(at.x, at.y + 2, Font::small, Colour::ink2, label);
  f.draw.text(at.x + label_w, at.y, font, Colour::ink, f.draw.fit(font, words, at.w - label_w));
}

/// Which words stay, what becomes of the others, and the button; true: do it.
bool draw_outcome(Frame& f, MergeView& view, Place at, const Question& shown, domain::QuestionId picked) {
  const Question* other = f.workspace.question(picked);
  if (other == nullptr) return false;
  const Question& keep = view.other_words ? *other : shown;
  const Question& goes = view.other_words ? shown : *other;
  f.draw.hair(at.x - 23, at.y, at.w + 46);
  fact(f, {at.x, at.y + 12, at.w}, "The question stays", quoted(keep), Font::body_bold);
  fact(f, {at.x, at.y + 38, at.w}, "Another wording", quoted(goes), Font::body);
  f.draw.paragraph({at.x, at.y + 68, at.w}, Font::small, Colour::ink2, outcome(f, shown, *other));
  const float y = at.y + more_h - 56, button_w = button_width(f, "Merge", {.style = ButtonStyle::primary});
  const Reply swap = check_box(f, {at.x, y + 6, at.w - button_w - step::s16}, "other_words",
                               "Keep the words of the other one", view.other_words);
  if (swap.changed) view.other_words = !view.other_words;
  return button(f, at.x + at.w - button_w, y, "merge", "Merge", {.style = ButtonStyle::primary}).pressed;
}

}  // namespace

void draw_merge(Frame& f, BankView& view, const Question& question) {
  MergeView& merge = view.merge;
  if (!merge.picker.open) merge.other_words = false;
  const domain::QuestionId other = draw_picker(
      f, merge.picker,
      {.name = "merge",
       .placeholder = "Which question is the same?",
       .like = question.text,
       .but_for = question.id,
       .does = "merge",
       .more_h = more_h,
       .more = [&](Place at, domain::QuestionId picked) { return draw_outcome(f, merge, at, question, picked); }});
  if (!other) return;
  const domain::QuestionId keep = merge.other_words ? other : question.id;
  f.out.edit(workspace::MergeQuestions{keep, merge.other_words ? question.id : other}, "Two questions merged");
  view.wanted = keep;
}

}  // namespace afterword::ui
