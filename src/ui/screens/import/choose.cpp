// Naming a file: a line to type its path into, what the folder holds below it, or a file dropped onto the window.
#include <algorithm>

#include "domain/text.h"
#include "ui/screens/import/import.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/start.h"

namespace afterword::ui {

namespace {

constexpr float line_h = 40;
constexpr std::size_t most_lines = 200;

std::string folder_of(std::string_view typed) {
  const auto slash = typed.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(typed.substr(0, slash + 1));
}

std::vector<const FolderEntry*> entries_like(const ImportView& view) {
  const std::string begun = domain::fold(std::string_view(view.typed).substr(folder_of(view.typed).size()));
  std::vector<const FolderEntry*> like;
  for (const FolderEntry& entry : view.entries) {
    if (like.size() == most_lines) break;
    if (domain::fold(entry.name).starts_with(begun)) like.push_back(&entry);
  }
  return like;
}

void choose(Frame& f, ImportView& view, const FolderEntry& entry) {
  view.typed = folder_of(view.typed) + entry.name + (entry.folder ? "/" : "");
  view.trouble.clear();
  if (!entry.folder) return f.out.open_file(view.typed);
  f.focus(f.path("path"));
  f.again();
}

float draw_entries(Frame& f, ImportView& view, Place at) {
  const auto like = entries_like(view);
  float y = at.y;
  const auto list = f.group("folder");
  for (std::size_t i = 0; i < like.size(); ++i, y += line_h) {
    const FolderEntry& entry = *like[i];
    const Rect r{at.x - step::s12, y, at.w + step::s24, line_h - 2};
    const std::string words = f.draw.fit(Font::body, entry.name + (entry.folder ? "/" : ""), at.w - step::s12);
    const Reply reply = row(f, r, std::to_string(i), {.label = entry.name});
    f.draw.text(at.x, y + 7, Font::body, entry.folder ? Colour::ink2 : Colour::ink, words);
    if (reply.pressed) choose(f, view, entry);
  }
  if (like.empty() && view.trouble.empty())
    y += f.draw.paragraph(
        {at.x, y, at.w}, Font::small, Colour::ink2,
        view.entries.empty() ? "There is no such folder, or nothing is in it." : "Nothing here begins like that.");
  return y;
}

}  // namespace

void draw_choose(Frame& f, ImportView& view) {
  follow_start_commands(f);
  if (view.naming && f.key(plain(Key::escape))) {
    view.naming = false;
    return f.again();
  }
  const std::string folder = folder_of(view.typed);
  if (view.listed != folder) f.out.list_folder(folder);
  const Page p = page(f, PageShape::wide);
  const float w = std::min(p.w, size::column);
  ScrollArea scroll(f, "page", page_area(p));
  float y = scroll.top() + p.top;
  y += title(f, {p.x, y, p.w}, "Import") + step::s8;
  y += f.draw.paragraph({p.x, y, w}, Font::body, Colour::ink2,
                        "Transcripts of your interviews, lists of questions, cards of people, files of Afterword. You "
                        "see what is in a file before anything of it is taken in.",
                        prose_line);
  if (view.naming)
    y += f.draw.paragraph({p.x, y + step::s8, w}, Font::body, Colour::ink2,
                          domain::counted(view.files.size(), "file") +
                              " already; this one comes beside. Escape leads "
                              "back.") +
         step::s8;
  y += step::s24;
  const TextReply path = text_field(f, {p.x, y, w}, "path", {}, view.typed,
                                    {.label = "Which file? Drop it onto this window, or name it",
                                     .placeholder = "~/Downloads/interview.vtt",
                                     .enter_leaves = false});
  if (path.changed) view.trouble.clear();
  view.typed = path.text;
  if (path.entered && !view.typed.empty() && !view.typed.ends_with('/')) f.out.open_file(view.typed);
  y += path.rect.h + step::s8;
  if (!view.trouble.empty()) {
    const float h = f.draw.paragraph({p.x, y, w}, Font::small, Colour::over, view.trouble);
    f.widget({p.x, y, w, h}, "trouble", {.kind = WidgetKind::part, .state = view.trouble, .focusable = false});
    y += h + step::s8;
  }
  y = draw_entries(f, view, {p.x, y + step::s8, w});
  scroll.finish(y + step::s32);
}

}  // namespace afterword::ui
