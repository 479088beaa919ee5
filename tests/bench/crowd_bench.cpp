// Every page over many people and interviews: processor time of the drawing thread, the first frames told apart.
#include <ctime>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "bench/bank_file.h"
#include "bench/bench.h"
#include "bench/crowd_file.h"
#include "bench/measure.h"
#include "support/shell_harness.h"
#include "ui/imgui_compat_fonts.h"
#include "ui/screens/list.h"

namespace afterword::bench {
namespace {

using ui::PageId;

constexpr int standing_frames = 60, wheel_frames = 60, most_frames = 500;
constexpr double a_moment = 0.05;  // seconds

double thread_ms() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

class Crowded {
 public:
  explicit Crowded(test::ShellHarness& app) : app_(app) {}

  double frame() {
    seconds_ += 1.0 / 60;
    const double from = thread_ms();
    const ui::FrameResult result = app_.shell().frame(seconds_);
    const double took = thread_ms() - from;
    // What a worker is still to bring is asked for again in a moment.
    resting_ = result.settled && (!result.wake_in || *result.wake_in > a_moment);
    ui::finish_frame_without_renderer();
    return took;
  }

  void page(const std::string& name, const ui::Route& route) {
    std::vector<double> later;
    const double coming = come_to(route);
    app_.settle();
    for (int i = 0; i < standing_frames; ++i) later.push_back(frame());
    for (int i = 0; i < wheel_frames; ++i) {
      app_.shell().input().mouse_move(static_cast<float>(i % 2 == 0 ? 400 : 900), 500);
      app_.shell().input().mouse_wheel(0, -3);
      later.push_back(frame());
    }
    const Spread s = spread(later);
    report("crowd, " + name, fmt::format("{:.2f} ms, at most {:.2f} ms", s.median, s.most),
           fmt::format("on coming there at most {:.1f} ms", coming));
  }

  /// The longest of the frames that it takes.
  double come_to(const ui::Route& route) {
    app_.shell().go(route);
    double longest = 0;
    for (int i = 0; i < 30; ++i) longest = std::max(longest, frame());
    return longest;
  }

  /// The same from Today, where the program has just been started: nothing was read yet that another page needs.
  void first_of_all(const std::string& name, const ui::Route& route) {
    app_.go({.page = PageId::today});  // where it opens again
    app_.restart();
    report("crowd, first of all, " + name, fmt::format("{:.1f} ms at most in a frame", come_to(route)), "");
  }

  /// The frames after an edit elsewhere, until they rest: what a page has to work out anew. A question concerns one
  /// interview; a person the plan as well.
  void after_edit(const std::string& name, const ui::Route& route, domain::InterviewId interview) {
    app_.go(route);
    std::vector<double> question, person;
    for (int i = 0; i < 10; ++i) {
      workspace::AddAsked asked;
      asked.id = domain::AskedId{app_.workspace().new_id()};
      asked.interview = interview;
      asked.text = "What would you change here first?";
      edit(asked, question);
      workspace::MeetPerson met;
      met.person = domain::PersonId{app_.workspace().new_id()};
      met.attendee = domain::AttendeeId{app_.workspace().new_id()};
      met.interview = interview;
      met.name = fmt::format("Orla Quinn {}", i);
      edit(met, person);
    }
    report("crowd, after an edit, " + name, fmt::format("{:.1f} ms at most in a frame", spread(question).most),
           fmt::format("where somebody was added at most {:.1f} ms", spread(person).most));
  }

  /// From a key to the frame that shows what it finds, in wall time; and the worst frame's processor time meanwhile.
  void search(const std::string& name, std::string_view word) {
    std::vector<double> waits, frames;
    for (const char letter : word) {
      app_.shell().input().character(static_cast<unsigned char>(letter));
      waits.push_back(milliseconds([&] {
        frames.push_back(frame());
        for (int i = 0; i < most_frames && !resting_; ++i) {
          std::this_thread::sleep_for(std::chrono::milliseconds(1));
          frames.push_back(frame());
        }
      }));
    }
    report("crowd, " + name, fmt::format("{:.1f} ms, at most {:.1f} ms", spread(waits).median, spread(waits).most),
           fmt::format("a frame at most {:.1f} ms", spread(frames).most));
  }

