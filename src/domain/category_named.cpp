// A heading is compared as a whole, without the words that say nothing ("common interview questions about …").
#include "domain/category_named.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "domain/debrief.h"
#include "domain/names.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr auto idle = std::to_array<std::string_view>(
    {"question", "questions", "interview", "interviews", "job",   "common",     "general", "typical",
     "sample",   "example",   "examples",  "based",      "the",   "a",          "an",      "and",
     "or",       "of",        "about",     "on",         "for",   "to",         "with",    "answer",
     "answers",  "some",      "other",     "most",       "asked", "frequently", "basic",   "q",
     "list",     "section",   "part",      "type",       "types"});

struct Names {
  Category category;
  std::string_view all;  // separated by "|"
};
constexpr auto names = std::to_array<Names>({
    {Category::introduction,
     "introduction|introductory|intro|opening|openers|opener|icebreakers|icebreaker|warm up|background|your background|"
     "yourself|personal|getting know you|you|experience|your experience|work experience|work history"},
    {Category::motivation,
     "motivation|motivational|motivations|why us|why you|why this company|why this role|why this|interest|"
     "why leave|reasons leaving|motivation fit|why do you want this"},
    {Category::behavioral,
     "behavioral|behavioural|behavior|behaviour|behaviors|behaviours|star|competency|competencies|competence|"
     "leadership|leadership principles|tell me time|past experience|soft skills|conflict|conflict resolution"},
    {Category::situational, "situational|situation|situations|scenario|scenarios|hypothetical|what would you do"},
    {Category::strengths_weaknesses,
     "strengths weaknesses|strengths|weaknesses|strength weakness|strengths weaknesses questions|self assessment"},
    {Category::technical, "technical|tech|knowledge|technical skills|knowing craft|coding|programming|craft"},
    {Category::case_study,
     "case|cases|case study|case studies|estimation|brain teaser|brain teasers|brainteaser|brainteasers|puzzles|puzzle|"
     "riddles|guesstimate|guesstimates|market sizing|case solve"},
    {Category::role_knowledge,
     "role knowledge|company|role|industry|product|company knowledge|our company|knowing company|knowing role"},
    {Category::culture_fit,
     "culture fit|cultural fit|culture|values|work style|working style|teamwork|team|team fit|fit|working others|"
     "collaboration|communication|how you work others"},
    {Category::career_goals,
     "career goals|career|goals|future|ambition|ambitions|career development|career path|where you want go|"
     "career plans"},
    {Category::logistics,
     "logistics|logistical|salary|compensation|pay|availability|notice period|practical|salary logistics|visa|"
     "relocation|pay notice practical things"},
    {Category::closing,
     "closing|ask|ask them|ask interviewer|ask interviewers|ask employer|ask company|your them|your us|"
     "you them|ask at end|ask end|ask your interviewer|reverse"},
    {Category::other, "something else|miscellaneous|misc|various"},
});

std::string key_of(std::string_view heading) {
  std::string key;
  for (const auto& word : words_of(heading)) {
    const bool number =
        std::all_of(word.folded.begin(), word.folded.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (number || std::find(idle.begin(), idle.end(), word.folded) != idle.end()) continue;
    key += (key.empty() ? "" : " ") + word.folded;
  }
  return key;
}

std::map<std::string, Category> made_table() {
  std::map<std::string, Category> table;
  for (const Names& one : names) {
    for (std::string_view rest = one.all; !rest.empty();) {
      const auto end = std::min(rest.find('|'), rest.size());
      table.emplace(key_of(rest.substr(0, end)), one.category);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    table.emplace(key_of(spoken_name(one.category)), one.category);
  }
  return table;
}

}  // namespace

Category category_named(std::string_view heading) {
  constexpr std::size_t longest = 80;
  if (heading.size() > longest) return Category::unset;
  if (const auto exact = from_word<Category>(heading)) return *exact;
  static const auto table = made_table();
  const std::string key = key_of(heading);
  // Of a heading of idle words alone only the last resort says anything: "Questions" names nothing.
  const auto found = key.empty() ? table.end() : table.find(key);
  return found == table.end() ? Category::unset : found->second;
}

}  // namespace afterword::domain
