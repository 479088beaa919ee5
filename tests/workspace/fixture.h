// A workspace in a folder of its own that goes when the test ends, with a clock that the test sets.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "domain/time.h"
#include "support/catch.h"
#include "workspace/workspace.h"

namespace afterword::tests {

/// Beside the project; nothing there where it was fetched alone.
inline const std::filesystem::path samples = AFTERWORD_SOURCE_DIR "/../shared/samples";

/// The permission bits of a file itself, never of what it points to.
int mode_of(const std::filesystem::path& path);

/// An empty folder under the system's temporary one, removed with all it holds.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

struct Desk {
  Desk();
  /// Closes and opens the file again.
  void reopen();
  /// As workspace::Options::patience, from the next reopening on.
  std::optional<std::chrono::microseconds> patience;
  /// Does an edit that must succeed.
  void edit(const workspace::Edit& edit);
  template <class Id>
  Id make() {
    return Id{document->new_id()};
  }
  /// All that the user wrote, as the interchange file says it.
  std::string text() const;
  /// Every row of every recorded table, byte for byte, read by another program after closing; the document is open
  /// again afterwards.
  std::string rows();

  Folder folder;
  std::filesystem::path file;
  domain::Time now;
  std::unique_ptr<workspace::Workspace> document;
};

/// The ids of a small document with a row of every kind.
struct Rows {
  domain::OpportunityId opportunity;
  domain::ResearchId research;
  domain::PersonId person, other_person;
  domain::InterviewId interview;
  domain::AttendeeId attendee, other_attendee;
  domain::AskedId asked, other_asked;
  domain::ConcernId concern;
  domain::DetailId detail;
  domain::CaredAboutId cared_about;
  domain::DocumentId document;
  domain::AssetId asset;
  domain::QuestionId question;
  domain::NoteId note;
  domain::TaskId task;
};
Rows fill(Desk& desk);

/// What pages list and say of single records, as one text. Asked before an edit and after it, it shows whether every
/// reader followed.
std::string seen(const workspace::Workspace& document);

/// Does an edit, looks at the outcome, and goes back and forth once, comparing every row of the file and what readers
/// see with what they see in the file opened anew.
void there_and_back(Desk& desk, const workspace::Edit& edit,
                    const std::function<void(const workspace::Workspace&)>& look);

/// The bank's answer to a query, once it is complete.
const workspace::QuestionList& listed(workspace::Workspace& document, const workspace::QuestionQuery& query);

std::string read_file(const std::filesystem::path& path);

}  // namespace afterword::tests