 private:
  void edit(const workspace::Edit& edit, std::vector<double>& frames) {
    if (auto done = app_.workspace().carry_out(edit); !done) report("crowd", "failed", done.error().message);
    resting_ = false;
    for (int k = 0; k < most_frames && (k < 3 || !resting_); ++k) {
      frames.push_back(frame());
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    app_.settle();
  }

  test::ShellHarness& app_;
  double seconds_ = 5000;
  bool resting_ = false;
};

}  // namespace

void crowd() {
  const CrowdSize size;
  const auto all = make_crowd(size);
  const auto bytes = exchange::write(all);
  if (!bytes) return report("crowd", "failed", bytes.error().message);
  const ScratchFolder folder;
  const auto file = folder.path() / "crowd.db";
  const double took = milliseconds([&] {
    const auto made = workspace::Workspace::open(
        {.file = file, .seed = false, .now = [] { return *domain::parse_time("2026-04-23T11:51:00+01:00"); }});
    if (!made) return report("crowd", "failed", made.error().message);
    if (auto read = (*made)->import_json(*bytes, "crowd"); !read) report("crowd", "failed", read.error().message);
  });
  test::ShellHarness app(test::DataFile{file}, "2026-04-23T11:51:00+01:00", std::chrono::milliseconds(6));
  report("crowd, import", fmt::format("{:.1f} s", took / 1e3),
         fmt::format("{} people, {} interviews, {} MB", size.people, size.interviews, bytes->size() >> 20));
  app.settle();
  Crowded crowded(app);
  const workspace::InterviewRow interview = app.workspace().interviews()[app.workspace().interviews().size() / 2];
  for (const ui::ScreenRow& screen : ui::screens())
    if (!screen.rail.empty()) crowded.page(std::string(screen.name), {.page = screen.page});
  app.go({.page = PageId::follow_ups});
  app.run("steps.closed");
  crowded.page("Follow-ups with what is done", {.page = PageId::follow_ups});
  app.run("steps.closed");
  app.run("steps.view");
  crowded.page("Follow-ups by opportunity", {.page = PageId::follow_ups});
  crowded.after_edit("Follow-ups by opportunity", {.page = PageId::follow_ups}, interview.id);
  app.run("steps.view");
  crowded.page("one person", {.page = PageId::people, .person = app.workspace().people()[2000].id});
  crowded.page("one interview", {.page = PageId::interviews, .interview = interview.id});
  crowded.page("one opening", {.page = PageId::opportunities, .opportunity = app.workspace().opportunities()[70].id});
  crowded.page("brief", {.page = PageId::brief, .interview = interview.id});
  for (int step = 1; step <= 9; ++step)
    crowded.page(fmt::format("debrief, step {}", step),
                 {.page = PageId::debrief, .interview = interview.id, .step = step});
  for (const ui::ScreenRow& screen : ui::screens())
    if (!screen.rail.empty()) crowded.first_of_all(std::string(screen.name), {.page = screen.page});
  crowded.first_of_all("one person", {.page = PageId::people, .person = app.workspace().people()[2000].id});
  crowded.first_of_all("one interview", {.page = PageId::interviews, .interview = interview.id});
  crowded.first_of_all("one opening",
                       {.page = PageId::opportunities, .opportunity = app.workspace().opportunities()[70].id});
  crowded.first_of_all("brief", {.page = PageId::brief, .interview = interview.id});
  for (int step = 1; step <= 9; ++step)
    crowded.first_of_all(fmt::format("debrief, step {}", step),
                         {.page = PageId::debrief, .interview = interview.id, .step = step});
  const auto attendee = app.workspace().interview(interview.id)->people.front().person;
  const auto question = app.workspace().interview(interview.id)->asked.front().question;
  crowded.first_of_all(
      "letter",
      {.page = PageId::letter, .interview = interview.id, .person = attendee, .letter = domain::StepKind::thank_you});
  crowded.first_of_all("one question", {.page = PageId::bank, .question = question});
  crowded.first_of_all("import", {.page = PageId::import_file});
  const ui::Route writing{.page = PageId::debrief, .interview = interview.id, .step = 4};
  crowded.after_edit("debrief, step 4", writing, interview.id);
  for (const PageId page : {PageId::today, PageId::interviews, PageId::people, PageId::opportunities,
                            PageId::follow_ups, PageId::insights, PageId::practice})
    crowded.after_edit(std::string(ui::screen(page).name), {.page = page}, interview.id);
  app.go({.page = PageId::people});
  app.focus("people/search");
  crowded.search("search among people", "wojciech");
  app.go({.page = PageId::interviews});
  app.focus("interviews/search");
  crowded.search("search among interviews", "dibaco");
  app.go({.page = PageId::today});
  app.run("app.find");
  crowded.search("the palette", "siobhan");
  app.go({.page = PageId::people, .person = app.workspace().people()[2000].id});
  app.click("people/person/same");
  crowded.search("a chooser of people", "wojciech");
  app.go(
      {.page = PageId::letter, .interview = interview.id, .person = attendee, .letter = domain::StepKind::thank_you});
  app.focus("letter/body");
  crowded.search("a letter and its checks", "I liked Orla Quinn and the tomato soup.");
}

}  // namespace afterword::bench
