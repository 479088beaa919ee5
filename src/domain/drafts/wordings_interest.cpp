// Wordings of interest, of what comes next, and of the close.
#include <array>

#include "domain/drafts/wordings.h"

namespace afterword::domain::drafts {
namespace {

using std::to_array;
using Text = std::string_view;

constexpr auto interest_table = to_array<Text>({
    "I would very much like to join {company} as {as_role}.",
    "The position of {role} is the work I want to do, and {company} is where I would like to do it.",
    "I remain very interested in working for {company} as {as_role}.",
    "Since our talk I am all the more interested in the {role} position and in {company}.",
    "I would be glad to work at {company}, and the {role} position suits me well.",
    "My interest in {company} and in the position of {role} has grown.",
    "To be {as_role} at {company} appeals to me more than ever.",
    "I can see myself at {company}, and would be happy to start there as {as_role}.",
    "I hope to become {as_role} at {company}.",
    "{company} is a place where I want to work, and I am keen on the {role} position.",
});
constexpr auto interest_company_table = to_array<Text>({
    "I would very much like to join {company}.",
    "I remain very interested in working for {company}.",
    "Since our talk I am all the more interested in {company} and in the position.",
    "I would be glad to work at {company}.",
    "{company} is a place where I want to work.",
    "My interest in the position at {company} has grown.",
});
constexpr auto interest_role_table = to_array<Text>({
    "I remain very interested in the position of {role}.",
    "I would very much like to work with you as {as_role}.",
    "My interest in the {role} position has grown.",
    "The {role} position is the work I want to do.",
});
constexpr auto interest_bare_table = to_array<Text>({
    "I remain very interested in the position.",
    "I would very much like to work with you.",
    "My interest in the position has grown.",
    "I would be glad to join you.",
    "I am keen on this position.",
});
constexpr auto job_table = to_array<Text>({
    "Let me say it plainly: I would like to be {as_role} at {company}.",
    "What I want to say clearly is that I would like to work for {company} as {as_role}.",
    "I should like to ask you for the position: I want to work at {company} as {as_role}.",
    "Let me say it plainly: I would like to have the {role} position at {company}.",
    "I should like to ask you for the position: I want to work at {company}.",
    "Let me say it plainly: I would like to have this position.",
});
constexpr auto date_table = to_array<Text>({
    "I look forward to hearing from you after {date}.",
    "I look forward to your news by {date}.",
    "Until {date} I am happy to answer anything that is still open.",
    "If a question comes up before {date}, I am glad to answer it.",
    "It would be good to have news from you by {date}.",
});
constexpr auto some_time_table = to_array<Text>({
    "I look forward to the next steps.",
    "I look forward to hearing from you.",
    "I am happy to answer anything that is still open.",
    "If a question comes up, I am glad to answer it.",
    "I would be happy to continue our conversation.",
    "I hope that we can go on talking soon.",
});
constexpr auto materials_table = to_array<Text>({
    "Please tell me if there is anything else that you would like to see from me.",
    "If there is anything else you would like to see, I will gladly send it.",
    "Is there anything else that I should send you?",
});
constexpr auto timeline_table = to_array<Text>({
    "May I ask when you expect to decide?",
    "I would be glad to know when you expect to decide.",
    "Could you tell me when I may expect to hear from you?",
});
constexpr auto follow_date_table = to_array<Text>({
    "If it suits you, I will be in touch after {date}.",
    "I will ask again after {date}, if I may.",
});
constexpr auto follow_table = to_array<Text>({
    "If it suits you, I will be in touch again.",
    "I will write again in a while, if I may.",
});
constexpr auto close_table =
    to_array<Text>({"Kind regards,", "With kind regards,", "Best regards,", "With best wishes,", "Sincerely,",
                    "With many thanks and kind regards,", "Warm regards,"});

// Words that sentences are turned with (said_me.cpp, said_you.cpp), as one wording.
constexpr auto turning_table =
    to_array<Text>({"I my me am have was you your are were yourself a an the and of rather than Dear Hello today on"});

}  // namespace

const Wordings interest = interest_table, interest_company = interest_company_table,
               interest_role = interest_role_table, interest_bare = interest_bare_table, ask_for_job = job_table;
const Wordings hear_by_date = date_table, hear_some_time = some_time_table, ask_materials = materials_table,
               ask_timeline = timeline_table, follow_up_date = follow_date_table, follow_up = follow_table;
const Wordings closes = close_table;

std::vector<std::string_view> all_wordings() {
  std::vector<std::string_view> all;
  const Wordings turning = turning_table;
  for (const Wordings* list : {&thanks,
                               &thanks_in_person,
                               &thanks_on_video,
                               &thanks_on_phone,
                               &cares_about,
                               &you_said,
                               &their_question,
                               &thanks_for,
                               &mend_clause,
                               &mend_clause_to,
                               &mend_noun,
                               &mend_noun_to,
                               &send_thing,
                               &offer_to,
                               &concern_clause,
                               &concern_clause_on,
                               &concern_noun,
                               &concern_noun_on,
                               &asset_clause,
                               &asset_noun,
                               &interest,
                               &interest_company,
                               &interest_role,
                               &interest_bare,
                               &ask_for_job,
                               &hear_by_date,
                               &hear_some_time,
                               &ask_materials,
                               &ask_timeline,
                               &follow_up_date,
                               &follow_up,
                               &staff_help,
                               &staff_welcome,
                               &staff_at_company,
                               &met_thanks,
                               &met_more,
                               &added_opening,
                               &added_question,
                               &added_news,
                               &added_clause,
                               &added_noun,
                               &added_close,
                               &status_opening,
                               &status_ask_date,
                               &status_ask,
                               &status_close,
                               &status_reach,
                               &second_opening,
                               &second_ask,
                               &second_close,
                               &request_sent_email,
                               &request_sent_post,
                               &request_promised_email,
                               &request_promised_post,
                               &request_close,
                               &progress_coming,
                               &progress_by,
                               &progress_close,
                               &rejection_opening,
                               &rejection_liked,
                               &rejection_detail,
                               &rejection_keep,
                               &rejection_close,
                               &reference_opening,
                               &reference_call,
                               &reference_cares,
                               &reference_thanks,
                               &contact_opening,
                               &contact_kindness,
                               &contact_close,
                               &closes,
                               &turning})
    all.insert(all.end(), list->begin(), list->end());
  return all;
}

}  // namespace afterword::domain::drafts
