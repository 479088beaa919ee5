// From a note to words that fit into a sentence of a letter. Nothing is added that the note does not say; what cannot
// be turned into good English comes out empty and stays out of the letter.
#pragma once

#include <string>
#include <string_view>

namespace afterword::domain::drafts {

enum class Form {
  none,
  clause,   ///< "I led the audit of 2024": stands behind "that"
  noun,     ///< "a mountain leader award": stands where a thing does
  offer,    ///< "bring the contractor as a reference": stands behind "I would be glad to"
  send,     ///< "the property test (it is 30 lines)": stands behind "I would be glad to send you"
  kindness  ///< "lending me an umbrella": stands behind "thank you for"
};

struct Said {
  Form form = Form::none;
  std::string text;
  explicit operator bool() const { return form != Form::none; }
};

/// What the user can or has done: an asset, a rebuttal, a better answer. clause, noun, offer or send.
Said about_me(std::string_view note);
/// A note that tells the user what to write: "Say that …", "Mention in the letter …"; without such a beginning as
/// about_me.
Said to_mend(std::string_view note);
/// What a person mentioned about themselves, turned to them: clause ("you coach a team") or kindness.
Said about_you(std::string_view note);
/// What they care about: noun, to stand behind "about".
Said topic(std::string_view note);
/// What a concern is about, so that it can be named without what it holds against the user: "streaming" of "No
/// experience with streaming". None where that cannot be told.
Said concern_topic(std::string_view note);
/// News of their company, told to them: clause ("you are opening a day room in June").
Said news(std::string_view note, std::string_view company);
/// A document as it stands in a sentence: "the certificate of the managers' course", "two references".
std::string document_name(std::string_view name);
/// "a senior backend developer"; "head of data".
std::string as_role(std::string_view role);
/// The role as it stands in a sentence: "senior backend developer".
std::string plain_role(std::string_view role);

}  // namespace afterword::domain::drafts
