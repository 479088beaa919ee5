// Takes a picture of every screen and every step of the debrief, light and dark, in several sizes of window:
//   ./run screenshots FOLDER [LAYOUT…] [FILE.json…]
// LAYOUT: light-1280 light-150 light-1000 light-820 dark-1280 …; the files are imported beforehand.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "window/real_window.h"

using namespace afterword::tests;
namespace fs = std::filesystem;

namespace {

struct Layout {
  std::string name;
  int width, height;
  bool zoomed = false;
};
const std::vector<Layout> layouts{
    {"1280", 1280, 800}, {"150", 1280, 800, true}, {"1000", 1000, 700}, {"820", 820, 600}};

// The clock stands 26 minutes after the end of the interview that is being written down.
constexpr const char* out_at = "2026-10-16T10:50:00+02:00";
constexpr const char* later = "2026-10-16T11:16:00+02:00";

const std::string page =
    "two of them, Bettina (head of supply, card in my coat) and a Mr Okkonen, he does the brewhouse\n"
    "first q was tell us about yourself, went fine, 2 min\n"
    "B: why beer after nappies. said both are heavy and everyone wants them on the same day. 4\n"
    "how do you plan for a heatwave? i said safety stock, move the tuesday truck\n"
    "he didnt like that ive only used one ERP. said 6 weeks\n"
    "gave them my cv, they want the transport cost sheet by friday\n"
    "next = 2nd round w plant tour, they'll ring by the 21st\n"
    "B goes to Finland every midsummer, her husbands family\n"
    "forgot to ask: salary, who was before. didnt say i want it!!\n"
    "nice lady at gate, Renske, lent me safety shoes\n"
    "feel ok 3.5/5";

/// A file with some interviews in it and a debrief that is under way, its page written and sorted.
void prepare(const Display& display, const fs::path& data, const std::vector<std::string>& imports) {
  for (const std::string& file : imports)
    if (run_program({AFTERWORD_BINARY, "--data", data.string(), "import", file}) != 0)
      throw std::runtime_error("not imported: " + file);
  RealWindow window(display, data, {"--at", out_at});
  window.key("ctrl+n");
  window.wait_for_focus("debrief/recall/page");
  window.paste(page);
  window.key("ctrl+Return");
  window.key("alt+1");
  window.wait_for_focus("debrief/where/company");
  window.type("Harbour Brewery");
  window.key("Tab");
  window.type("Logistics planner");
  window.key("alt+3");
  window.quit();
}

class Tour {
 public:
  /// `folder` is for files to import.
  Tour(RealWindow& window, std::string prefix, fs::path folder)
      : window_(window), prefix_(std::move(prefix)), folder_(std::move(folder)) {}

  void all() {
    pages();
    steps();
    overlays();
    files();
  }

  void shot(const std::string& name) {
    window_.park_mouse();
    window_.screenshot(prefix_ + name);
  }
  /// The screen, and what is further down where it scrolls.
  void both(const std::string& name) {
    shot(name);
    if (!scrolls()) return;
    window_.wheel(60);
    shot(name + "-below");
    window_.wheel(-60);
  }

 private:
  bool scrolls() const {
    const auto status = window_.status();
    if (!status.contains("widgets")) return false;
    for (const auto& [path, widget] : status["widgets"].items())
      if (path.ends_with("/bar")) return true;
    return false;
  }
  void open(const std::string& path, const std::string& name) {
    if (!window_.has(path)) return;
    window_.click(path);
    both(name);
  }

