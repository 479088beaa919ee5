// Lines of free recall as people type them, each with the kind that a person said it is before any cue was tuned.
#pragma once

#include <array>
#include <string_view>

#include "domain/records.h"

namespace afterword::tests {

using Kind = domain::RecallKind;

struct LabelledLine {
  Kind kind;
  std::string_view text;
};

// The kinds of the lines of ../shared/samples/dump.txt, dump by dump.
inline constexpr auto brewery_kinds = std::to_array<Kind>(
    {Kind::note, Kind::person, Kind::question, Kind::question, Kind::question, Kind::concern, Kind::question,
     Kind::document, Kind::next, Kind::personal, Kind::note, Kind::person, Kind::note});
inline constexpr auto clinic_kinds =
    std::to_array<Kind>({Kind::person, Kind::note, Kind::question, Kind::question, Kind::question, Kind::question,
                         Kind::question, Kind::question, Kind::question, Kind::question, Kind::concern, Kind::personal,
                         Kind::document, Kind::next, Kind::note, Kind::note});
inline constexpr auto glass_kinds = std::to_array<Kind>(
    {Kind::person, Kind::note, Kind::question, Kind::question, Kind::question, Kind::question, Kind::question,
     Kind::question, Kind::concern, Kind::document, Kind::next, Kind::personal, Kind::note, Kind::note, Kind::person});

// A page of a librarian's, with prefixes for some lines.
inline constexpr auto library_page = std::to_array<LabelledLine>({
    {Kind::note, "just out, 40 mins, small room no window"},
    {Kind::person, "Three of them: Ms Ilse Vandermeer (head librarian), Tobias from IT and a councillor, Mr Achebe"},
    {Kind::question, "opened with why libraries. I said because they're the last free room in town"},
    {Kind::question, "q how would you handle a rough sleeper in the reading room"},
    {Kind::answer, "a talk first, warm drink, know the outreach number. she nodded"},
    {Kind::question, "what budget have you run? max 12k"},
    {Kind::question, "Tobias wanted to know which catalogue systems i know"},
    {Kind::question, "tell us about a project that failed -> the bus library. ok 3"},
    {Kind::concern, "councillor thinks I'm overqualified, will be bored in a year"},
    {Kind::concern, "c no experience with school classes"},
    {Kind::personal, "Ilse sings in a choir, they do Bach at easter"},
    {Kind::personal, "p Tobias has twins, 3 months, no sleep"},
    {Kind::document, "they need my degree certificate by monday"},
    {Kind::document, "left the reading plan with them"},
    {Kind::document, "promised to send the flyer from the summer festival"},
    {Kind::next, "second interview in two weeks, with a presentation"},
    {Kind::next, "they decide on the 12th"},
    {Kind::person, "porter Mr Oyelaran unlocked the lift for me"},
    {Kind::note, "smiled too much. tea was cold"},
    {Kind::note, "forgot to mention the grant i won"},
});

// A page of a site engineer's, no prefix at all.
inline constexpr auto site_page = std::to_array<LabelledLine>({
    {Kind::note, "went ok i think, 6/10"},
    {Kind::person, "interviewed by Fergus Dalrymple, contracts director, and Anneka from HR"},
    {Kind::question, "Fergus: what's the worst thing that happened on a site of yours"},
    {Kind::question, "he asked about temporary works, who signs them off"},
    {Kind::question, "next: programme slips four weeks, client won't pay. what now?"},
    {Kind::question, "how many people have you managed - 14, said 20, must correct"},
    {Kind::question, "salary expectations, said 58"},
    {Kind::question, "walk me through your cv, bit long"},
    {Kind::question, "why leave a job you like. said the commute, lame"},
    {Kind::concern, "Fergus worried I've never done rail"},
    {Kind::concern, "not sure they liked that i'm not chartered yet"},
    {Kind::personal, "Anneka just back from Iceland, got engaged there"},
    {Kind::personal, "Fergus restores old motorbikes, has a Norton from 1957"},
    {Kind::document, "send CSCS card copy + two references to Anneka"},
    {Kind::document, "gave them the folder with photos"},
    {Kind::next, "Anneka will call thursday or friday"},
    {Kind::next, "next stage: site visit, then offer, start 1 september"},
    {Kind::next, "they have two more candidates to see, decision within 10 days"},
    {Kind::person, "girl at the front desk, Priti, printed my pass"},
    {Kind::note, "parking was a nightmare"},
    {Kind::note, "should have asked about overtime"},
});

// A page in which every line has a prefix: 100 % of these must be read as said.
inline constexpr auto prefixed_page = std::to_array<LabelledLine>({
    {Kind::question, "q why us"},
    {Kind::answer, "a said the ward, the people, the parking"},
    {Kind::question, "Q: what would you change"},
    {Kind::answer, "A: nothing in the first month"},
    {Kind::question, "q. biggest mistake"},
    {Kind::answer, "a. the wrong pump. owned it"},
    {Kind::question, "Q tell us about a conflict"},
    {Kind::answer, "A two nurses, one rota"},
    {Kind::answer, "a and then i forgot the end"},
    {Kind::question, "- q what is your notice period"},
    {Kind::answer, "- a three months"},
    {Kind::question, "q1: first thing you would do"},
    {Kind::question, "3) q how do you teach"},
    {Kind::concern, "c too young, they think"},
    {Kind::concern, "C: gap in 2021"},
    {Kind::concern, "concern: no german"},
    {Kind::personal, "p lorna's daughter starts school"},
    {Kind::personal, "P: prakash likes opera"},
    {Kind::document, "d cv given"},
    {Kind::document, "D: passport copy by monday"},
    {Kind::next, "n panel on the 14th"},
    {Kind::next, "N: they ring friday"},
    {Kind::person, "@Lorna"},
    {Kind::person, "@dot pascoe, ward clerk"},
    {Kind::person, "@ Mr Quill the driver"},
    {Kind::question, "  q\twhat do you earn"},
    {Kind::question, "question: why nursing"},
    {Kind::answer, "answer: my aunt"},
});

// Lines that begin like a prefix and are none; nobody is known, nothing stands above.
inline constexpr auto no_prefix_lines = std::to_array<std::string_view>({
    "a nice lady at the gate",
    "a bit tense at first",
    "a lot of nodding",
    "A panel of four, one on video",
    "a question about budgets came up twice",
    "Qs NOT in order",
    "questions were fine",
    "Q and A at the end went well",
    "concerned about parking",
    "p. 12 of the handbook was open on the table",
    "c. 40 people in the room",
    "quite warm in there",
    "docs are on the kitchen table",
    "Next to the station",
    "nobody smiled",
});

}  // namespace afterword::tests
