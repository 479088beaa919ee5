// What a Workspace is made of. For workspace*.cpp, import and export only.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "domain/result.h"
#include "store/records.h"
#include "workspace/data.h"
#include "workspace/ids.h"
#include "workspace/reader.h"
#include "workspace/saver.h"
#include "workspace/workspace.h"

namespace afterword::workspace {

struct Workspace::Impl {
  Impl(Options given, std::unique_ptr<store::Store> opened, std::int64_t largest_id);

  /// One structural change as one step of the history, after what was typed before it.
  domain::Result<void> edit(const std::string& name,
                            const std::function<domain::Result<void>(store::Connection&)>& body,
                            store::Store::Keep keep = store::Store::Keep::yes);
  domain::Result<void> type(const SetValue& change);
  domain::Result<void> type(WriteRecall change);
  /// Any edit, typed ones too, as part of a transaction that somebody else began.
  domain::Result<void> carry_out_at_once(store::Connection& connection, const Edit& edit);
  domain::Result<std::string> travel(bool back);
  /// Reads aside from the cache, on the caller's thread.
  domain::Result<void> read(const std::function<void(store::Connection&)>& body);
  /// 0 for none.
  std::int64_t id_by_ref(domain::Noun noun, std::string_view ref);
  std::int64_t fresh_id() { return ids.next(options.now().utc_ms); }
  store::NewId new_ids() {
    return [this] { return fresh_id(); };
  }

  Options options;
  Data data;
  IdMaker ids;
  std::uint64_t revision = 1, run = 1, progress_seen = 0;
  Saver saver;  // its thread uses `data`: made after it, gone before it
  Reader reader;
};

/// Writes what waited, in order, each change under the name and in the run it was typed in.
domain::Result<void> commit(Data& data, const std::vector<Pending>& batch);

}  // namespace afterword::workspace