  void pages() {
    both("today");
    window_.key("alt+j");
    both("opportunities");
    open("opportunities/board/0", "opportunity");
    window_.key("alt+i");
    both("interviews");
    open("interviews/list/1", "interview");
    window_.key("alt+p");
    both("people");
    open("people/list/1", "person");
    window_.key("alt+t");
    window_.key("alt+m");
    both("brief");
    window_.key("alt+b");
    both("bank");
    window_.key("alt+r");
    both("practice");
    window_.key("alt+f");
    both("follow-ups");
    window_.key("t");
    both("follow-ups-by-opportunity");
    window_.key("t");
    window_.key("Return");
    if (window_.wait_for("letter/body", 2)) both("letter");
    window_.key("ctrl+i");
    if (window_.wait_for("import/path", 2)) both("import");
    window_.key("alt+s");
    both("insights");
    window_.key("ctrl+comma");
    both("settings");
  }
  void steps() {
    static const std::vector<std::string> names{"where",    "who",       "recall", "questions", "concerns",
                                                "personal", "documents", "next",   "review"};
    window_.key("alt+t");
    window_.wait_for("today/carry_on");
    window_.click("today/carry_on");
    for (std::size_t i = 0; i < names.size(); ++i) {
      window_.key("alt+" + std::to_string(i + 1));
      both("step" + std::to_string(i + 1) + "-" + names[i]);
      if (names[i] == "who") open("debrief/who/0", "step2-who-open");
    }
  }
  void overlays() {
    window_.key("ctrl+k");
    window_.wait_for_focus("palette/text");
    window_.type("bet");
    shot("palette");
    window_.key("Escape");
    window_.key("F10");
    shot("menu");
    window_.key("Escape");
  }

  // What leaves as a file, and what comes in from several.
  void files() {
    for (const auto& [key, name] : {std::pair("alt+b", "export-bank"), std::pair("alt+p", "export-person")}) {
      window_.key(key);
      window_.key("ctrl+shift+e");
      if (window_.wait_for("export/place", 2)) shot(name);
      window_.key("Escape");
    }
    std::ofstream(folder_ / "fragen.csv") << "Frage;Thema;Antwort\nWarum wir?;Geld;Darum\nWas nun?;Zeit;Nichts\n"
                                             "Wie lange bleiben Sie?;;Lange\n";
    std::ofstream(folder_ / "people.vcf") << "BEGIN:VCARD\nVERSION:4.0\nFN:Ama \xE2\x80\xAEOsei\nEND:VCARD\n"
                                             "BEGIN:VCARD\nVERSION:4.0\nFN:Bo Ek\nORG:Tern\nEND:VCARD\n";
    import("fragen.csv", "ctrl+i", "import/columns/0/meaning", "import-columns");
    import("people.vcf", "ctrl+shift+i", "import/files/1", "import-several");
    window_.key("ctrl+shift+Return");
    if (window_.wait_for("import/outcomes/1", 5)) shot("import-outcomes");
  }
  void import(const std::string& name, const std::string& key, const std::string& path, const std::string& picture) {
    window_.key(key);
    window_.wait_for_focus("import/path");
    window_.key("ctrl+a");
    window_.paste((folder_ / name).string());
    window_.key("Return");
    if (window_.wait_for(path, 5)) shot(picture);
  }

  RealWindow& window_;
  std::string prefix_;
  fs::path folder_;
};

void take(const fs::path& prepared, const Layout& layout, bool dark) {
  const TemporaryFolder folder;
  const Display display(layout.width, layout.height);
  const fs::path data = folder.path() / "afterword.db";
  fs::copy_file(prepared, data);
  RealWindow window(display, data, {"--at", later});
  window.resize(layout.width, layout.height);
  if (dark) {
    window.key("ctrl+k");
    window.type("light or dark");
    window.key("Return");
  }
  for (int i = 0; layout.zoomed && window.status().value("scale", 1.0) < 1.49 && i < 10; ++i) window.key("ctrl+equal");
  Tour(window, (dark ? "dark-" : "light-") + layout.name + "-", folder.path()).all();
  window.quit();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: screenshots FOLDER [LAYOUT…] [FILE.json…]\n";
    return 2;
  }
  setenv("AFTERWORD_SCREENSHOTS", argv[1], 1);
  std::vector<std::string> wanted, imports;
  for (int i = 2; i < argc; ++i) (std::string(argv[i]).ends_with(".json") ? imports : wanted).push_back(argv[i]);
  try {
    const TemporaryFolder folder;
    const fs::path data = folder.path() / "afterword.db";
    prepare(Display(1280, 800), data, imports);
    for (const bool dark : {false, true})
      for (const Layout& layout : layouts) {
        const std::string name = (dark ? "dark-" : "light-") + layout.name;
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), name) != wanted.end()) take(data, layout, dark);
      }
  } catch (const std::exception& error) {
    std::cerr << "screenshots: " << error.what() << "\n";
    return 1;
  }
}
