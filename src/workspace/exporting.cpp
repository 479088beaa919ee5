// The document's records on their way out, on the caller's thread or on the worker.
#include <filesystem>

#include "exchange/interchange.h"
#include "store/nouns.h"
#include "store/records.h"
#include "workspace/core.h"
#include "workspace/letters.h"
#include "workspace/plain_files.h"

namespace afterword::workspace {

using domain::Noun;
using domain::Result;

namespace {

template <class Record, class Id>
std::vector<Record> load_all(store::Connection& connection, Noun noun) {
  std::vector<Record> all;
  for (const std::int64_t id : store::ids_of(connection, noun)) all.push_back(*store::load(connection, Id{id}));
  return all;
}

exchange::Interchange everything(store::Connection& connection) {
  exchange::Interchange all;
  all.opportunities = load_all<domain::Opportunity, domain::OpportunityId>(connection, Noun::opportunity);
  all.people = load_all<domain::Person, domain::PersonId>(connection, Noun::person);
  all.interviews = load_all<domain::Interview, domain::InterviewId>(connection, Noun::interview);
  all.questions = load_all<domain::Question, domain::QuestionId>(connection, Noun::question);
  all.notes = load_all<domain::Note, domain::NoteId>(connection, Noun::note);
  all.tasks = load_all<domain::Task, domain::TaskId>(connection, Noun::task);
  if (auto settings = store::load_settings(connection); settings != domain::Settings()) all.settings = settings;
  all.extra = store::load_file_extra(connection);
  return all;
}

}  // namespace

Result<exchange::Interchange> Workspace::records(const Selection& selection) const {
  exchange::Interchange all;
  if (auto read = impl_->read([&](store::Connection& connection) { all = everything(connection); }); !read)
    return read.error();
  return exchange::select(all, selection.interview, selection.person);
}

namespace {

ExportBeside beside(const Workspace& workspace, const ExportWanted& wanted, std::optional<domain::Time> now) {
  ExportBeside all{{}, {}, workspace.settings(), now.value_or(workspace.now()), paper_for(workspace, wanted.paper)};
  if (wanted.format == ExportFormat::calendar) all.plan = workspace.plan_now();
  const bool of_person = wanted.what == ExportWhat::person || (wanted.what == ExportWhat::brief && !wanted.interview);
  const domain::Brief* brief = nullptr;
  if (of_person && wanted.person) brief = workspace.brief_now(wanted.person, now);
  if (wanted.what == ExportWhat::brief && wanted.interview) brief = workspace.brief_now(wanted.interview, now);
  if (brief != nullptr) all.brief = *brief;
  return all;
}

}  // namespace

Result<Exported> Workspace::exported(const ExportWanted& wanted, std::optional<domain::Time> now) const {
  const auto all = records({});
  if (!all) return all.error();
  return export_of(*all, wanted, beside(*this, wanted, now));
}

Errand<ExportWritten> Workspace::begin_export(const ExportWanted& wanted, const std::filesystem::path& place) const {
  Impl& impl = *impl_;
  const auto work = [&impl, wanted, place,
                     with = beside(*this, wanted, {})](const std::function<bool()>& given_up) -> Result<ExportWritten> {
    std::error_code ignored;
    if (std::filesystem::equivalent(place, impl.options.file, ignored))
      return domain::Error::conflict("This is the data file itself; name another file to write to: " + place.string());
    if (auto saved = impl.saver.flush(); !saved) return saved.error();
    exchange::Interchange all;
    const auto read = [&](store::Connection& connection) { all = everything(connection); };
    if (auto done = impl.read_aside(read, given_up); !done) return done.error();
    auto made = export_of(all, wanted, with);
    if (!made) return made.error();
    if (makes_folder(wanted.what, wanted.format)) {
      if (const auto written = write_folder(place, made->files); !written) return written.error();
    } else if (const auto written = write_file(place, made->files.front().text); !written) {
      return written.error();
    }
    return ExportWritten{place, made->files.size(), std::move(made->losses)};
  };
  return impl.aside.begin<ExportWritten>(work);
}

Result<std::string> Workspace::export_json(const Selection& selection) const {
  const auto chosen = records(selection);
  if (!chosen) return chosen.error();
  return exchange::write(*chosen);
}

}  // namespace afterword::workspace
