// The composer's own words: for every purpose several ways to say it, with slots for what was recorded.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace afterword::domain::drafts {

using Wordings = std::span<const std::string_view>;

// Thanks. thanks: {_day}; the others by how they met.
extern const Wordings thanks, thanks_in_person, thanks_on_video, thanks_on_phone;
extern const Wordings cares_about;     // {x}
extern const Wordings you_said;        // {c}, a clause about them
extern const Wordings their_question;  // {q}
extern const Wordings thanks_for;      // {k}, {_day}

// What is added.
extern const Wordings mend_clause, mend_clause_to, mend_noun, mend_noun_to;              // {c} or {x}; _to with {q}
extern const Wordings send_thing;                                                        // {x}
extern const Wordings offer_to;                                                          // {v}
extern const Wordings concern_clause, concern_clause_on, concern_noun, concern_noun_on;  // {c} or {x}; _on with {t}
extern const Wordings asset_clause, asset_noun;                                          // {c} or {x}

// Interest, and what comes next.
extern const Wordings interest;          // {company} {role} {as_role}
extern const Wordings interest_company;  // {company}
extern const Wordings interest_role;     // {role}
extern const Wordings interest_bare;
extern const Wordings ask_for_job;   // {company} {role} {as_role}
extern const Wordings hear_by_date;  // {date}
extern const Wordings hear_some_time;
extern const Wordings ask_materials, ask_timeline, follow_up_date, follow_up;

// Staff, and people met.
extern const Wordings staff_help, staff_welcome, staff_at_company;  // {_day}; {company}
extern const Wordings met_thanks, met_more;

// Other letters.
extern const Wordings added_opening, added_question, added_news, added_clause, added_noun, added_close;
extern const Wordings status_opening, status_ask_date, status_ask, status_close, status_reach;
extern const Wordings second_opening, second_ask, second_close;
extern const Wordings request_sent_email, request_sent_post, request_promised_email, request_promised_post,
    request_close;
extern const Wordings progress_coming, progress_by, progress_close;
extern const Wordings rejection_opening, rejection_liked, rejection_detail, rejection_keep, rejection_close;
extern const Wordings reference_opening, reference_call, reference_cares, reference_thanks;
extern const Wordings contact_opening, contact_kindness, contact_close;
extern const Wordings closes;

/// Every wording there is, and the single words that sentences are turned with: what a draft may hold beside what was
/// recorded.
std::vector<std::string_view> all_wordings();

}  // namespace afterword::domain::drafts
