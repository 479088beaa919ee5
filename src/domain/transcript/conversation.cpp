// Utterances to sentences and turns.
#include "domain/transcript/conversation.h"

#include <algorithm>
#include <map>

#include "domain/text.h"

namespace afterword::domain {
namespace {

/// One voice's text with the time of every byte, as even within a piece as nobody knows better.
class Strand {
 public:
  void add(const Utterance& piece) {
    const auto text = trim(piece.text);
    if (text.empty()) return;
    if (!text_.empty()) text_ += ' ';
    pieces_.push_back({text_.size(), text.size(), piece.begin.value_or(no_time), piece.end.value_or(no_time)});
    for (const char c : text) text_ += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  }
  const std::string& text() const { return text_; }

  double time_at(std::size_t offset) const {
    const Piece& piece = at(offset);
    if (piece.begin < 0 || piece.end < piece.begin) return piece.begin;
    const double share = static_cast<double>(std::min(offset - std::min(offset, piece.offset), piece.length)) /
                         static_cast<double>(piece.length);
    return piece.begin + share * (piece.end - piece.begin);
  }
  double spoken(std::size_t from, std::size_t to) const {
    double sum = 0;
    for (auto piece = &at(from); piece != pieces_.data() + pieces_.size() && piece->offset < to; ++piece) {
      if (piece->begin < 0 || piece->end < piece->begin) continue;
      const std::size_t first = std::max(from, piece->offset), last = std::min(to, piece->offset + piece->length);
      if (last > first)
        sum += (piece->end - piece->begin) * static_cast<double>(last - first) / static_cast<double>(piece->length);
    }
    return sum;
  }

 private:
  struct Piece {
    std::size_t offset, length;
    double begin, end;
  };
  const Piece& at(std::size_t offset) const {
    const auto next = std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                       [](std::size_t o, const Piece& piece) { return o < piece.offset; });
    return next == pieces_.begin() ? *next : *std::prev(next);
  }
  std::string text_;
  std::vector<Piece> pieces_;
};

/// A short word thrown in while somebody else goes on.
bool is_aside(const Turn& turn) {
  std::size_t words = 0;
  for (const auto& one : turn.said) words += one.sentence.words.size();
  return words <= 4 && std::none_of(turn.said.begin(), turn.said.end(), [](const Said& one) { return asks(one.form); });
}

void append(Turn& turn, Turn&& more) {
  if (!turn.said.empty() && !turn.said.back().sentence.ended && !more.said.empty()) {
    // The sentence goes on.
    Said& open = turn.said.back();
    Sentence whole = sentence_of(open.sentence.text + " " + more.said.front().sentence.text);
    whole.begin = open.sentence.begin;
    whole.end = more.said.front().sentence.end;
    open = {std::move(whole), Form::statement, open.seconds + more.said.front().seconds};
    open.form = form_of(open.sentence);
    more.said.erase(more.said.begin());
  }
  for (auto& one : more.said) turn.said.push_back(std::move(one));
  turn.seconds += more.seconds;
}

bool open_ended(const Turn& turn) { return !turn.said.empty() && !turn.said.back().sentence.ended; }

/// Whether the turn waits for an answer.
bool has_asked(const Turn& turn) {
  return std::any_of(turn.said.begin(), turn.said.end(),
                     [](const Said& one) { return asks(one.form) || one.form == Form::invitation; });
}

}  // namespace

std::string Turn::text() const {
  std::string all;
  for (const auto& one : said) {
    if (!all.empty()) all += ' ';
    all += one.sentence.text;
  }
  return all;
}

std::vector<Said> sentences_of(const std::vector<const Utterance*>& pieces) {
  Strand strand;
  for (const auto* piece : pieces) strand.add(*piece);
  std::vector<Said> all;
  const std::string_view text = strand.text();
  for (std::size_t from = 0; from < text.size();) {
    const auto one = first_sentence(text.substr(from));
    if (one.empty()) break;
    const auto begin = static_cast<std::size_t>(one.data() - text.data());
    const std::size_t end = begin + one.size();
    Said said{sentence_of(one), Form::statement, strand.spoken(begin, end)};
    said.sentence.begin = strand.time_at(begin);
    said.sentence.end = strand.time_at(end - 1);
    said.form = form_of(said.sentence);
    all.push_back(std::move(said));
    from = end;
  }
  return all;
}

Conversation named_conversation(const std::vector<Utterance>& said) {
  Conversation conversation;
  std::map<std::string, int> known;
  std::vector<Turn> turns;
  for (std::size_t i = 0; i < said.size();) {
    std::vector<const Utterance*> pieces;
    const std::string name = said[i].speaker;
    for (; i < said.size() && (said[i].speaker == name || (said[i].speaker.empty() && !pieces.empty())); ++i)
      pieces.push_back(&said[i]);
    Turn turn;
    turn.said = sentences_of(pieces);
    if (turn.said.empty()) continue;
    const auto [place, fresh] = known.emplace(name, static_cast<int>(conversation.names.size()));
    if (fresh) conversation.names.push_back(name);
    turn.who = place->second;
    for (const auto& one : turn.said) turn.seconds += one.seconds;
    turns.push_back(std::move(turn));
  }
  for (auto& turn : turns) {
    auto& done = conversation.turns;
    const std::size_t n = done.size();
    const bool same = n > 1 && done[n - 2].who == turn.who && is_aside(done[n - 1]) &&
                      (open_ended(done[n - 2]) || (!has_asked(done[n - 2]) && done[n - 1].said.size() == 1 &&
                                                   only_listens(done[n - 1].said.front().sentence)));
    if (n > 0 && done[n - 1].who == turn.who)
      append(done[n - 1], std::move(turn));
    else if (same) {
      append(done[n - 2], std::move(turn));
      // The aside stands before what it broke into, where it can do no harm; its speaker's time still counts.
      std::swap(done[n - 2], done[n - 1]);
    } else
      done.push_back(std::move(turn));
  }
  return conversation;
}

int likely_candidate(const Conversation& conversation) {
  std::vector<double> words(conversation.names.size()), answers(conversation.names.size()),
      asked(conversation.names.size());
  const Turn* before = nullptr;
  for (const auto& turn : conversation.turns) {
    const auto who = static_cast<std::size_t>(turn.who);
    for (const auto& one : turn.said) {
      words[who] += static_cast<double>(one.sentence.words.size());
      asked[who] += one.form == Form::request || one.form == Form::invitation ? 2 : one.form == Form::question;
    }
    if (before && before->who != turn.who && has_asked(*before)) answers[who] += 1;
    before = &turn;
  }
  int best = -1;
  double most = 0;
  for (std::size_t who = 0; who < words.size(); ++who) {
    const double score = words[who] * (1 + answers[who]) / (1 + asked[who]);
    if (best < 0 || score > most) best = static_cast<int>(who), most = score;
  }
  return best;
}

}  // namespace afterword::domain
