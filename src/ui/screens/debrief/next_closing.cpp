// Step 8 of the debrief, its lower half: the closing checklist (D14, D15) and what never came up (D17).
#include <algorithm>
#include <array>
#include <string>

#include "domain/text.h"
#include "ui/screens/debrief/next.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::Field;

/// In the order of closing_words().
constexpr std::array<Field, 6> closing_fields{Field::closing_asked_for_job,   Field::closing_voiced_interest,
                                              Field::closing_said_follow_up,  Field::closing_asked_timeline,
                                              Field::closing_asked_materials, Field::closing_mentioned_others};

/// What the thank-you note puts right, in one note beside the list.
float mending_note(const StepContext& c, Margin& margin, float y, float below) {
  std::string rest;
  std::size_t count = 0;
  for (const ClosingWord& word : closing_words()) {
    if (word.mend.empty() || c.interview.closing.*word.value != std::optional(false)) continue;
    rest += ' ';
    rest += word.mend;
    ++count;
  }
  if (count == 0) return below;
  const std::string first =
      count == 1 ? "One thing for the thank-you note." : domain::counted(count, "thing") + " for the thank-you note.";
  return margin.note(y, below, {.kind = NoteKind::due, .first = first, .rest = rest}).y;
}

}  // namespace

float draw_closing(StepContext& c, Margin& margin, float y) {
  Frame& f = c.f;
  const float top = y;
  y += heading(f, c.page, y, "Before you left");
  const auto words = closing_words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const TriReply reply =
        yes_no(f, {c.page.x, y, c.page.w}, words[i].name, words[i].question, c.interview.closing.*words[i].value);
    if (reply.changed) {
      f.out.set(closing_fields[i], c.interview.id.value,
                reply.value ? workspace::Value{*reply.value} : workspace::Value{});
    }
    y += reply.rect.h + step::s4;
  }
  y += step::s4;
  f.draw.text(c.page.x, y, Font::small, Colour::ink2,
              "Space goes through yes, no and nothing. Y and N answer at once.");
  y += 20;
  return mending_note(c, margin, top, y);
}

float draw_assets(StepContext& c, NextView& view, Margin& margin, float y) {
  Frame& f = c.f;
  const float top = y;
  y += heading(f, c.page, y, "What you have and nobody asked about");
  const auto& assets = c.interview.not_mentioned;
  const domain::Asset* growing = nullptr;
  for (std::size_t i = 0; i < assets.size(); ++i) {
    if (assets[i].id.value == view.growing_asset) {
      growing = &assets[i];
      continue;
    }
    const auto scope = f.scope("assets/" + std::to_string(i));
    const TextReply text = text_field(f, {c.page.x, y, c.page.w}, "text", {Field::asset_text, assets[i].id.value},
                                      assets[i].text, {.placeholder = "Something nobody asked about"});
    const Rect hit = text.rect;
    if (remove_link(f, hit, hit.right() - step::s12, y + 10)) {
      f.out.edit(workspace::Remove{domain::Noun::asset, assets[i].id.value}, "Line removed");
    }
    y += hit.h + step::s8;
  }
  if (growing == nullptr) view.growing_asset = 0;
  const auto add = [&](std::int64_t id, const std::string& text) -> workspace::Edit {
    return workspace::AddAsset{domain::AssetId{id}, c.interview.id, text};
  };
  const TextReply next = grow_line(f, {c.page.x, y, c.page.w}, "asset",
                                   {.growing = view.growing_asset,
                                    .text = growing == nullptr ? std::string_view{} : growing->text,
                                    .field = Field::asset_text,
                                    .noun = domain::Noun::asset,
                                    .add = add},
                                   {.placeholder = "A strength, a project, a language that never came up"});
  y += next.rect.h;
  return margin
      .note(top, y,
            {.first = "They belong in the thank-you note.",
             .rest = " One of them, the one that answers what worried them most."})
      .y;
}

}  // namespace afterword::ui
