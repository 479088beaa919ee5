// How the bank says numbers, kinds and dates.
#pragma once

#include <string>
#include <string_view>

#include "ui/frame.h"

namespace afterword::ui {

/// "once", "twice", "three times" … "ten times", "12 times".
std::string how_often(int times);
/// "asked twice"; "practised once" for one that nobody asked yet; else where it came from. Says too that it is not to
/// be practised.
std::string times_words(const workspace::QuestionRow& row);
/// "What would you do"; "no kind yet".
std::string kind_words(domain::Category category);
std::string_view source_words(domain::QuestionSource source);  ///< "from a question set"

/// "1,000,000".
std::string grouped(std::size_t number);
/// "23 April", with its year where it is not this one.
std::string day_of_year(const domain::Time& at, const domain::Time& now);

/// When it is to be practised again: "practise again tomorrow", "due for practice", "not practised yet".
struct PracticeDay {
  std::string words;
  bool due = false;
};
PracticeDay practice_day(const workspace::QuestionRow& row, const domain::Time& now);

/// How long the text takes to say: "about 20 seconds aloud"; empty for none. `too_long`: more than two minutes.
struct Spoken {
  std::string words;
  bool too_long = false;
};
Spoken said_aloud(std::string_view text);

}  // namespace afterword::ui
