#include "exchange/question_set.h"

#include <algorithm>
#include <set>

#include "domain/text.h"
#include "exchange/object_reader.h"

namespace afterword::exchange {
namespace {

constexpr int max_depth = 8;
constexpr std::string_view mark = "afterword_question_set";

bool is_id(std::string_view id) {
  constexpr std::size_t longest = 80;
  return !id.empty() && id.size() <= longest && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

void check_id(ObjectReader& in, std::string_view key, std::string_view id) {
  if (!is_id(id)) in.refuse(key, "an id is needed, of small letters, digits and hyphens: “why-this-company”");
}

// Call last: what was not asked for is a slip.
void refuse_unknown(ObjectReader& in, std::string_view known) {
  std::string rest;
  in.keep_rest(rest);
  if (rest.empty()) return;
  const std::string key = rest.substr(2, rest.find('"', 2) - 2);
  in.refuse(key, "this key is not known; a set knows: " + std::string(known));
}

void need_texts(ObjectReader& in, std::string_view key, std::vector<std::string>& out) {
  in.texts(key, out);
  if (std::any_of(out.begin(), out.end(), [](const std::string& text) { return domain::trim(text).empty(); }))
    in.refuse(key, "one of these texts is empty");
}

domain::Question read_question(ObjectReader& in, std::set<std::string>& ids) {
  domain::Question question;
  in.text("id", question.seed);
  check_id(in, "id", question.seed);
  if (!ids.insert(question.seed).second) in.refuse("id", "this id stands in the set twice");
  in.text("text", question.text);
  if (domain::trim(question.text).empty()) in.refuse("text", "a question needs its text");
  in.word("category", question.category);
  if (question.category == domain::Category::unset)
    in.refuse("category", "a category is needed, one of: " + std::string(domain::all_words<domain::Category>()));
  need_texts(in, "tags", question.tags);
  need_texts(in, "variants", question.variants);
  in.text("wants", question.wants);
  need_texts(in, "points", question.points);
  need_texts(in, "mistakes", question.mistakes);
  refuse_unknown(in, "id, text, category, tags, variants, wants, points, mistakes");
  return question;
}

void check_version(ObjectReader& top) {
  const auto version = top.value(mark);
  const auto number = version ? version->integer() : std::nullopt;
  if (number == question_set_version) return;
  top.refuse(mark, number && *number > question_set_version
                       ? "this set was written for a newer Afterword; update the program to read it"
                       : "this must be the number 1");
}

QuestionSet read_set(ReadContext& context, const JsonValue& root) {
  QuestionSet set;
  if (!root.is(JsonKind::object)) {
    context.refusal.refuse(root, {}, "a question set is a JSON object that begins with {\"afterword_question_set\": 1");
    return set;
  }
  ObjectReader top(context, root, {});
  check_version(top);
  top.text("set", set.set);
  check_id(top, "set", set.set);
  top.text("title", set.title);
  top.text("field", set.field);
  if (set.field == "general") set.field.clear();
  top.text("language", set.language);
  std::set<std::string> ids;
  if (!top.has("questions")) top.refuse("questions", "the list of questions is missing");
  top.objects("questions", [&](const JsonValue& value, const Path& path) {
    ObjectReader in(context, value, path);
    domain::Question question = read_question(in, ids);
    if (!set.field.empty()) question.tags.insert(question.tags.begin(), set.field);
    set.questions.push_back(std::move(question));
  });
  refuse_unknown(top, "afterword_question_set, set, title, field, language, questions");
  return set;
}

}  // namespace

bool is_question_set(std::string_view given) {
  const JsonBytes json(given, max_interchange_bytes);
  const std::string_view bytes = json.utf8();
  if (bytes.find(mark) == std::string_view::npos) return false;
  const auto parsed = JsonDocument::parse(bytes, max_interchange_depth, max_interchange_bytes);
  const auto* document = std::get_if<JsonDocument>(&parsed);
  if (!document) {
    // Broken as it is, it is refused as what it set out to be.
    const auto key = bytes.find('"');
    return bytes.substr(0, key).find('{') != std::string_view::npos && bytes.substr(key + 1, mark.size()) == mark;
  }
  const JsonValue root = document->root();
  if (!root.is(JsonKind::object)) return false;
  for (auto at = root.begin(); !root.done(at); at = root.next(at)) {
    std::string_view key = root.item(at).raw();
    key = key.substr(1, key.find('"', 1) - 1);
    if (key == mark) return true;
  }
  return false;
}

domain::Result<QuestionSet> read_question_set(const Source& source) {
  Refusal refusal(source.name);
  QuestionSet set;
  const JsonBytes json(source.bytes, max_question_set_bytes);
  const auto parsed = JsonDocument::parse(json.utf8(), max_depth, max_question_set_bytes);
  if (const auto* document = std::get_if<JsonDocument>(&parsed)) {
    ReadContext context{refusal, [](domain::Noun, const std::string&) { return std::nullopt; },
                        [](domain::Noun) { return std::int64_t{0}; }};
    set = read_set(context, document->root());
  } else {
    const auto& fault = std::get<JsonFault>(parsed);
    refusal.refuse_line(fault.line, fault.reason);
  }
  if (refusal.refused()) return domain::Error::invalid(refusal.message());
  return set;
}

}  // namespace afterword::exchange
