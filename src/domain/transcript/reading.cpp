// The course of an interview: question, answer, follow-up, and at the end what the user asks.
#include <algorithm>
#include <cmath>
#include <optional>

#include "domain/text.h"
#include "domain/transcript/asked.h"
#include "domain/transcript/conversation.h"
#include "domain/transcript/transcript.h"

namespace afterword::domain {
namespace {

using Kind = AskedInTurn::Kind;

std::optional<double> known(double time) {
  return time < 0 ? std::nullopt : std::optional(std::round(time * 1000) / 1000);
}

void add_text(std::string& text, const std::string& more) {
  if (!text.empty() && !more.empty()) text += ' ';
  text += more;
}

class Course {
 public:
  explicit Course(const Conversation& conversation) : all_(conversation), me_(conversation.names[index_of_me()]) {}

  void run(TranscriptReading& reading) {
    for (place_ = 0; place_ < all_.turns.size(); ++place_) {
      const Turn& turn = all_.turns[place_];
      turn.who == all_.me ? user_speaks(turn) : they_speak(turn);
    }
    std::erase_if(questions_, [](const TranscriptQuestion& one) { return one.text.empty(); });
    reading.questions = std::move(questions_);
    reading.closing = std::move(closing_);
  }

 private:
  std::size_t index_of_me() const { return static_cast<std::size_t>(all_.me); }

  void they_speak(const Turn& turn) {
    const auto asked = asked_in(turn, topic_, me_, questions_.empty());
    const bool replies_to_user = user_asked_back_ && asked.kind != Kind::invitation;
    user_asked_back_ = false;
    if (!closing_.empty() && closing_open_) {
      add_text(closing_.back().answer, turn.text());
      if (closing_.back().answered_by.empty()) closing_.back().answered_by = name_of(turn);
    }
    if (asked.kind == Kind::invitation) {
      invited_ = invited_ || !questions_.empty();
      answering_ = nullptr;
      seconds_ = nullptr;
      return;
    }
    if (asked.kind == Kind::nothing || asked.kind == Kind::small_talk || asked.kind == Kind::weak) {
      // Small talk in between is not part of the answer before it.
      if (asked.kind != Kind::nothing && !replies_to_user) answering_ = nullptr;
      if (asked.kind == Kind::weak) waiting_ = Waiting{&turn, asked};
      return;
    }
    if (replies_to_user && !turn.said.back().sentence.asks_by_mark) return;
    if (invited_ && (asked.kind != Kind::question || closing_open_)) return;
    if (asked.kind == Kind::probe && !questions_.empty()) {
      questions_.back().probes.push_back({asked.text, name_of(turn), known(asked.at), "", {}});
      answering_ = &questions_.back().probes.back().answer;
      seconds_ = &questions_.back().probes.back().answer_seconds;
      return;
    }
    begin_question(turn, asked);
  }

  void begin_question(const Turn& turn, const AskedInTurn& asked) {
    if (!questions_.empty() && questions_.back().answer.empty() && questions_.back().asked_by == name_of(turn)) {
      add_text(questions_.back().text, asked.text);
    } else {
      questions_.push_back({asked.text, name_of(turn), known(asked.at), "", {}, 0, 0, {}});
      topic_.clear();
    }
    answering_ = &questions_.back().answer;
    seconds_ = &questions_.back().answer_seconds;
  }

  void user_speaks(const Turn& turn) {
    // Nobody answers small talk at length.
    if (waiting_ && questions_.empty() && words_in(turn) >= 20) begin_question(*waiting_->turn, waiting_->asked);
    waiting_.reset();
    const std::size_t from = asks_to_ask_at(turn);
    if (from > 0 && from < turn.said.size()) {
      // What stands before still answers.
      Turn answer{turn.who, {turn.said.begin(), turn.said.begin() + static_cast<std::ptrdiff_t>(from)}, 0};
      Turn asking{turn.who, {turn.said.begin() + static_cast<std::ptrdiff_t>(from), turn.said.end()}, 0};
      for (auto* part : {&answer, &asking})
        for (const auto& one : part->said) part->seconds += one.seconds;
      user_speaks(answer);
      return user_speaks(asking);
    }
    if (from == 0 && !turn.said.empty() && !(answering_ && answering_->empty())) invited_ = true;
    if ((invited_ || late()) && ask_them(turn)) return;
    closing_open_ = closing_open_ && only_reacts(turn);
    if (!answering_) return;
    // Asking back before the answer is no answer.
    if (answering_->empty() && only_asks(turn) && interviewer_goes_on()) {
      user_asked_back_ = true;
      return;
    }
    add_text(*answering_, turn.text());
    if (turn.begin() >= 0) *seconds_ = std::round((seconds_->value_or(0) + turn.seconds) * 1000) / 1000;
    topic_.add(turn);
    for (const auto& one : turn.said) {
      questions_.back().answer_words += static_cast<int>(one.sentence.words.size());
      questions_.back().fillers += count_fillers(one.sentence.text);
    }
  }

