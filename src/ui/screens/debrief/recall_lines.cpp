#include "ui/screens/debrief/recall_lines.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>

#include "domain/text.h"

namespace afterword::ui {

namespace {

using domain::RecallKind;

constexpr std::array kinds_in_turn{RecallKind::question, RecallKind::answer, RecallKind::concern, RecallKind::personal,
                                   RecallKind::document, RecallKind::next,   RecallKind::person,  RecallKind::note};

bool same_people(const std::vector<domain::KnownPerson>& a, const std::vector<domain::KnownPerson>& b) {
  return std::ranges::equal(a, b, [](const auto& x, const auto& y) { return x.id == y.id && x.name == y.name; });
}

bool reads_alike(const domain::RecallReading& a, const domain::RecallReading& b) {
  return a.kind == b.kind && a.by_prefix == b.by_prefix && a.listed == b.listed && a.about == b.about &&
         a.text == b.text;
}

}  // namespace

std::span<const RecallKind> recall_kinds() { return kinds_in_turn; }

void RecallLines::load(const domain::Interview& interview, const std::vector<domain::KnownPerson>& people,
                       domain::Date today) {
  const bool others = today != today_ || !same_people(people, people_);
  if (others) {
    people_ = people;
    today_ = today;
  }
  if (!others && interview.dump == text_ && interview.recall == marks_ && !readings_.empty()) return;
  marks_ = interview.recall;
  read(interview.dump, others);
}

void RecallLines::edit(std::string_view text) {
  const std::vector<std::string_view> now = domain::lines_of(text);
  std::unordered_map<std::int64_t, std::string> open_when_changed;  // marks that a prefix made, and their lines
  for (const domain::RecallMark& one : marks_) {
    const auto at = static_cast<std::size_t>(one.line);
    if (at < lines_.size() && readings_[at].by_prefix && state(one.line) == LineState::settled) {
      open_when_changed.emplace(one.id.value, lines_[at]);
    }
  }
  marks_ = domain::realign(marks_, text_, text);
  std::erase_if(marks_, [&](const domain::RecallMark& one) {
    const auto was = open_when_changed.find(one.id.value);
    return was != open_when_changed.end() && was->second != now[static_cast<std::size_t>(one.line)];
  });
  read(text, false);
}

void RecallLines::read(std::string_view text, bool all) {
  std::string kept(text);
  const std::vector<std::string_view> now = domain::lines_of(kept);
  index_marks(now.size());
  std::vector<std::optional<RecallKind>> read_as(now.size());
  for (std::size_t i = 0; i < now.size(); ++i) read_as[i] = said(i);
  const std::size_t was = readings_.size();
  const auto same = [&](std::size_t before, std::size_t after) {
    return lines_[before] == now[after] && read_as_[before] == read_as[after];
  };
  std::size_t head = 0, tail = 0;
  if (!all) {
    const std::size_t shorter = std::min(now.size(), was);
    while (head < shorter && same(head, head)) ++head;
    while (tail < shorter - head && same(was - 1 - tail, now.size() - 1 - tail)) ++tail;
  }
  text_.swap(kept);
  lines_ = domain::lines_of(text_);
  read_as_ = std::move(read_as);
  const auto tail_begin = readings_.end() - static_cast<std::ptrdiff_t>(tail);
  std::vector<domain::RecallReading> rest(std::make_move_iterator(tail_begin),
                                          std::make_move_iterator(readings_.end()));
  readings_.resize(head);
  while (readings_.size() + tail < lines_.size()) readings_.push_back(read_one(readings_.size()));
  read_on(readings_.size(), rest);
}

void RecallLines::read_on(std::size_t from, std::vector<domain::RecallReading>& rest) {
  constexpr std::size_t enough = 4;  // lines in a row that read as before: those below will, too
  std::size_t alike = 0, k = 0;
  for (; k < rest.size() && alike < enough; ++k) {
    readings_.push_back(read_one(from + k));
    alike = reads_alike(readings_.back(), rest[k]) ? alike + 1 : 0;
  }
  std::move(rest.begin() + static_cast<std::ptrdiff_t>(k), rest.end(), std::back_inserter(readings_));
}

domain::RecallReading RecallLines::read_one(std::size_t i) const {
  if (const auto kind = read_as_[i]) return domain::read_line_as(*kind, lines_[i], readings_, people_, today_);
  return domain::read_line(lines_[i], readings_, people_, today_);
}

void RecallLines::index_marks(std::size_t lines) {
  mark_of_.assign(lines, -1);
  for (std::size_t m = 0; m < marks_.size(); ++m) {
    const auto line = static_cast<std::size_t>(marks_[m].line);
    if (marks_[m].line >= 0 && line < lines) mark_of_[line] = static_cast<int>(m);
  }
}

std::optional<RecallKind> RecallLines::said(std::size_t i) const {
  const domain::RecallMark* one = mark(static_cast<int>(i));
  if (one == nullptr || (!one->settled && one->item_noun == domain::Noun::none)) return std::nullopt;
  return one->kind;
}

const domain::RecallMark* RecallLines::mark(int i) const {
  const int at = mark_of_[static_cast<std::size_t>(i)];
  return at < 0 ? nullptr : &marks_[static_cast<std::size_t>(at)];
}

LineState RecallLines::state(int i) const {
  if (domain::trim(line(i)).empty()) return LineState::blank;
  const domain::RecallMark* one = mark(i);
  if (one != nullptr && one->item_noun != domain::Noun::none) return LineState::placed;
  const bool is_note = reading(i).kind == RecallKind::note;
  if (one != nullptr && one->settled) return is_note ? LineState::note : LineState::settled;
  return is_note ? LineState::note : LineState::guess;
}

bool RecallLines::settle_prefixes(int except, const NewId& new_id) {
  bool found = false;
  for (int i = 0; i < size(); ++i) {
    if (i == except || said(static_cast<std::size_t>(i)) || !reading(i).by_prefix) continue;
    put_mark(i, reading(i).kind, new_id);
    found = true;
  }
  if (found) read(text_, false);
  return found;
}

bool RecallLines::look_at_notes(const NewId& new_id) {
  bool found = false;
  for (int i = 0; i < size(); ++i) {
    if (mark(i) != nullptr || state(i) != LineState::note) continue;
    put_mark(i, RecallKind::note, new_id);
    marks_.back().settled = false;
    found = true;
  }
  return found;
}

void RecallLines::settle(int line, RecallKind kind, const NewId& new_id) {
  put_mark(line, kind, new_id);
  read(text_, false);
}

void RecallLines::put_mark(int line, RecallKind kind, const NewId& new_id) {
  const int at = mark_of_[static_cast<std::size_t>(line)];
  if (at >= 0) {
    marks_[static_cast<std::size_t>(at)].kind = kind;
    marks_[static_cast<std::size_t>(at)].settled = true;
    return;
  }
  mark_of_[static_cast<std::size_t>(line)] = static_cast<int>(marks_.size());
  marks_.push_back({.id = domain::RecallMarkId{new_id()}, .line = line, .kind = kind, .settled = true});
}

std::optional<RecallKind> RecallLines::next_kind(int line) const {
  switch (state(line)) {
    case LineState::blank:
    case LineState::placed:
      return std::nullopt;
    case LineState::guess:
      return reading(line).kind;
    case LineState::note:
    case LineState::settled:
      break;
  }
  const auto at = std::ranges::find(kinds_in_turn, reading(line).kind);
  const auto next = at == kinds_in_turn.end() ? kinds_in_turn.begin() : std::next(at);
  return next == kinds_in_turn.end() ? kinds_in_turn.front() : *next;
}

void RecallLines::forget_place(int line) {
  const int at = mark_of_[static_cast<std::size_t>(line)];
  if (at < 0) return;
  marks_[static_cast<std::size_t>(at)].item_noun = domain::Noun::none;
  marks_[static_cast<std::size_t>(at)].item = 0;
}

RecallLines::Counts RecallLines::counts() const {
  Counts counts;
  for (int i = 0; i < size(); ++i) {
    switch (state(i)) {
      case LineState::blank:
        continue;
      case LineState::note:
        ++counts.notes;
        break;
      case LineState::guess:
        ++counts.guesses;
        break;
      case LineState::settled:
      case LineState::placed:
        ++counts.placed;
        break;
    }
    ++counts.lines;
  }
  return counts;
}

bool RecallLines::waiting(int except) const {
  for (int i = 0; i < size(); ++i) {
    if (i != except && state(i) == LineState::settled) return true;
  }
  return false;
}

}  // namespace afterword::ui
