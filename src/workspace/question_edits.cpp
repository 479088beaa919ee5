// Changing the bank's questions themselves: their lists, two made one, one made two.
#include <algorithm>

#include "domain/merge_questions.h"
#include "domain/text.h"
#include "exchange/extra.h"
#include "exchange/interchange.h"
#include "store/bank.h"
#include "workspace/carry_out.h"
#include "workspace/question_texts.h"

namespace afterword::workspace {
namespace {

using domain::Error;
using domain::Noun;
using domain::Question;
using domain::QuestionId;
using domain::Result;

}  // namespace

Result<void> set_texts(const Bench& bench, const SetTexts& edit) {
  const auto before = store::load(bench.connection, edit.question);
  if (!before) return gone();
  Question after = *before;
  texts_of(after, edit.list) = domain::tidy_texts(edit.texts);
  store::save(bench.connection, after, &*before, bench.new_id);
  return {};
}

Result<void> merge_questions(const Bench& bench, const MergeQuestions& edit) {
  if (edit.keep == edit.other)
    return Error::invalid("A question cannot be merged with itself, so nothing was changed.");
  const auto keep = store::load(bench.connection, edit.keep), other = store::load(bench.connection, edit.other);
  if (!keep || !other) return gone();
  const std::string ref = other->ref.empty() ? exchange::made_ref(Noun::question, other->id.value) : other->ref;
  Question after = domain::merged(*keep, *other, ref);
  auto extra = exchange::united(keep->extra, other->extra);
  if (!extra) return extra.error();
  after.extra = std::move(*extra);
  store::move_asked(bench.connection, edit.other, edit.keep);
  store::move_reviews(bench.connection, edit.other, edit.keep);
  store::remove(bench.connection, Noun::question, edit.other.value);
  // Its practices are here already; saving puts them in order and takes out the doubles.
  Question moved = *keep;
  moved.reviews.insert(moved.reviews.end(), other->reviews.begin(), other->reviews.end());
  store::save(bench.connection, after, &moved, bench.new_id);
  return {};
}

Result<void> split_question(const Bench& bench, const SplitQuestion& edit) {
  const auto before = store::load(bench.connection, edit.question);
  if (!before) return gone();
  if (!edit.id || store::exists(bench.connection, Noun::question, edit.id.value)) return taken();
  const auto stands = std::find(before->variants.begin(), before->variants.end(), edit.variant);
  if (stands == before->variants.end()) return gone();
  Question after = *before;
  after.variants.erase(after.variants.begin() + (stands - before->variants.begin()));
  store::save(bench.connection, after, &*before, bench.new_id);

  std::vector<domain::AskedId> theirs;
  for (const auto& asked : store::asked_texts(bench.connection, edit.question))
    if (domain::same_wording(asked.text, edit.variant)) theirs.push_back(asked.id);
  Question fresh;
  fresh.id = edit.id;
  fresh.text = std::string(domain::trim(edit.variant));
  fresh.category = before->category;
  fresh.tags = before->tags;
  fresh.source = theirs.empty() ? domain::QuestionSource::own : domain::QuestionSource::asked;
  store::save(bench.connection, fresh, nullptr, bench.new_id);
  for (const auto asked : theirs)
    store::set_value(bench.connection, Noun::asked, "question", asked.value, fresh.id.value);
  return {};
}

}  // namespace afterword::workspace
