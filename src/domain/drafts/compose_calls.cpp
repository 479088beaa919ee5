// What to say on the phone (F7): a call in short turns, and a message that is under half a minute.
#include <algorithm>

#include "domain/dates.h"
#include "domain/drafts/compose.h"
#include "domain/drafts/fragment.h"
#include "domain/text.h"

namespace afterword::domain::drafts {
namespace {

std::string spoken_name(const Facts& f) {
  const std::string name = called(f);
  const std::string said = f.in.addressee == nullptr ? std::string() : joined(words(f.in.addressee->pronounced), " ");
  return name + (said.empty() || name.empty() ? "" : " (say " + said + ")");
}

std::string position(const Facts& f) {
  std::string text = f.role.empty() ? "the position" : "the " + f.role + " position";
  return text + (f.company.empty() ? "" : " at " + f.company);
}

std::string how_it_stands(const Facts& f) {
  if (!f.decision_known) return "May I ask how things stand, and when you expect to decide?";
  return f.decision.empty() ? "The day you had in mind for the decision has passed. May I ask how things stand, and if "
                              "the timing has changed?"
                            : "May I ask if you still plan to decide by " + f.decision + "?";
}

void ask_for_name_and_number(const Facts& f, Composed& call) {
  if (f.in.addressee == nullptr || trim(f.in.addressee->phone).empty())
    call.asks.push_back("No phone number is recorded for " + (f.name.empty() ? "this person" : f.name) + ".");
  if (f.phone.empty()) call.asks.push_back("Put your own phone number into Settings, so that they can call back.");
}

}  // namespace

Composed phone_script(const Facts& f) {
  Composed call;
  call.subject = "Call about " + position(f);
  const std::string name = spoken_name(f);
  std::string text = name.empty() ? "Hello" : "Hello, is that " + name + "?";
  text += f.me.empty() ? (name.empty() ? "." : "") : (name.empty() ? ", this is " : " This is ") + f.me + ".";
  text += "\n\nWe spoke" + f.day + " about " + position(f) + ". Is this a good moment, or shall I call back?";
  text += "\n\nI enjoyed our conversation and would very much like to work with you.";
  text += "\n\n" + how_it_stands(f);
  text += "\n\nIs there anything else that I can send you?";
  text += "\n\nThank you for your time. Goodbye.";
  call.script = text + "\n";
  ask_for_name_and_number(f, call);
  return call;
}

Composed voicemail_script(const Facts& f) {
  Composed call;
  call.subject = "Message about " + position(f);
  const std::string name = spoken_name(f);
  std::string text = name.empty() ? "Hello" : "Hello " + name;
  text += f.me.empty() ? "." : ", this is " + f.me + ".";
  text += "\n\nI am calling about our conversation" + f.day + " and " + position(f) +
          ", which I would still very much like to have.";
  text += "\n\nI wanted to ask how things stand.";
  if (!f.phone.empty()) text += " You can reach me at " + f.phone + ". I say it again: " + f.phone + ".";
  text += "\n\nThank you, and goodbye.";
  call.script = text + "\n";
  ask_for_name_and_number(f, call);
  return call;
}

}  // namespace afterword::domain::drafts
