// Types into a real workspace, a key every 10 ms, until it is killed. Called by kill_test: typist FILE PROGRESS.
#include "typist.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <thread>

#include "workspace/workspace.h"

using namespace afterword;
using namespace afterword::tests;

namespace {

domain::Time now() {
  using namespace std::chrono;
  return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count(), 60};
}

Progress* map_progress(const char* path) {
  const int descriptor = ::open(path, O_RDWR);
  void* memory = ::mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
  ::close(descriptor);
  return memory == MAP_FAILED ? nullptr : static_cast<Progress*>(memory);
}

}  // namespace

int main(int argc, char** argv) {
  Progress* progress = argc == 3 ? map_progress(argv[2]) : nullptr;
  if (!progress) return 2;
  workspace::Options options;
  options.file = argv[1];
  options.now = now;
  auto opened = workspace::Workspace::open(options);
  if (!opened) return std::fprintf(stderr, "%s\n", opened.error().message.c_str()), 1;
  auto& document = **opened;

  const domain::OpportunityId opportunity{document.new_id()};
  const domain::InterviewId interview{document.new_id()};
  if (!document.carry_out(workspace::StartDebrief{opportunity, interview, std::nullopt, now()})) return 1;
  progress->interview = interview.value;

  std::string text;
  std::int64_t next = clock_ms();
  for (int i = 0; i < most_keys; ++i) {
    text += key_at(i);
    const std::int64_t at = clock_ms();
    progress->at_ms[i] = at;
    if (at - next > progress->late_ms) progress->late_ms = at - next;
    if (!document.carry_out(workspace::WriteRecall{interview, text, {}})) return 1;
    progress->typed = i + 1;
    document.refresh();
    next = at + 10;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return 0;
}