  /// The turn as a question of the user's own to them.
  bool ask_them(const Turn& turn) {
    bool any = false;
    for (const auto& one : turn.said) {
      if (!asks(one.form) && !(one.form == Form::small_talk && one.sentence.asks_by_mark)) continue;
      if (!invited_ && (!one.sentence.asks_by_mark || one.sentence.words.size() < 4 || &one != &turn.said.back()))
        continue;
      if (!invited_ && (!answering_ || answering_->empty())) continue;
      constexpr std::size_t no_question_yet = 7;
      if (asks_leave(one.sentence) && one.sentence.words.size() <= no_question_yet && &one != &turn.said.back())
        continue;
      // A second thought belongs to the question before it; another question is one of its own.
      if (any && one.sentence.words.size() < 5) {
        add_text(closing_.back().text, as_noted(one.sentence.text, {}));
        continue;
      }
      closing_.push_back({as_noted(one.sentence.text, {}), known(one.sentence.begin), "", ""});
      any = closing_open_ = true;
      answering_ = nullptr;
    }
    return any;
  }

  static bool asks_leave(const Sentence& sentence) {
    return has_phrase(sentence.folded,
                      "can i ask|could i ask|may i ask|i have a question|i've got a question|i have one question|"
                      "i've one question|i wanted to ask|i did want to ask|i'd like to ask|i have some questions|"
                      "i've got a few questions|i have a few questions|my question for you|my question to you");
  }
  /// "Could I ask you something?", once half of it is over: no invitation is needed. The place of that sentence.
  std::size_t asks_to_ask_at(const Turn& turn) const {
    if (questions_.empty() || place_ * 2 < all_.turns.size()) return turn.said.size();
    const auto found =
        std::find_if(turn.said.begin(), turn.said.end(), [](const Said& one) { return asks_leave(one.sentence); });
    return static_cast<std::size_t>(found - turn.said.begin());
  }

  static std::size_t words_in(const Turn& turn) {
    std::size_t words = 0;
    for (const auto& one : turn.said) words += one.sentence.words.size();
    return words;
  }
  bool late() const { return !questions_.empty() && place_ * 10 > all_.turns.size() * 7; }
  bool interviewer_goes_on() const {
    return place_ + 2 < all_.turns.size() && all_.turns[place_ + 1].who != all_.me &&
           all_.turns[place_ + 2].who == all_.me;
  }
  static bool only_reacts(const Turn& turn) {
    return std::all_of(turn.said.begin(), turn.said.end(),
                       [](const Said& one) { return one.form == Form::reaction || one.sentence.words.size() < 4; });
  }
  const std::string& name_of(const Turn& turn) const { return all_.names[static_cast<std::size_t>(turn.who)]; }

