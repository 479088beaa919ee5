// The Settings page: the English that letters are checked against, words learned, notices on the desktop.
#include <array>

#include "ui/preferences.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/settings.h"
#include "workspace/letters.h"

namespace afterword::ui {

namespace {

float draw_english(Frame& f, const Page& p, float y) {
  const std::string chosen = f.workspace.preference(workspace::english_preference).value_or("");
  const bool us = chosen == "en_US", gb = chosen == "en_GB";
  const std::array<ChipItem, 3> items{
      {{"en_US", "American", us}, {"en_GB", "British", gb}, {"either", "Either", !us && !gb}}};
  y += label(f, p.x, y, "The English of your letters");
  const ChipsReply reply = chips(f, {p.x, y, p.w}, "english", items);
  if (reply.pressed >= 0)
    f.out.prefer(std::string(workspace::english_preference), items[static_cast<std::size_t>(reply.pressed)].name);
  return y + reply.rect.h + step::s16;
}

float draw_paper(Frame& f, const Page& p, float y) {
  const bool us = f.workspace.preference(workspace::paper_preference) == "letter";
  const std::array<ChipItem, 2> items{{{"a4", "A4", !us}, {"letter", "US Letter", us}}};
  y += label(f, p.x, y, "The paper you print on");
  const ChipsReply reply = chips(f, {p.x, y, p.w}, "paper", items);
  if (reply.pressed >= 0)
    f.out.prefer(std::string(workspace::paper_preference), items[static_cast<std::size_t>(reply.pressed)].name);
  return y + reply.rect.h + step::s16;
}

float draw_words(Frame& f, const Page& p, float y) {
  const std::vector<std::string> words = f.workspace.learned_words();
  if (words.empty()) return y;
  std::vector<ChipItem> items;
  for (const std::string& word : words) items.push_back({std::to_string(items.size()), word + "  ×", true});
  y += label(f, p.x, y, "Your own words, press one to forget it");
  const ChipsReply reply = chips(f, {p.x, y, p.w}, "words", items, true);
  if (reply.pressed >= 0) f.out.forget(words[static_cast<std::size_t>(reply.pressed)]);
  return y + reply.rect.h + step::s16;
}

}  // namespace

float draw_letter_settings(Frame& f, const Page& p, Margin& margin, float y) {
  const auto scope = f.scope("letters");
  const float top = y;
  y += heading(f, p, y, "Letters and follow-ups");
  y = draw_english(f, p, y);
  y = draw_paper(f, p, y);
  y = draw_words(f, p, y);
  const bool on = f.workspace.preference(preference::notices) == "on";
  const Reply reply =
      check_box(f, {p.x, y, p.w}, "notices", "Tell me on the desktop when something opens or is late", on);
  if (reply.changed) f.out.prefer(std::string(preference::notices), on ? "off" : "on");
  y += reply.rect.h;
  y = margin
          .note(top, y,
                {.first = "A notice comes once for each step,",
                 .rest = " while Afterword is open, and goes no farther than this desktop."})
          .y;
  return y + step::s32;
}

}  // namespace afterword::ui
