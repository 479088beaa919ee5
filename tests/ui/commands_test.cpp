// The command table is one, and whole: unique ids, no two shortcuts in one place, captions as key caps show them.
#include <map>
#include <set>
#include <string>

#include "support/catch.h"
#include "ui/screens/list.h"
#include "ui/shell_commands.h"

namespace afterword::ui {

TEST_CASE("every command has an id of its own and a label in sentence case") {
  std::set<std::string_view> ids;
  for (const CommandRow* row : all_commands()) {
    INFO(row->id);
    CHECK(ids.insert(row->id).second);
    REQUIRE(!row->label.empty());
    CHECK((row->label.front() < 'a' || row->label.front() > 'z'));
    CHECK(row->label.back() != '.');
    CHECK(find_command(row->id) == row);
  }
  CHECK(find_command("no.such") == nullptr);
}

TEST_CASE("no two commands of one page share a shortcut") {
  for (const ScreenRow& screen : screens()) {
    std::map<std::string, std::string_view> taken;
    for (const CommandRow* row : all_commands()) {
      if (!row->shortcut || (row->where && *row->where != screen.page)) continue;
      const auto [at, fresh] = taken.emplace(caption(row->shortcut), row->id);
      INFO(screen.name << ": " << caption(row->shortcut) << " is " << at->second << " and " << row->id);
      CHECK(fresh);
    }
  }
}

TEST_CASE("plain letters and digits are no shortcuts while one is typing") {
  for (const CommandRow* row : all_commands()) {
    const Mods mods = row->shortcut.mods;
    const bool prints = static_cast<int>(row->shortcut.key) < 128 && row->shortcut && !mods.ctrl && !mods.alt;
    INFO(row->id);
    if (prints) CHECK_FALSE(row->in_field);
  }
}

TEST_CASE("a key cap says what is to be pressed") {
  CHECK(caption(ctrl(Key::enter)) == "Ctrl Enter");
  CHECK(caption(alt(Key::up)) == "Alt ↑");
  CHECK(caption(ctrl_shift(Key::z)) == "Ctrl Shift Z");
  CHECK(caption(plain(Key::f2)) == "F2");
  CHECK(caption(plain(Key::digit_3)) == "3");
  CHECK(caption({}).empty());
}

TEST_CASE("digits are digits on the number pad too") {
  for (int n = 0; n <= 9; ++n) CHECK(digit_of(digit_key(n)) == n);
  CHECK(digit_of(Key::keypad_9) == 9);
  CHECK(digit_of(Key::a) == -1);
}

TEST_CASE("every page that the rail names has a command to go there") {
  for (const ScreenRow& screen : screens())
    if (!screen.rail.empty()) CHECK(find_command("go." + std::string(screen.name)) != nullptr);
}

}  // namespace afterword::ui
