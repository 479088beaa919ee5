// Each control by mouse and keys: what it reports, which edits it queues, what it keeps while one types.
#include <optional>
#include <string>

#include "domain/typed_when.h"
#include "support/catch.h"
#include "support/shell_harness.h"
#include "ui/layout.h"
#include "ui/widgets.h"

namespace afterword::test {

using ui::Key;

// ---- Buttons and choices ----

TEST_CASE("a button is pressed by mouse, Enter, Space and its own key") {
  int pressed = 0;
  ShellHarness app([&](ui::Frame& f) {
    if (ui::button(f, 300, 100, "go", "Go", {.key = ui::plain(Key::f2)})) ++pressed;
  });
  app.click("page/go");
  CHECK(pressed == 1);
  app.focus("page/go");
  app.key(Key::enter);
  app.key(Key::space);
  CHECK(pressed == 3);
  app.key(Key::f2);
  CHECK(pressed == 4);
}

TEST_CASE("a press that ends beside the button is none, and a disabled one takes nothing") {
  int pressed = 0;
  ShellHarness app([&](ui::Frame& f) {
    if (ui::button(f, 300, 100, "go", "Go")) ++pressed;
    if (ui::button(f, 300, 200, "off", "Off", {.key = ui::plain(Key::f3), .enabled = false})) ++pressed;
    ui::button(f, 300, 300, "other", "Other");
  });
  app.drag("page/go", "page/other");
  app.click("page/off");
  app.key(Key::f3);
  CHECK(pressed == 0);
}

TEST_CASE("a key without Ctrl or Alt is text while a field has the focus") {
  int pressed = 0;
  std::string text;
  ShellHarness app([&](ui::Frame& f) {
    if (ui::button(f, 300, 100, "two", "Two", {.key = ui::plain(Key::digit_2)})) ++pressed;
    text = ui::text_field(f, {300, 200, 300}, "field", {}, "").text;
  });
  app.type("2");
  CHECK(pressed == 1);
  app.focus("page/field");
  app.type("2");
  CHECK(pressed == 1);
  CHECK(text == "2");
}

TEST_CASE("a check box is toggled by its words as well") {
  bool on = false;
  ShellHarness app([&](ui::Frame& f) {
    if (ui::check_box(f, {300, 100, 400}, "box", "Card collected", on).changed) {
      on = !on;
      f.again();
    }
  });
  app.click("page/box");
  CHECK(on);
  CHECK(app.state("page/box") == "ticked");
  app.focus("page/box");
  app.key(Key::space);
  CHECK_FALSE(on);
}

TEST_CASE("a checklist knows yes, no and not answered") {
  std::optional<bool> value;
  ShellHarness app([&](ui::Frame& f) {
    const auto reply = ui::yes_no(f, {300, 100, 400}, "asked", "Asked for the job", value);
    if (reply.changed) {
      value = reply.value;
      f.again();
    }
  });
  CHECK(app.state("page/asked") == "unanswered");
  app.focus("page/asked");
  app.key(Key::n);
  CHECK(value == false);
  app.key(Key::y);
  CHECK(value == true);
  app.key(Key::space);
  CHECK(value == false);
  app.key(Key::space);
  CHECK_FALSE(value.has_value());
  app.click("page/asked");
  CHECK(app.state("page/asked") == "yes");
}

// ---- Ratings ----

TEST_CASE("a rating takes digits, arrows and clicks, and can be taken back") {
  std::optional<int> value;
  ShellHarness app([&](ui::Frame& f) {
    const auto reply = ui::rating(f, 300, 100, "rating", value);
    if (reply.changed) {
      value = reply.value;
      f.again();
    }
  });
  app.focus("page/rating");
  app.key(Key::digit_4);
  CHECK(value == 4);
  app.key(Key::right);
  app.key(Key::right);
  CHECK(value == 5);
  app.key(Key::left);
  CHECK(value == 4);
  app.key(Key::backspace);
  CHECK_FALSE(value.has_value());
  app.click("page/rating/2");
  CHECK(value == 2);
  CHECK(app.focused() == "page/rating");
  app.click("page/rating/2");
  CHECK_FALSE(value.has_value());
}

TEST_CASE("the reception axis starts in the middle and stops at its ends") {
  std::optional<int> value;
  ShellHarness app([&](ui::Frame& f) {
    const auto reply = ui::reception(f, 300, 100, "received", value);
    if (reply.changed) {
      value = reply.value;
      f.again();
    }
  });
  app.focus("page/received");
  app.key(Key::left);
  CHECK(value == 0);
  for (int i = 0; i < 4; ++i) app.key(Key::left);
  CHECK(value == -2);
  app.key(Key::end);
  CHECK(value == 2);
  app.click("page/received/-1");
  CHECK(value == -1);
}

TEST_CASE("arrows on a rating do not move the focus, digits on it press no shortcut") {
  int pressed = 0;
  ShellHarness app([&](ui::Frame& f) {
    if (ui::button(f, 300, 40, "three", "Three", {.key = ui::plain(Key::digit_3)})) ++pressed;
    const auto group = f.group("all");
    ui::rating(f, 300, 100, "rating", 2);
    ui::rating(f, 300, 200, "other", 2);
  });
  app.focus("page/all/rating");
  app.key(Key::right);
  app.key(Key::down);
  app.key(Key::digit_3);
  CHECK(app.focused() == "page/all/rating");
  CHECK(pressed == 0);
}

// ---- Text ----

namespace {

// A field bound to the company of an opportunity in the real workspace.
struct Company {
  domain::OpportunityId id;
  void draw(ui::Frame& f) {
    if (!id) return;
    const auto* record = f.workspace.opportunity(id);
    if (record == nullptr) return;
    ui::text_field(f, {300, 100, 300}, "company", {workspace::Field::opportunity_company, id.value}, record->company,
                   {.label = "Company"});
    ui::prose(f, {300, 200, 400}, "notes", {workspace::Field::opportunity_notes, id.value}, record->notes,
              {.label = "Notes"});
    ui::button(f, 300, 400, "after", "After");
  }
  void make(ShellHarness& app) {
    id = {app.workspace().new_id()};
    REQUIRE(app.workspace().carry_out(workspace::AddOpportunity{id, "Hill", ""}));
    app.settle();
  }
  std::string company(ShellHarness& app) const { return app.workspace().opportunity(id)->company; }
};

}  // namespace

TEST_CASE("what is typed is in the record at once, and is one step to undo") {
  Company form;
  ShellHarness app([&](ui::Frame& f) { form.draw(f); });
  form.make(app);
  app.focus("page/company");
  app.type("side");
  CHECK(form.company(app) == "Hillside");
  app.key(Key::tab);
  CHECK(app.focused() == "page/notes");
  CHECK(app.workspace().undo_label() == "Edit company");
  app.key(Key::tab);
  app.run("edit.undo");
  CHECK(form.company(app) == "Hill");
  CHECK(app.state("page/company") == "Hill");
}

TEST_CASE("two visits to a field are two steps to undo") {
  Company form;
  ShellHarness app([&](ui::Frame& f) { form.draw(f); });
  form.make(app);
  app.focus("page/company");
  app.type("s");
  app.focus("page/after");
  app.focus("page/company");
  app.type("ide");
  app.focus("page/after");
  app.run("edit.undo");
  CHECK(form.company(app) == "Hills");
}

TEST_CASE("a change from elsewhere is taken over, also while the field has the focus") {
  Company form;
  ShellHarness app([&](ui::Frame& f) { form.draw(f); });
  form.make(app);
  app.focus("page/company");
  REQUIRE(app.workspace().carry_out(
      workspace::SetValue{workspace::Field::opportunity_company, form.id.value, std::string("Polmear")}));
  app.settle();
  CHECK(app.state("page/company") == "Polmear");
  app.type("!");
  CHECK(form.company(app) == "Polmear!");
}

TEST_CASE("a path that comes to stand for another record shows that record") {
  Company form;
  ShellHarness app([&](ui::Frame& f) { form.draw(f); });
  form.make(app);
  form.make(app);
  REQUIRE(app.workspace().carry_out(
      workspace::SetValue{workspace::Field::opportunity_company, form.id.value, std::string("Other")}));
  app.settle();
  CHECK(app.state("page/company") == "Other");
}

TEST_CASE("typing in a field is not lost when it is left in the same breath") {
  Company form;
  ShellHarness app([&](ui::Frame& f) { form.draw(f); });
  form.make(app);
  app.focus("page/company");
  ui::Input& input = app.shell().input();
  for (const char32_t c : std::u32string_view(U"side")) input.character(c);
  input.key(Key::tab, true);
  input.key(Key::tab, false);
  for (const char32_t c : std::u32string_view(U"ward")) input.character(c);
  app.settle();
  CHECK(form.company(app) == "Hillside");
  CHECK(app.workspace().opportunity(form.id)->notes == "ward");
}

TEST_CASE("Enter in a line goes on to the next field; in prose it begins a line") {
  Company form;
  ShellHarness app([&](ui::Frame& f) { form.draw(f); });
  form.make(app);
  app.focus("page/company");
  app.key(Key::enter);
  CHECK(app.focused() == "page/notes");
  app.type("one\ntwo");
  CHECK(app.workspace().opportunity(form.id)->notes == "one\ntwo");
}

TEST_CASE("prose grows with its text") {
  Company form;
  ShellHarness app([&](ui::Frame& f) { form.draw(f); });
  form.make(app);
  const float before = app.rect("page/notes").h;
  app.focus("page/notes");
  app.type("1\n2\n3\n4\n5");
  CHECK(app.rect("page/notes").h == tests::Approx(before + 3 * ui::prose_line).margin(1));
}

TEST_CASE("the clipboard works in a field") {
  Company form;
  ShellHarness app([&](ui::Frame& f) { form.draw(f); });
  form.make(app);
  app.focus("page/company");
  app.key(ui::ctrl(Key::a));
  app.key(ui::ctrl(Key::x));
  CHECK(app.clipboard() == "Hill");
  app.set_clipboard("Bhaile Átha Cliath");
  app.key(ui::ctrl(Key::v));
  CHECK(form.company(app) == "Bhaile Átha Cliath");
}

// ---- Dates ----

TEST_CASE("a date field reads what one would say, and shows what it understood") {
  domain::When value;
  ui::DateReply last;
  ShellHarness app([&](ui::Frame& f) {
    const auto reply = ui::date_field(f, {300, 100, 300}, "by", {}, value, {.label = "Decision by"});
    if (reply.changed) {
      value = reply.value;
      f.again();
    }
    ui::button(f, 300, 300, "after", "After");
  });
  app.focus("page/by");
  app.type("1 may");
  REQUIRE(std::holds_alternative<domain::Date>(value));
  CHECK(domain::to_string(value) == "2026-05-01");
  CHECK(app.state("page/by") == "1 may");  // while one types, the words stay
  app.key(Key::tab);
  CHECK(app.state("page/by") == domain::typed_form(value));
  app.fill("page/by", "gibberish");
  CHECK(domain::to_string(value) == "2026-05-01");
  CHECK(app.state("page/by") == "gibberish");  // kept, with a word that it is not understood
  app.fill("page/by", "");
  CHECK(std::holds_alternative<std::monostate>(value));
}

// ---- Lists ----

TEST_CASE("rows are moved by Alt and arrows with the focus in them, and by their handle") {
  std::vector<std::string> names = {"a", "b", "c"};
  ShellHarness app([&](ui::Frame& f) {
    ui::Reorder order(f, "order");
    for (std::size_t i = 0; i < names.size(); ++i) {
      const auto scope = f.scope(static_cast<int>(i));
      const ui::Rect r{320, 100 + 50 * static_cast<float>(i), 300, 50};
      ui::row(f, r, "row", {.label = names[i]});
      order.row(r, f.path(""));
    }
    if (const auto moved = order.finish()) {
      const std::string name = names[static_cast<std::size_t>(moved->from)];
      names.erase(names.begin() + moved->from);
      names.insert(names.begin() + moved->to, name);
    }
  });
  app.focus("page/0/row");
  app.key(ui::alt(Key::down));
  CHECK(names == std::vector<std::string>{"b", "a", "c"});
  CHECK(app.focused() == "page/1/row");
  app.key(ui::alt(Key::up));
  app.key(ui::alt(Key::up));
  CHECK(names == std::vector<std::string>{"a", "b", "c"});
  app.drag("page/0/order/0", "page/2/order/2");
  CHECK(names == std::vector<std::string>{"b", "c", "a"});
}

TEST_CASE("a popup is opened, narrowed by typing and chosen from by keys") {
  int chosen = -1;
  std::string fresh;
  ShellHarness app([&](ui::Frame& f) {
    const auto anchor = ui::button(f, 300, 100, "who", "Someone else");
    if (anchor) ui::open_popup(f, "people");
    const std::vector<ui::PopupItem> items = {
        {"1", "Judith Hallorane"}, {"2", "Prakash Venn"}, {"3", "Lorna Bicknell"}};
    const auto reply = ui::popup_list(f, anchor.rect, "people", items, "Name");
    if (reply.chosen >= 0) chosen = reply.chosen;
    if (reply.entered) fresh = reply.typed;
  });
  app.focus("page/who");
  app.key(Key::enter);
  REQUIRE(app.has("page/people/field"));
  CHECK(app.focused() == "page/people/field");
  app.type("k");
  CHECK(app.has("page/people/2"));
  CHECK(app.has("page/people/3"));
  CHECK_FALSE(app.has("page/people/1"));
  app.key(Key::down);
  app.key(Key::enter);
  CHECK(chosen == 2);
  CHECK(app.focused() == "page/who");
  app.key(Key::enter);
  app.type("Dot Pascoe");
  app.key(Key::enter);
  CHECK(fresh == "Dot Pascoe");
}

TEST_CASE("a popup finds what is written with accents by plain letters") {
  int chosen = -1;
  ShellHarness app([&](ui::Frame& f) {
    const auto anchor = ui::button(f, 300, 100, "who", "Someone else");
    if (anchor) ui::open_popup(f, "people");
    const std::vector<ui::PopupItem> items = {{"1", "Wojciech Żak"}, {"2", "Siobhán Ní Chonchúir"}};
    const auto reply = ui::popup_list(f, anchor.rect, "people", items, "Name");
    if (reply.chosen >= 0) chosen = reply.chosen;
  });
  app.focus("page/who");
  app.key(Key::enter);
  app.type("NI CHON");
  CHECK_FALSE(app.has("page/people/1"));
  app.key(Key::enter);
  CHECK(chosen == 1);
}

}  // namespace afterword::test
