// Wordings of the letters that are no thanks for an interview.
#include <array>

#include "domain/drafts/wordings.h"

namespace afterword::domain::drafts {
namespace {

using std::to_array;
using Text = std::string_view;

constexpr auto added_opening_table = to_array<Text>({
    "Since we spoke{_day} I have thought further about {x}.",
    "You spoke{_day} about {x}, and I have gone on thinking about it.",
    "Your words about {x} have been on my mind since we spoke{_day}.",
    "I have been thinking about our conversation{_day}.",
});
constexpr auto added_question_table = to_array<Text>({
    "Your question “{q}” has been on my mind since we spoke{_day}.",
    "Since we spoke{_day} I have come back to your question “{q}”",
});
constexpr auto added_news_table = to_array<Text>({
    "I read that {c}, and would be interested to hear more about it.",
    "I was glad to read that {c}.",
    "That {c} caught my eye when I read about it.",
});
constexpr auto added_clause_table = to_array<Text>({
    "In that light it may interest you that {c}.",
    "Something from my own work may be of use here: {c}.",
    "It may be of interest that {c}.",
});
constexpr auto added_noun_table = to_array<Text>({
    "We did not come to {x}, which I would gladly tell you more about.",
    "Something from my own work may be of use here: {x}.",
    "One thing that may be of use to you is {x}.",
});
constexpr auto added_close_table = to_array<Text>({
    "If it is useful, I am glad to say more, by mail or by phone.",
    "I would be happy to go into it whenever it suits you.",
    "If you would like to hear more, I will gladly write or call.",
});
constexpr auto status_opening_table = to_array<Text>({
    "I enjoyed our conversation{_day} about the {role} position at {company}.",
    "Our conversation{_day} about the position of {role} at {company} is still on my mind.",
    "It was good to talk{_day} about working at {company} as {as_role}.",
    "I enjoyed our conversation{_day} about the position at {company}.",
    "I enjoyed our conversation{_day} about the {role} position.",
    "I enjoyed our conversation{_day} about the position.",
});
constexpr auto status_ask_date_table = to_array<Text>({
    "You had {past_date} in mind for the decision; has the process or the timing changed?",
    "As {past_date} was the day you meant to decide by, may I ask how things stand and if the timing has changed?",
});
constexpr auto status_ask_table = to_array<Text>({
    "May I ask how the process stands, and if the timing has changed?",
    "Could you tell me how things stand, and what the next steps and their timing are?",
});
constexpr auto status_close_table = to_array<Text>({
    "I remain very interested, and am happy to send anything else that helps.",
    "My interest is as strong as it was, and I am glad to answer any question.",
});
constexpr auto status_reach_table = to_array<Text>({
    "You can reach me at {phone}.",
    "I am easily reached at {phone}.",
});
constexpr auto second_opening_table = to_array<Text>({
    "I am writing once more about the {role} position at {company}, which I would still very much like to have.",
    "Some time has passed since we spoke, and I am still keen to join {company} as {as_role}.",
    "I am writing once more about the position at {company}, which I would still very much like to have.",
    "I am writing once more about the position of {role}, which I would still very much like to have.",
    "I am writing once more about the position, which I would still very much like to have.",
});
constexpr auto second_ask_table = to_array<Text>({
    "Is there any news of the decision, or a new date that I should know of?",
    "If there is a new timetable, I would be glad to hear of it.",
});
constexpr auto second_close_table = to_array<Text>({
    "Whatever you decide, thank you for the time that you have given me.",
    "I know how full your days are, and thank you for any word.",
});
constexpr auto sent_email_table = to_array<Text>({
    "With this message comes {doc}, as you asked.",
    "You asked for {doc}: please find it attached.",
});
constexpr auto sent_post_table = to_array<Text>({
    "With this letter comes {doc}, as you asked.",
    "You asked for {doc}: please find it enclosed.",
});
constexpr auto promised_email_table = to_array<Text>({
    "With this message comes {doc}, as promised.",
    "I promised you {doc}: please find it attached.",
});
constexpr auto promised_post_table = to_array<Text>({
    "With this letter comes {doc}, as promised.",
    "I promised you {doc}: please find it enclosed.",
});
constexpr auto request_close_table = to_array<Text>({
    "If you need it in another form, I will send that at once.",
    "Please tell me if anything else would help.",
});
constexpr auto coming_table = to_array<Text>({
    "You asked for {doc}, and I am preparing {it}.",
    "I am at work on {doc}, which you asked for.",
});
constexpr auto by_table = to_array<Text>({
    "You will have {it} by {due}.",
    "I will send {it} by {due}.",
});
constexpr auto progress_close_table = to_array<Text>({
    "If you need {it} sooner, please tell me and I will see what I can do.",
    "If something else would help you meanwhile, please let me know.",
});
constexpr auto rejection_opening_table = to_array<Text>({
    "Thank you for letting me know, and for the time you gave me.",
    "Thank you for telling me of your decision, and for all the time you took.",
    "I am grateful for your word on the decision, and for our conversations.",
});
constexpr auto rejection_liked_table = to_array<Text>({
    "I will take with me what you said about {x}.",
    "Our talk about {x} was worth having all the same.",
    "I am glad to have talked with you about {x}.",
});
constexpr auto rejection_detail_table = to_array<Text>({
    "It was a pleasure to meet you and to hear that {c}.",
    "I was glad to learn that {c}.",
});
constexpr auto keep_table = to_array<Text>({
    "{company} remains a place where I would like to work, so please keep me in mind for other openings.",
    "Should another position open at {company}, I would be glad if you thought of me.",
    "Please keep me in mind if another position opens.",
});
constexpr auto rejection_close_table = to_array<Text>({
    "I wish you and the new colleague a good start.",
    "My good wishes to you and the team.",
});
constexpr auto reference_opening_table = to_array<Text>({
    "I had an interview{_day} with {company} for the position of {role}.",
    "I had an interview{_day} with {company}.",
    "I had an interview{_day} for the position of {role}.",
    "I had an interview{_day}.",
});
constexpr auto reference_call_table = to_array<Text>({
    "They check references now, so somebody may call you in the next days.",
    "They may call you about me, and I wanted you to hear of it from me first.",
});
constexpr auto reference_cares_table = to_array<Text>({
    "Something that matters to them is {x}.",
    "What they asked me about most is {x}.",
});
constexpr auto reference_thanks_table = to_array<Text>({
    "Thank you for speaking for me; I will tell you how it ends.",
    "Thank you for your support, which means a great deal to me.",
});
constexpr auto contact_opening_table = to_array<Text>({
    "I wanted you to know that I had an interview at {company}{_day}, for the position of {role}.",
    "I wanted you to know that I had an interview at {company}{_day}.",
    "I wanted you to know that I had an interview{_day}.",
});
constexpr auto contact_kindness_table = to_array<Text>({
    "Thank you for {k}.",
    "I am grateful to you for {k}.",
});
constexpr auto contact_close_table = to_array<Text>({
    "There is nothing you need to do; I only did not want you to hear it from somebody else.",
    "You need not do anything; I simply wanted you to hear it from me.",
});

}  // namespace

const Wordings added_opening = added_opening_table, added_question = added_question_table,
               added_news = added_news_table, added_clause = added_clause_table, added_noun = added_noun_table,
               added_close = added_close_table;
const Wordings status_opening = status_opening_table, status_ask_date = status_ask_date_table,
               status_ask = status_ask_table, status_close = status_close_table, status_reach = status_reach_table;
const Wordings second_opening = second_opening_table, second_ask = second_ask_table, second_close = second_close_table;
const Wordings request_sent_email = sent_email_table, request_sent_post = sent_post_table,
               request_promised_email = promised_email_table, request_promised_post = promised_post_table,
               request_close = request_close_table;
const Wordings progress_coming = coming_table, progress_by = by_table, progress_close = progress_close_table;
const Wordings rejection_opening = rejection_opening_table, rejection_liked = rejection_liked_table,
               rejection_detail = rejection_detail_table, rejection_keep = keep_table,
               rejection_close = rejection_close_table;
const Wordings reference_opening = reference_opening_table, reference_call = reference_call_table,
               reference_cares = reference_cares_table, reference_thanks = reference_thanks_table;
const Wordings contact_opening = contact_opening_table, contact_kindness = contact_kindness_table,
               contact_close = contact_close_table;

}  // namespace afterword::domain::drafts
