// Every draft for everybody of the samples: as reviewed, without a mark, unlike each other, and with nothing invented.
#include <map>
#include <memory>
#include <set>
#include <sstream>

#include "domain/drafts/wordings.h"
#include "domain/names.h"
#include "domain/stem.h"
#include "domain/text.h"
#include "letters/desk.h"

using namespace afterword;
using namespace afterword::tests;
using domain::DraftKind;

namespace {

struct One {
  std::string name;  ///< "dev-i3 dev-p1 thank_you"
  std::string interview, kind;
  domain::DraftInput in;
  domain::LetterDraft draft;
};

struct Sample {
  std::string name;
  LetterDesk desk;
  std::vector<One> drafts;

  void add(const domain::Person* person, const domain::Interview& interview, std::string_view word) {
    auto in = desk.input(person, interview, *domain::draft_kind(word));
    constexpr int days_until_they_decided = 14;
    if (word != "thank_you" && word != "staff_thanks" && word != "request_progress" && word != "request")
      in.now = domain::plus_minutes(in.now, std::int64_t{days_until_they_decided} * 24 * 60);
    auto draft = domain::draft(in);
    drafts.push_back({interview.ref + " " + (person != nullptr ? person->ref : "nobody") + " " + std::string(word),
                      interview.ref, std::string(word), in, std::move(draft)});
  }
};

/// Each letter that the plan of the sample may ask for, and a call for those who prefer it.
Sample compose_sample(const std::string& name) {
  const auto path = std::filesystem::path(AFTERWORD_SOURCE_DIR) / "tests/letters/records" / (name + ".json");
  REQUIRE(std::filesystem::exists(path));
  Sample sample{name, LetterDesk(text_of(path)), {}};
  for (const auto& interview : sample.desk.ids.all.interviews) {
    const domain::Person* contact = nullptr;
    for (const auto& attendee : interview.people) {
      const auto* person = sample.desk.ids.person(attendee.person);
      const bool spoke = attendee.as == domain::AttendedAs::interviewer || attendee.as == domain::AttendedAs::host;
      sample.add(person, interview, spoke ? "thank_you" : "staff_thanks");
      if (person->role == domain::Role::hiring_manager || contact == nullptr) contact = person;
      if (spoke && person->prefers == domain::Channel::phone) {
        sample.add(person, interview, "phone");
        sample.add(person, interview, "voicemail");
      }
    }
    for (const auto* word : {"status", "value_add", "request", "request_progress", "rejection_thanks"}) {
      const std::string kind = word;
      const auto wanted = [&](domain::Direction direction) {
        return std::any_of(interview.documents.begin(), interview.documents.end(),
                           [&](const auto& one) { return one.direction == direction && one.sent == domain::When{}; });
      };
      if (kind.starts_with("request") && !wanted(domain::Direction::requested)) continue;
      const bool rejected = sample.desk.ids.opportunity(interview.opportunity)->stage == domain::Stage::rejected;
      if (kind == "rejection_thanks" && (!rejected || &interview != &sample.desk.ids.all.interviews.back())) continue;
      sample.add(contact, interview, word);
    }
  }
  const auto& last = sample.desk.ids.all.interviews.back();
  for (const auto& person : sample.desk.ids.all.people) {
    if (person.role == domain::Role::reference) sample.add(&person, last, "reference");
    if (person.role == domain::Role::acquaintance) sample.add(&person, last, "contact_notice");
  }
  return sample;
}

/// Composed once, for all the tests.
const Sample& sample_of(const std::string& name) {
  static std::map<std::string, std::unique_ptr<Sample>> all;
  auto& sample = all[name];
  if (!sample) sample.reset(new Sample(compose_sample(name)));
  return *sample;
}

std::string page(const One& one) {
  std::string text = "== " + one.name + " · " + std::string(domain::word(one.draft.channel)) +
                     "\nSubject: " + one.draft.subject + "\n\n" + one.draft.body;
  for (const auto& ask : one.draft.asks) text += "? " + ask + "\n";
  return text + "\n";
}

const std::vector<std::string>& names() {
  static const std::vector<std::string> all = {"backend-third-round", "nurse-panel", "sales-rejected",
                                               "teacher-trial-lesson"};
  return all;
}

}  // namespace

TEST_CASE("the drafts of the samples are those that were reviewed") {
  for (const auto& name : names()) {
    const Sample& sample = sample_of(name);
    std::string text;
    for (const auto& one : sample.drafts) text += page(one);
    if (const char* folder = std::getenv("AFTERWORD_REVIEW"))
      std::ofstream(std::filesystem::path(folder) / (name + ".txt")) << text;
    INFO(name);
    CHECK(text == text_of(std::filesystem::path(AFTERWORD_SOURCE_DIR) / "tests/letters/drafts" / (name + ".txt")));
  }
}

TEST_CASE("no draft of the samples has a mark of the checks") {
  for (const auto& name : names()) {
    const Sample& sample = sample_of(name);
    for (const auto& one : sample.drafts) {
      if (one.kind == "phone" || one.kind == "voicemail") continue;
      for (const auto& mark : sample.desk.marks(one.draft, one.in)) {
        INFO(one.name << ": " << one.draft.body.substr(mark.start, mark.end - mark.start) << ": " << mark.message);
        CHECK(std::string(domain::word(mark.kind)) == "");
      }
    }
  }
}

TEST_CASE("two drafts of one interview share less than three tenths of their wording") {
  for (const auto& name : names()) {
    const Sample& sample = sample_of(name);
    for (const auto& a : sample.drafts)
      for (const auto& b : sample.drafts) {
        const bool call = a.kind == "phone" || a.kind == "voicemail" || b.kind == "phone" || b.kind == "voicemail";
        if (&a >= &b || a.interview != b.interview || call) continue;
        INFO(a.name << " and " << b.name);
        CHECK(domain::shared_wording(a.draft.body, b.draft.body) < 0.3);
      }
  }
}

TEST_CASE("a second call gives the same draft") {
  const Sample& sample = sample_of("nurse-panel");
  for (const auto& one : sample.drafts)
    if (one.kind == "thank_you" || one.kind == "value_add") CHECK(domain::draft(one.in) == one.draft);
}

TEST_CASE("every word of a draft was recorded or is the composer's own") {
  for (const auto& name : names()) {
    const Sample& sample = sample_of(name);
    const domain::Stemmer stem;
    std::set<std::string> known;
    const auto learn = [&](std::string_view text) {
      for (const auto& word : domain::words_of(text)) known.insert(stem(word.folded));
    };
    learn(text_of(std::filesystem::path(AFTERWORD_SOURCE_DIR) / "tests/letters/records" / (name + ".json")));
    for (const auto wording : domain::drafts::all_wordings()) learn(wording);
    // Days and months are said in words, and past forms turned: lent, lending.
    learn(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
        "September October November December lending finding showing making giving");
    for (const auto& one : sample.drafts) {
      if (one.kind == "phone" || one.kind == "voicemail") continue;
      for (const auto& word : domain::words_of(one.draft.body)) {
        if (word.folded.find_first_of("0123456789") != std::string::npos) continue;
        INFO(one.name << ": " << word.folded);
        CHECK(known.contains(stem(word.folded)));
      }
    }
  }
}
