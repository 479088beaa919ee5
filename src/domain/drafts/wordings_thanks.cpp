// Wordings of thank-you letters.
#include <array>

#include "domain/drafts/wordings.h"

namespace afterword::domain::drafts {
namespace {

using std::to_array;
using Text = std::string_view;

constexpr auto thanks_table = to_array<Text>({
    "Thank you for your time{_day}.",
    "I enjoyed our conversation{_day}; thank you for making room for it.",
    "Many thanks for speaking with me{_day}.",
    "It was good to talk with you{_day}, and I am grateful for your time.",
    "Thank you for such a thoughtful conversation{_day}.",
    "I am grateful that you took the time to talk{_day}.",
    "Let me thank you for our talk{_day}.",
    "My thanks for the care you took over our conversation{_day}.",
    "Thank you for the open exchange{_day}.",
    "I appreciated talking with you{_day}, thank you.",
});
constexpr auto in_person_table = to_array<Text>({
    "Thank you for meeting me{_day}.",
    "It was a pleasure to meet you{_day}, and I am grateful for your time.",
    "Many thanks for the conversation{_day}.",
    "I enjoyed talking with you in person{_day}; thank you for the time.",
    "Thank you for such a thoughtful conversation{_day}.",
    "I am grateful for the time you took for me{_day}.",
    "Let me thank you for seeing me{_day}.",
    "My thanks for the warm welcome{_day}.",
    "Thank you for sitting down with me{_day}.",
    "I appreciated our meeting{_day}, thank you.",
});
constexpr auto on_video_table = to_array<Text>({
    "Thank you for joining by video{_day}.",
    "I enjoyed our video call{_day}; thank you for the time.",
    "Many thanks for the conversation on screen{_day}.",
    "It was good to talk with you by video{_day}, and I am grateful for it.",
    "I am grateful that you made time for the call{_day}.",
    "Let me thank you for the video conversation{_day}.",
});
constexpr auto on_phone_table = to_array<Text>({
    "Thank you for the call{_day}.",
    "I enjoyed talking with you on the phone{_day}; thank you for the time.",
    "Many thanks for ringing me{_day}.",
    "It was good to speak with you by phone{_day}, and I am grateful for it.",
    "I am grateful that you made time for the call{_day}.",
    "Let me thank you for our phone conversation{_day}.",
});
constexpr auto cares_table = to_array<Text>({
    "What you said about {x} has stayed with me.",
    "I liked how clearly you spoke about {x}.",
    "What you told me about {x} makes good sense to me.",
    "Since then I have thought more than once about {x}.",
    "It was good to hear how much weight you give to {x}.",
    "I came away thinking about {x}, as you do.",
    "To hear that you care about {x} made me want to work with you.",
    "Our talk about {x} was the part I enjoyed most.",
    "I share your concern for {x}.",
    "That you put such weight on {x} speaks to me.",
});
constexpr auto you_said_table = to_array<Text>({
    "I enjoyed hearing that {c}.",
    "I was glad to learn that {c}.",
    "It was lovely to hear that {c}.",
    "I will remember that {c}.",
    "It made me smile to hear that {c}.",
    "I liked finding out that {c}.",
});
constexpr auto question_table = to_array<Text>({
    "Your question “{q}” has stayed with me.",
    "I liked being asked “{q}”, and have thought about it since.",
    "I have gone on thinking about “{q}”, which was a good question.",
    "Of all the questions, “{q}” was the one I enjoyed most.",
    "It was a pleasure to think aloud about “{q}” with you.",
});
constexpr auto thanks_for_table = to_array<Text>({
    "Thank you for {k}{_day}.",
    "Many thanks for {k}{_day}.",
    "I am grateful to you for {k}{_day}.",
    "It was kind of you to help me{_day}: thank you for {k}.",
});
constexpr auto mend_clause_table = to_array<Text>({
    "To what I said, I would add that {c}.",
    "Thinking it over since, I would say that {c}.",
    "There is one thing I would add to my answers: {c}.",
    "One point belongs to what I told you: {c}.",
    "Let me complete one of my answers: {c}.",
});
constexpr auto mend_clause_to_table = to_array<Text>({
    "To your question “{q}” I would add that {c}.",
    "On “{q}” I would now say that {c}.",
    "When I think of “{q}” again, one thing belongs to it: {c}.",
    "Let me complete my answer to “{q}”: {c}.",
    "“{q}” is a question I have come back to: {c}.",
});
constexpr auto mend_noun_table = to_array<Text>({
    "To what I said, I would add {x}.",
    "One thing belongs to my answers: {x}.",
    "Let me complete one of my answers with {x}.",
    "I would also like to mention {x}.",
});
constexpr auto mend_noun_to_table = to_array<Text>({
    "To your question “{q}” I would add {x}.",
    "On “{q}” I would also point to {x}.",
    "Let me complete my answer to “{q}” with {x}.",
    "When I think of “{q}” again, one thing belongs to it: {x}.",
});
constexpr auto send_table = to_array<Text>({
    "I would be glad to send you {x}.",
    "If it is of use, I will gladly send {x}.",
    "May I send you {x}?",
    "I can send you {x} whenever you like.",
});
constexpr auto offer_table = to_array<Text>({
    "I would be glad to {v}.",
    "I would gladly {v}.",
    "If it helps, I am happy to {v}.",
    "I am ready to {v}.",
});
constexpr auto concern_clause_table = to_array<Text>({
    "On the point you raised, it may help to know that {c}.",
    "You raised a fair point, and to that I would say that {c}.",
    "To come back to what you wanted to be sure of: {c}.",
    "As for the question you left with me, {c}.",
    "One answer to your point: {c}.",
});
constexpr auto concern_clause_on_table = to_array<Text>({
    "On {t}, it may help to know that {c}.",
    "You asked about {t}: {c}.",
    "As for {t}, I would add that {c}.",
    "To come back to {t}: {c}.",
});
constexpr auto concern_noun_table = to_array<Text>({
    "On the point you raised, I can point to {x}.",
    "You raised a fair point, and I would answer it with {x}.",
    "To come back to what you wanted to be sure of, there is {x}.",
    "One answer to your point: {x}.",
});
constexpr auto concern_noun_on_table = to_array<Text>({
    "On {t}, I can show you {x}.",
    "You asked about {t}: I can point to {x}.",
    "As for {t}, I would mention {x}.",
    "To come back to {t}, my answer is {x}.",
});
constexpr auto asset_clause_table = to_array<Text>({
    "One thing that never came up: {c}.",
    "It may be useful to know that {c}.",
    "There was no time to mention that {c}.",
    "What we did not come to is that {c}.",
    "Something you may like to know: {c}.",
    "Let me mention as well that {c}.",
});
constexpr auto asset_noun_table = to_array<Text>({
    "One thing that never came up is {x}.",
    "There was no time to mention {x}.",
    "Something else that I would bring: {x}.",
    "We did not come to {x}, though it may be of use to you.",
    "Let me mention {x} as well.",
    "It may be useful to you to know of {x}.",
});
constexpr auto staff_table = to_array<Text>({
    "Thank you for your help{_day}.",
    "Many thanks for looking after me{_day}.",
    "I am grateful for your kind welcome{_day}.",
    "You were kind to me{_day}, and I wanted to thank you.",
    "A short note to thank you for the welcome{_day}.",
    "Let me thank you for your kindness{_day}.",
});
constexpr auto welcome_table = to_array<Text>({
    "You made it easy to arrive and feel at home.",
    "It put me at ease before the interview began.",
    "That was a good way to begin the visit.",
    "Small things like that make a visit a pleasant one.",
    "It made the day a good deal easier for me.",
    "I have told others how well I was looked after.",
});
constexpr auto at_company_table = to_array<Text>({
    "I hope that we meet again at {company}.",
    "If I come back to {company}, I will be glad to see you.",
    "People like you speak well for {company}.",
    "I would be happy to see you at {company} again.",
    "All good wishes to you and everybody at {company}.",
});
constexpr auto met_table = to_array<Text>({
    "It was good to meet you{_day}; thank you for your time.",
    "Thank you for taking a moment for me{_day}.",
    "I was glad that our ways crossed{_day}, and thank you for the words we had.",
    "Many thanks for talking with me{_day}.",
    "Let me thank you for the friendly words{_day}.",
});
constexpr auto met_more_table = to_array<Text>({
    "To meet the people one may work with is worth a great deal.",
    "It gave me a good picture of the work and of the people.",
    "I came away with a clearer idea of what the days are like.",
    "Meeting you made the place more real to me.",
});

}  // namespace

const Wordings thanks = thanks_table, thanks_in_person = in_person_table, thanks_on_video = on_video_table,
               thanks_on_phone = on_phone_table;
const Wordings cares_about = cares_table, you_said = you_said_table, their_question = question_table,
               thanks_for = thanks_for_table;
const Wordings mend_clause = mend_clause_table, mend_clause_to = mend_clause_to_table, mend_noun = mend_noun_table,
               mend_noun_to = mend_noun_to_table, send_thing = send_table, offer_to = offer_table;
const Wordings concern_clause = concern_clause_table, concern_clause_on = concern_clause_on_table,
               concern_noun = concern_noun_table, concern_noun_on = concern_noun_on_table;
const Wordings asset_clause = asset_clause_table, asset_noun = asset_noun_table;
const Wordings staff_help = staff_table, staff_welcome = welcome_table, staff_at_company = at_company_table;
const Wordings met_thanks = met_table, met_more = met_more_table;

}  // namespace afterword::domain::drafts
