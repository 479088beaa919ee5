// A search reads the indexes for a moment. A rare word is done by then. Of a common one the first page is found by
// walking down the list in its order and looking at each question, which is quick just because the word is common. Of
// others what was found by then is shown. The indexes are read to their end after that.
#include "workspace/bank_worker.h"

#include <algorithm>
#include <utility>

#include "domain/text.h"

namespace afterword::workspace {
namespace {

using store::Connection;

constexpr std::chrono::milliseconds before_walk{10}, before_page{30}, for_first_page{20};
constexpr std::size_t page_size = 100;
constexpr std::size_t many = 10'000;     // a list of fewer questions is there at once
constexpr std::size_t common = 100;      // one of so many questions has what the walk finds some of
constexpr std::size_t enough_hits = 64;  // to tell how common something is

std::vector<std::string> words_to_mark(const std::string& text) {
  std::vector<std::string> words;
  for (const auto& word : domain::words_of(text)) words.push_back(word.folded);
  return words;
}

// What was found so far. Every index is read from the newest question to the oldest.
struct Hits {
  explicit Hits(std::size_t bank_size) : places(bank_size), size(bank_size) {}
  void add(std::size_t place, std::size_t index_number) {
    if (index_number != index) in_index = 0;
    index = index_number;
    ++in_index;
    passed = size - place;
    found += !places.has(place);
    places.add(place);
  }
  bool are_common() const { return found * common >= size || (in_index >= enough_hits && in_index * common >= passed); }
  Places places;
  std::size_t size, found = 0;
  std::size_t index = 0, in_index = 0, passed = 0;  // of the one that is being read
};

}  // namespace

BankWorker::~BankWorker() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  asked_.notify_all();
  thread_.join();
}

void BankWorker::ask(const QuestionQuery& query, std::int64_t now_ms) {
  {
    const std::lock_guard lock(mutex_);
    job_ = Job{query, now_ms, ++latest_};
    answer_.reset();
  }
  if (!thread_.joinable()) thread_ = std::thread([this] { work(); });
  asked_.notify_all();
}

std::unique_ptr<BankWorker::Answer> BankWorker::take(std::chrono::milliseconds patience) {
  std::unique_lock lock(mutex_);
  answered_.wait_for(lock, patience, [this] { return answer_ != nullptr; });
  return std::move(answer_);
}

bool BankWorker::has_news() {
  const std::lock_guard lock(mutex_);
  return answer_ != nullptr;
}

void BankWorker::work() {
  for (;;) {
    Job job;
    {
      std::unique_lock lock(mutex_);
      asked_.wait(lock, [this] { return stopping_ || job_; });
      if (stopping_) return;
      job = *std::exchange(job_, std::nullopt);
    }
    answer(job);
  }
}

bool BankWorker::given_up(const Job& job) { return stopping_ || latest_ != job.number; }

void BankWorker::publish(const Job& job, Answer answer) {
  {
    const std::lock_guard lock(mutex_);
    if (given_up(job)) return;
    answer_ = std::make_unique<Answer>(std::move(answer));
  }
  answered_.notify_all();
}

bool BankWorker::with_store(const Job& job, const std::function<void(Connection&)>& body,
                            const std::function<bool()>& enough) {
  const auto over = [&] { return enough && enough(); };
  while (!given_up(job)) {
    const Turn turn(data_);
    const auto done = data_.store->read_patiently([&] { return data_.wanted > 0 || given_up(job) || over(); }, body);
    if (!done) {
      publish(job, {{{}, true, words_to_mark(job.query.text)}, done.error().message});
      return false;
    }
    if (*done || over()) return true;
  }
  return false;
}

bool BankWorker::bring_up_to_date(const Job& job) {
  bool up_to_date = false;
  while (!up_to_date)
    if (!with_store(job, [&](Connection& connection) { up_to_date = index_.read_on(connection, job.now_ms); }))
      return false;
  index_.judge(job.now_ms);
  return true;
}

// The places that the query's tag, company and person leave; nothing where it names none of them.
bool BankWorker::narrow(const Job& job, std::optional<Places>& among) {
  const QuestionQuery& query = job.query;
  const auto keep = [&](const std::vector<std::int64_t>& ids) {
    Places both(index_.size());
    std::size_t hint = 0;
    for (const std::int64_t id : ids)
      if (const std::size_t place = index_.place_of(id, hint); place != BankIndex::nowhere) {
        hint = place;
        if (!among || among->has(place)) both.add(place);
      }
    among = std::move(both);
  };
  return with_store(job, [&](Connection& connection) {
    among.reset();
    if (!query.tag.empty()) keep(store::questions_tagged(connection, query.tag));
    if (query.opportunity) keep(store::questions_of_company(connection, query.opportunity));
    if (query.interviewer) keep(store::questions_of_interviewer(connection, query.interviewer));
  });
}

// Twice through the bank: by place for what fits, then in the list's order, so that memory is read as it lies.
std::vector<domain::QuestionId> BankWorker::listed(const Job& job, const BankIndex::Order& order,
                                                   const std::optional<Places>& among, const Places* hits) const {
  Places wanted(index_.size());
  std::size_t count = 0;
  for (std::size_t place = 0; place < index_.size(); ++place)
    if ((!hits || hits->has(place)) && (!among || among->has(place)) && index_.fits(job.query, place, job.now_ms)) {
      wanted.add(place);
      ++count;
    }
  std::vector<domain::QuestionId> ids;
  ids.reserve(count);
  for (std::size_t i = 0; i < order.places.size(); ++i)
    if (wanted.has(order.places[i])) ids.push_back({order.ids[i]});
  return ids;
}