  const Conversation& all_;
  const std::string& me_;
  std::size_t place_ = 0;
  std::vector<TranscriptQuestion> questions_;
  std::vector<TranscriptClosing> closing_;
  Topic topic_;
  std::string* answering_ = nullptr;
  std::optional<double>* seconds_ = nullptr;
  /// A first question that may be small talk.
  struct Waiting {
    const Turn* turn;
    AskedInTurn asked;
  };
  std::optional<Waiting> waiting_;
  bool invited_ = false, closing_open_ = false, user_asked_back_ = false;
};

std::vector<TranscriptSpeaker> figures(const Conversation& all) {
  std::vector<TranscriptSpeaker> speakers;
  for (std::size_t i = 0; i < all.names.size(); ++i)
    speakers.push_back({all.names[i], static_cast<int>(i) == all.me, 0, 0, 0, 0});
  for (const auto& turn : all.turns) {
    auto& speaker = speakers[static_cast<std::size_t>(turn.who)];
    for (const auto& one : turn.said) {
      speaker.words += static_cast<int>(one.sentence.words.size());
      speaker.fillers += count_fillers(one.sentence.text);
    }
    speaker.seconds += turn.seconds;
    speaker.longest_seconds = std::max(speaker.longest_seconds, turn.seconds);
  }
  return speakers;
}

std::string listed_names(const Conversation& all) {
  std::vector<std::string> names;
  for (const auto& name : all.names)
    if (!name.empty() && names.size() < 12) names.push_back(name);
  return listed(names);
}

/// Sets `me` of a conversation with names, or says why it cannot.
Result<void> find_me(Conversation& all, std::string_view me, TranscriptReading& reading) {
  std::vector<int> fitting;
  for (std::size_t i = 0; i < all.names.size() && !trim(me).empty(); ++i)
    if (names_person(me, all.names[i])) fitting.push_back(static_cast<int>(i));
  // The whole name beats a part of another.
  if (fitting.size() > 1)
    for (const int one : fitting)
      if (fold(trim(all.names[static_cast<std::size_t>(one)])) == fold(trim(me))) fitting = {one};
  if (fitting.size() > 1)
    return Error::conflict("\"" + shorten(me, 60) + "\" fits several who speak here: give the whole name, one of " +
                           listed_names(all) + ".");
  if (fitting.size() == 1) {
    all.me = fitting.front();
    return {};
  }
  const bool made_up =
      std::all_of(all.names.begin(), all.names.end(), [](const auto& name) { return made_up_name(name); });
  if (!trim(me).empty() && !made_up)
    return Error::missing("Nobody called \"" + shorten(me, 60) + "\" speaks here; it names " + listed_names(all) + ".");
  all.me = likely_candidate(all);
  reading.me_guessed = true;
  reading.guess =
      "It was guessed that " + all.names[static_cast<std::size_t>(all.me)] + " is you; say so with your name if not.";
  reading.remarks.push_back(reading.guess);
  return {};
}

/// Where only beginnings are known, an end by the usual speed of speech, before the next one begins.
std::vector<Utterance> with_ends(std::vector<Utterance> said) {
  for (std::size_t i = 0; i < said.size(); ++i) {
    if (!said[i].begin || said[i].end) continue;
    double end = *said[i].begin + 0.36 * static_cast<double>(words_of(said[i].text).size());
    if (i + 1 < said.size() && said[i + 1].begin && *said[i + 1].begin > *said[i].begin)
      end = std::min(end, *said[i + 1].begin);
    said[i].end = end;
  }
  return said;
}

}  // namespace

bool Transcript::named() const {
  const auto count = std::count_if(said.begin(), said.end(), [](const Utterance& one) { return !one.speaker.empty(); });
  return count * 2 >= static_cast<std::ptrdiff_t>(said.size()) && count > 0;
}

bool Transcript::dashed() const {
  const auto count = std::count_if(said.begin(), said.end(), [](const Utterance& one) { return one.turn; });
  return count >= 2 && count * 8 >= static_cast<std::ptrdiff_t>(said.size());
}

bool names_person(std::string_view part, std::string_view name) {
  const auto wanted = words_of(part), words = words_of(name);
  return !wanted.empty() && std::all_of(wanted.begin(), wanted.end(), [&](const TextWord& one) {
    return std::any_of(words.begin(), words.end(), [&](const TextWord& word) { return word.folded == one.folded; });
  });
}

bool made_up_name(std::string_view name) {
  const auto words = words_of(name);
  return words.empty() || among(words.front().folded, "speaker unknown participant guest spk voice person");
}

Result<TranscriptReading> read_interview(const Transcript& transcript, std::string_view me) {
  TranscriptReading reading;
  reading.remarks = transcript.remarks;
  const auto said = with_ends(transcript.said);
  Conversation all;
  if (transcript.named()) {
    all = named_conversation(said);
    if (all.turns.empty()) return Error::invalid("Nobody says anything in this transcript.");
    if (const auto found = find_me(all, me, reading); !found) return found.error();
  } else {
    all = unnamed_conversation(said, transcript.dashed());
    if (all.turns.empty()) return Error::invalid("Nobody says anything in this transcript.");
    all.names[1] = trim(me);
    reading.me_guessed = true;
    reading.remarks.push_back(std::string("This transcript names nobody: who speaks was told by ") +
                              (transcript.dashed() ? "dashes" : "pauses") + " and by what is said.");
  }
  reading.me = all.names[static_cast<std::size_t>(all.me)];
  Course(all).run(reading);
  reading.speakers = figures(all);
  return reading;
}

std::string whole_answer(const TranscriptQuestion& question) {
  std::string text = question.answer;
  for (const auto& probe : question.probes) {
    if (!text.empty()) text += "\n\n";
    text += "(" + probe.text + ")";
    if (!probe.answer.empty()) text += "\n" + probe.answer;
  }
  return text;
}

}  // namespace afterword::domain
