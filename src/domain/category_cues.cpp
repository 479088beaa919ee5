// The cues themselves, one block per category, heaviest first. A phrase of 5 and more decides nearly alone; one of 2
// only tips the scales.
#include "domain/category_cues.h"

#include <array>

namespace afterword::domain {
namespace {

using enum Category;

constexpr auto cues = std::to_array<CategoryCue>({
    {introduction, 6,
     "about yourself|introduce yourself|introducing yourself|who are you|elevator pitch|tell ... who you are|through "
     "your cv|through your resume"},
    {introduction, 5,
     "through your ... career|through your ... background|through your ... experience|through your ... history|career "
     "so far|career to date|your life story|something ... about you that|not on your cv|not on your resume|isn't on "
     "your resume|isn't on your cv|who is sitting"},
    {introduction, 4,
     "your background|summarise your|summarize your|summary of your|get to where you are|how did you get into|how did "
     "you end up|how did you come to|describe your current|describe your present|what do you do at the moment|current "
     "job|current role|current position|present job|yourself in three words|yourself in a few words|what have you been "
     "doing since"},
    {introduction, 3,
     "your education|your studies|your degree|your training|how would you describe yourself|your career|version of "
     "your|your last job|your previous job|tell ... about you $"},
    {introduction, 1.5, "in two minutes|in one minute|briefly|in a nutshell"},

    {motivation, 6,
     "why us|why do you want ... work|why do you want ... job|why do you want ... post|why do you want ... join|why do "
     "you want ... leave|what made you apply|why did you apply|why are you applying|why are you interested|why are you "
     "leaving|why are you looking|why did you leave|why do you leave|why leave|why did you resign|why did you "
     "quit|reason for leaving|reasons for leaving"},
    {motivation, 5,
     "what attracts you|what attracted you|what interests you|what interested you|what draws you|what drew you|what "
     "appeals|why this|what motivates you|what drives you|out of bed|why did you become|why did you choose|why did you "
     "decide|why have you applied|why do you wish|interested in this|interested in the|interested in our|interested in "
     "working|that interests you|excites you|want to leave|looking for in your next|looking for in a new|looking for "
     "in this"},
    {motivation, 4,
     "^ why this|^ why now|and why now|why a career change|why change|why would you leave|want to work here|want to "
     "work for us|why our|passionate about|why not stay|what brings you|looking for a new|gap in your cv|gap in your "
     "resume|thinking of leaving"},
    {motivation, 2.5, "^ why|motivation|motivate"},

    {behavioral, 6,
     "about a time|describe a time|of a time|an occasion|a situation in which you|a situation where you|a situation "
     "when you|a time when you|a time you|times when you"},
    {behavioral, 5,
     "give ... an example|share an example|example of ... you|have you ever|when did you last|last time "
     "you|proudest|most proud|proud of|describe a situation|about a situation|greatest achievement|biggest "
     "achievement|greatest accomplishment|biggest accomplishment|biggest success|biggest failure|went wrong|mistake "
     "you|biggest mistake|you ever had|you ever made|you have ever|you've ever"},
    {behavioral, 4,
     "how did you handle|how did you deal|how did you respond|how did you react|how did you manage|how did you "
     "solve|how did you resolve|how did you overcome|how did you convince|tell ... about a project|tell ... about a "
     "conflict|tell ... about a decision|tell ... about a difficult|tell ... about a mistake|tell ... about a "
     "failure|tell ... about the worst|tell ... about the best|tell ... about the most|tell ... about the last|tell "
     "... about your biggest|tell ... about your worst|tell ... about your last disagreement|through a project|a "
     "project you|you disagreed|disagreement with|you were responsible|did you promise|what would you do "
     "differently|you had to|you failed|what have you learned from|what have you written|what have you built|what have "
     "you achieved|what did you learn"},
    {behavioral, 3,
     "what is your biggest|what was your biggest|what was the biggest|what was the hardest|what's the hardest|what is "
     "the hardest|most difficult|most challenging|when was your|when was the|was wrong|how do you think ... went|how "
     "did you feel|a conflict with|under pressure you|what have you done|when have you|did you do|worst|you "
     "taught|hardest"},
    {behavioral, 1.5, "did you|have you written|have you made|you have made|were you|your part"},

    {situational, 6,
     "what would you do|what do you do if|what do you do when|how would you react|how would you respond|how would you "
     "handle|how would you deal|how would you cope|how would you approach"},
    {situational, 5,
     "^ imagine|^ suppose|^ let's say|^ say you|hypothetical|what do you do $|what would you say|what do you say|what "
     "do you tell|how do you react|how do you handle it|how do you proceed|^ what if|what would be your first|your "
     "first step|your next step|you discover|you notice|you find out|how do you decide"},
    {situational, 4,
     "^ if a|^ if you|^ if your|^ if two|^ if someone|asks you to|how would you support|how would you manage ... "
     "colleague|how would you tell|refuses to|who is failing|who comes|your manager asks|your boss asks|a colleague "
     "who|a customer who|a student who|a pupil who|a patient who|how would you calm|how would you convince|how would "
     "you prioritise|how would you prioritize|keep the ward safe|keep a secret"},
    {situational, 2.5, "how would you|how do you support|how do you react|view on|if you were|if you had"},

    {strengths_weaknesses, 6,
     "strength|weakness|weak point|weak spot|why should we hire you|why should we choose you|why should we take "
     "you|what sets you apart|what makes you different|what makes you unique|what makes you stand out|shortcoming"},
    {strengths_weaknesses, 5,
     "good at|bad at|worst at|best at|better than other|your best quality|your best qualities|what can you bring|what "
     "do you bring|what would you bring|what can you offer|what can you contribute|superpower|need to improve|areas "
     "for improvement|area of improvement|development area|area of development|areas of development|say is your|what "
     "makes you the|what makes you a|best candidate|right person|biggest flaw|greatest skill|need to develop|need to "
     "work on|are you lacking|your limits"},
    {strengths_weaknesses, 4,
     "how would your ... describe you|what would your ... say|what do your ... say|do you find hard|do you find "
     "difficult|do you struggle|find hardest|find most difficult|most critical of|what would others say|least "
     "confident|enjoy least|like least|don't you like|criticism|criticise you"},

    {technical, 6,
     "difference between|differs from|differ from|big o|time complexity|write a query|write a function|write a "
     "program|write code|unit test|given an array|linked list|design an api|design a database|design a schema|design a "
     "system|garbage collection"},
    {technical, 5,
     "algorithm|database|sql|api|python|java|javascript|c++|kafka|kubernetes|docker|linux|thread|deadlock|mutex|cache|"
     "tcp|http|compiler|normalise a|normalize a|regression|p value|overfitting|machine "
     "learning|neural|encryption|firewall|depreciation|ebitda|wacc|balance sheet|cash flow statement|double "
     "entry|journal entry|sepsis|drip rate|dose|dosage|ecg|torque|voltage|circuit|weld|plc|tolerance|browser|server "
     "side|race condition|migration on|migration that|null column|test and a proof|index on a|refactor|debug"},
    {technical, 4,
     "how does ... work|explain how ... work|calculate|how would you test|how do you test|how would you implement|how "
     "would you design|how do you design|how would you optimise|how would you optimize|how would you debug|how would "
     "you secure|how would you migrate|how would you model|when would you use|when would you not use|which "
     "software|what software|which tools|what tools|which programming|programming language|which systems have "
     "you|which framework|symptom|diagnose|diagnosis|signs would|contraindication|medication|infection control|review "
     "a migration|review this|work out a|work out this|what happens when|what happens in your|how do you measure|which "
     "method|what methods|how do you validate|sterile|stainless|lock the same"},
    {technical, 3,
     "^ explain how|^ explain the|^ explain what|what is a|what is an|what is the formula|name the|what are the "
     "types|what are the stages|principles of|booked|technique|procedure for|protocol for|how do you ensure the "
     "quality|experience with|experience do you have with|familiar with|proficient|certification"},
    {technical, 2, "design|architecture|test|data|code|how do you|what does|system"},

    {case_study, 6,
     "^ sell me|^ sell us|^ sell|^ estimate|case study|piano tuners|golf balls|manhole|brain "
     "teaser|brainteaser|riddle|how many ... are there|how many ... are sold|how many ... fit|weighings|role "
     "play|market size|size of the market"},
    {case_study, 5,
     "enter the ... market|enter a new market|enter a market|how would you price|how would you launch|how would you "
     "market|how would you double|profits have|profits are|profit has|sales have fallen|revenue has|our client|a "
     "client's|new market|market entry|should the company|should our client|balls|^ pitch|^ draft a plan|^ plan a|^ "
     "develop a plan|how would you plan|how would you increase|how would you grow|how would you cut costs|how would "
     "you reduce"},
    {case_study, 3,
     "tight budget|half the budget|from nothing|in three minutes|a puzzle|how much would it cost|how many"},

    {role_knowledge, 6,
     "what do you know about|what do you know of|know about us|know about our|our competitors|our main "
     "competitors|your understanding of|what do you understand by|do you understand by|what did you find out "
     "about|heard about us|researched us|research on us"},
    {role_knowledge, 5,
     "our industry|our sector|this industry|the industry|the sector|our product|our products|our website|our "
     "customers|our services|our mission|trends|competitor|what makes a good|what makes a great|what does a "
     "good|typical day|involves|entails|challenges for|challenges facing|biggest challenges for|future of|developments "
     "in|key responsibilities|duties of|our annual report|our licence|our licences|think this job|think this "
     "role|think of our|about our"},
    {role_knowledge, 3,
     "our company|our organisation|our organization|our school|our hospital|our work|explain ... to a|qualities "
     "does|skills does|important in this role|important for this role|most important part of|how do you know that|how "
     "do you assess|assess learning|will change|regulation|legislation|policy on|would you change about"},

    {culture_fit, 6,
     "work style|working style|leadership style|management style|communication style|style of leadership|ideal "
     "boss|ideal manager|ideal team|ideal working|ideal work|ideal workplace|work environment|working environment|free "
     "time|spare time|outside of work|outside work|hobbies|for fun|like to be managed|want to be managed|alone or in a "
     "team|in a team or|team player|our values|your values|our culture|company culture"},
    {culture_fit, 5,
     "kind of manager|sort of manager|type of manager|kind of boss|kind of culture|kind of team|kind of people|sort of "
     "people|type of people|kind of environment|people do you find|get along with|get on with|receive feedback|take "
     "feedback|accept feedback|handle criticism|values|culture|diversity|inclusion|cope with stress|handle stress|deal "
     "with stress|handle pressure|deal with pressure|cope with pressure|work under pressure|prefer to work|like to "
     "work|how do you work with|role do you ... take in a|role do you ... play in a|work best|brings out the best"},
    {culture_fit, 3.5,
     "in a team|in a group|with others|teamwork|colleagues|collaborate|collaboration|how do you organise your|how do "
     "you organize your|how do you prioritise|how do you prioritize|how do you manage your "
     "time|book|relax|balance|weekend|how do you stay|describe your relationship"},

    {career_goals, 6,
     "see yourself in|see yourself|five years|ten years|three years from now|long term goals|short term goals|career "
     "goals|career plan|career plans|your goals|your ambition|your ambitions|aspirations|dream job|career path"},
    {career_goals, 5,
     "like to learn|want to learn|hope to learn|hope to achieve|hope to gain|want to achieve|want to become|like to "
     "become|next step in your career|next career|fit into your|fit in your|stay with us|intend to stay|plan to "
     "stay|one day|want to lead|like to lead|promotion|retire|do you want to be|where do you want to"},
    {career_goals, 3,
     "in the next two years|in the next few years|in the future|professional development|develop in this|develop "
     "yourself|grow in|progress|your future"},

    {logistics, 6,
     "salary|wage|compensation|pay expectations|notice period|start date|when could you start|when can you start|when "
     "would you be able to start|when are you available|relocate|relocation|move to|visa|work permit|right to "
     "work|sponsorship|night shifts|on call|overtime|driving licence|driver's license|driving license|other "
     "processes|other companies|other offers|other applications|other interviews|other opportunities|criminal "
     "record|background check|contact your references|days of sickness|sick days|sick leave"},
    {logistics, 5,
     "willing to|prepared to|earn|how much do you|how much did you|notice|travel|travelling|on the "
     "road|shift|shifts|commute|part time|full time|working hours|hours a week|days a week|work from home|home "
     "office|hybrid|remote|would you accept|offered "
     "you|bonus|benefits|holiday|holidays|disability|adjustments|referees|references|a "
     "car|available|availability|weekends|permit|second subject|could you offer|passport|security "
     "clearance|dbs|contract type|start with us|start in"},
    {logistics, 2.5, "are you able to|would you be able|when could you|are you free|how soon|hours|office"},

    {closing, 7,
     "questions for us|questions for me|any questions|ask us|ask me|questions do you have|what would you like to "
     "know|want to know from us|haven't we asked|we haven't asked|didn't we ask|we not asked|have not asked|like to "
     "add|want to add|wish to add|what can we tell you|can i tell you|anything else|final thoughts|closing "
     "remarks|last words|something to add|do you have questions|want to ask"},
    {closing, 4, "anything you|is there anything|should have asked|forgot to ask|leave us with"},
});

}  // namespace

std::span<const CategoryCue> category_cues() { return cues; }

}  // namespace afterword::domain