void BankWorker::show_beginning(const Job& job, const BankIndex::Order& order, const std::optional<Places>& among) {
  QuestionList page;
  page.complete = false;
  const auto until = Clock::now() + for_first_page;
  for (std::size_t i = 0; i < order.places.size() && page.ids.size() < page_size; ++i) {
    const std::size_t place = order.places[i];
    if ((!among || among->has(place)) && index_.fits(job.query, place, job.now_ms)) page.ids.push_back({order.ids[i]});
    if (i % 1024 == 0 && Clock::now() >= until) break;
  }
  if (!page.ids.empty()) publish(job, {std::move(page), ""});
}

// The alphabet of a million questions takes a second to read, its beginning nothing.
bool BankWorker::show_beginning_by_text(const Job& job, const std::optional<Places>& among) {
  constexpr std::int64_t looked_at = 2000;
  std::vector<std::int64_t> ids;
  if (!with_store(job, [&](Connection& connection) { ids = store::questions_by_text(connection, looked_at); }))
    return false;
  QuestionList page;
  page.complete = false;
  for (const std::int64_t id : ids)
    if (const std::size_t place = index_.place_of(id, index_.size() / 2);
        place != BankIndex::nowhere && page.ids.size() < page_size && (!among || among->has(place)) &&
        index_.fits(job.query, place, job.now_ms))
      page.ids.push_back({id});
  if (!page.ids.empty()) publish(job, {std::move(page), ""});
  return true;
}

void BankWorker::answer(const Job& job) {
  struct Searching {
    explicit Searching(std::atomic<int>& number) : count(number) { ++count; }
    ~Searching() { --count; }
    std::atomic<int>& count;
  } const searching(data_.searching);
  if (!bring_up_to_date(job)) return;
  std::optional<Places> among;
  if (!narrow(job, among)) return;
  store::QuestionSearch search(job.query.text);
  const bool in_parts = search.is_empty() && index_.size() > many;
  std::vector<std::int64_t> by_text;
  if (index_.needs_texts(job.query.sort)) {
    if (in_parts && !show_beginning_by_text(job, among)) return;
    if (!with_store(job, [&](Connection& connection) { by_text = store::questions_by_text(connection); })) return;
  } else if (in_parts) {
    show_beginning(job, index_.order(job.query.sort, by_text), among);
  }
  const auto& order = index_.order(job.query.sort, by_text);
  if (search.is_empty()) return publish(job, {{listed(job, order, among, nullptr), true, {}}, ""});
  find(job, search, order, among);
}

void BankWorker::find(const Job& job, store::QuestionSearch& search, const BankIndex::Order& order,
                      const std::optional<Places>& among) {
  Hits hits(index_.size());
  const auto begun = Clock::now(), walk_at = begun + before_walk, page_at = begun + before_page;
  auto until = walk_at;
  bool all = false, shown = false;
  const auto enough = [&] { return !shown && hits.found > 0 && Clock::now() >= until; };
  std::size_t hint = 0;
  const auto take = [&](std::int64_t question) {
    const std::size_t place = index_.place_of(question, hint);
    if (place == BankIndex::nowhere) return true;
    hint = place;
    if ((!among || among->has(place)) && index_.fits(job.query, place, job.now_ms))
      hits.add(place, search.indexes_read());
    return !enough();
  };
  QuestionList list;
  list.words = words_to_mark(job.query.text);
  while (!all) {
    if (!with_store(
            job, [&](Connection& connection) { all = search.step(connection, take); }, enough))
      return;
    if (all || shown) continue;
    if (until == walk_at && !hits.are_common()) {
      until = page_at;
      continue;
    }
    list.complete = false;
    if (until == walk_at && !first_page(job, order, among, search, hits.places, list)) return;
    if (list.ids.empty()) list.ids = listed(job, order, among, &hits.places);
    shown = true;
    publish(job, {list, ""});
  }
  list.complete = true;
  list.ids = listed(job, order, among, &hits.places);
  publish(job, {std::move(list), ""});
}

bool BankWorker::first_page(const Job& job, const BankIndex::Order& order, const std::optional<Places>& among,
                            const store::QuestionSearch& search, const Places& hits, QuestionList& page) {
  const auto until = Clock::now() + for_first_page;
  std::size_t next = 0;
  bool done = false;
  const auto look = [&](Connection& connection) {
    for (; next < order.places.size() && page.ids.size() < page_size && Clock::now() < until; ++next) {
      if (data_.wanted > 0) return;
      const std::uint32_t place = order.places[next];
      if ((among && !among->has(place)) || !index_.fits(job.query, place, job.now_ms)) continue;
      if (hits.has(place) || search.holds(connection, index_.id(place))) page.ids.push_back({index_.id(place)});
    }
    done = true;
  };
  while (!done)
    if (!with_store(job, look)) return false;
  return true;
}

}  // namespace afterword::workspace
