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
     "your cv|through your resume|been up to"},
    {introduction, 5,
     "through your ... career|through your ... background|through your ... experience|through your ... history|career "
     "so far|career to date|your life story|something ... about you that|not on your cv|not on your resume|isn't on "
     "your resume|isn't on your cv|who is sitting|overview of your|work history|employment history|your professional "
     "path|your career path so far|what did you study|did you study"},
    {introduction, 4,
     "your background|summarise your|summarize your|summary of your|sum up your|get to where you are|how did you get "
     "into|how did you end up|how did you come to|describe your current|describe your present|what do you do at the "
     "moment|current job|current role|current position|present job|yourself in three words|yourself in a few "
     "words|what have you been doing since|your last job|your previous job|your last position|your previous "
     "position|your last role|your previous role|your present role|your courses|which courses|what courses|your "
     "responsibilities|main responsibilities"},
    {introduction, 3,
     "your education|your studies|your degree|your training|how would you describe yourself|version of your|tell ... "
     "about you $|your experience $|qualifications do you"},
    {introduction, 1.5, "in two minutes|in one minute|briefly|in a nutshell|your career|overview"},
    {introduction, -4, "change about yourself|about your greatest|about your biggest"},

    {motivation, 6,
     "why us|why do you want|what made you apply|why did you apply|why are you applying|why are you interested|why are "
     "you leaving|why are you looking|why did you leave|why do you leave|why leave|why did you resign|why did you "
     "quit|reason for leaving|reasons for leaving|why did you change|why have you changed|why did you go into|why did "
     "you become|why did you choose|why did you decide"},
    {motivation, 5,
     "what attracts you|what attracted you|what interests you|what interested you|what draws you|what drew you|what "
     "appeals|what motivates you|what drives you|out of bed|why have you applied|why do you wish|interested in "
     "this|interested in our|interested in working|that interests you|interests you most|excites you|excite you|want "
     "to leave|make you leave|makes you leave|looking for in your next|looking for in a new|looking for in this|gaps i "
     "see|employment gap|gap in your|most rewarding|do you find rewarding|matters to you|important to you in a|do you "
     "enjoy about|do you love about|made you choose|made you want|brought you here|what brings you|brings you here"},
    {motivation, 4,
     "^ why this|^ why now|and why now|why a career change|why change|why would you leave|want to work here|want to "
     "work for us|why our|passionate about|why not stay|looking for a new|thinking of leaving|leave your present|leave "
     "your current|hear about this"},
    {motivation, 3, "^ why|motivation|motivate|attract"},
    {motivation, -5,
     "why should we hire|why should we choose|why should we take|why should we pick|why are you the|why you and "
     "not|why are manhole|disagree"},

    {behavioral, 6,
     "about a time|describe a time|of a time|a story that shows|a story about|an occasion|a situation in which you|a "
     "situation where you|a situation "
     "when you|a time when you|a time you|times when you|a moment you|a moment when"},
    {behavioral, 5,
     "give ... an example|share an example|example of ... you|have you ever|when did you last|last time you|was the "
     "last time|proudest|most proud|proud of|describe a situation|about a situation|greatest achievement|biggest "
     "achievement|greatest accomplishment|biggest accomplishment|greatest success|biggest success|greatest "
     "failure|biggest failure|went wrong|mistake you|biggest mistake|greatest mistake|you ever had|you ever made|you "
     "have ever|you've ever|most difficult decision|hardest decision"},
    {behavioral, 4,
     "how did you handle|how did you deal|how you dealt|how you handled|how you solved|how did you respond|how did you "
     "react|how did you manage|how did you solve|how did you resolve|how did you overcome|how did you convince|tell "
     "... about a project|tell ... about a conflict|tell ... about a decision|tell ... about a difficult|tell ... "
     "about a mistake|tell ... about a failure|tell ... about the worst|tell ... about the best|tell ... about the "
     "most|tell ... about the last|tell ... about a recent|tell ... about your biggest|tell ... about your "
     "greatest|tell ... about your worst|tell ... about your last disagreement|describe a disagreement|describe a "
     "conflict|describe a difficult|describe a challenge|describe the last|discuss a project|through a project|a "
     "project you|project you worked|a project where|you disagreed|disagreement with|you were responsible|did you "
     "promise|what would you do differently|you had to|you failed|what have you learned from|what have you "
     "written|what have you built|what have you achieved|what did you learn|projects failed|saved your"},
    {behavioral, 3,
     "what is your biggest|what was your biggest|what was the biggest|what was the hardest|what's the hardest|what is "
     "the hardest|most difficult|most challenging|when was your|when was the|was wrong|how do you think ... went|how "
     "did you feel|a conflict with|under pressure you|what have you done|when have you|did you do|worst|you "
     "taught|hardest"},
    {behavioral, 1.5, "have you written|have you made|you have made|were you|your part"},
    {behavioral, -3,
     "find hardest|do you find|what made you|why did you|your worst subject|worst subjects|did you hear about|did you "
     "find us|you applied|did you study|did you like about|are you the best|get into|end up"},

    {situational, 6,
     "what would you do|what do you do if|what do you do when|how would you react|how would you respond|how would you "
     "handle|how would you deal|how would you cope"},
    {situational, 5,
     "^ imagine|^ suppose|^ let's say|^ say you|^ say a|hypothetical|what do you do $|what would you say to|what do "
     "you say $|what do you tell|how do you react|how do you handle it|how do you proceed|^ what if|what would be your "
     "first|your first step|your next step|you discover|you notice|you find out|you found out|how do you decide|steps "
     "do you take|steps would you take|action would you|what now $|comes first $|who do you tell|whom do you "
     "tell|would be your approach|be your reaction"},
    {situational, 4,
     "^ if a|^ if you|^ if your|^ if two|^ if someone|asks you to|how would you support|how would you manage ... "
     "colleague|how would you tell|refuses to|who is failing|who comes|your manager asks|your boss asks|a colleague "
     "who|a customer who|a student who|a pupil who|a patient who|how would you calm|how would you convince|how would "
     "you approach|keep the ward safe|keep a secret|ring in sick|rings in sick|is running late|was running late|how do "
     "you support"},
    {situational, 2, "view on|if you were|if you had|you saw|how would you go about"},
    {situational, -4,
     "offered you|would you like|would you accept|would you describe|you differently|how would you sum|get to work|how "
     "would you "
     "rate|if we offered"},

    {strengths_weaknesses, 6,
     "strength|weakness|weak point|weak spot|why should we hire you|why should we choose you|why should we take "
     "you|why should we pick you|what sets you apart|what makes you different|what makes you unique|what makes you "
     "stand out|shortcoming|why are you the best|why are you the right|best person for"},
    {strengths_weaknesses, 5,
     "good at|bad at|worst at|best at|better than other|your best quality|your best qualities|what can you bring|what "
     "do you bring|what would you bring|what can you offer|what can you contribute|to describe you|use to describe "
     "you|why should we give|superpower|need to improve|like to "
     "improve|areas for improvement|area of improvement|development area|area of development|areas of development|say "
     "is your|what makes you the|what makes you a|best candidate|right person|biggest flaw|greatest skill|strongest "
     "skill|your best skill|need to develop|need to work on|are you lacking|your limits|change about yourself|dislike "
     "doing|you dislike|best and worst subjects|criticise about you|criticise you|criticize you|criticize about "
     "you|strong candidate|good candidate|ideal candidate|your strongest|your weakest"},
    {strengths_weaknesses, 4,
     "how would your ... describe you|how would ... describe you $|what would your ... say|what do your ... say|what "
     "do people ... you|do you find hard|do you find difficult|do you struggle|find hardest|find most difficult|most "
     "critical of|what would others say|least confident|enjoy least|like least|don't you like|criticism have you|skill "
     "would you most|to improve"},

    {technical, 6,
     "difference between|differences between|how does ... differ|big o|time complexity|write a query|write a "
     "function|write a program|write code|unit test|given an array|linked list|design an api|design a database|design "
     "a schema|design a system|garbage collection|design pattern|data structure|dependency injection|side effect"},
    {technical, 5,
     "algorithm|database|sql|api|python|java|javascript|c++|kafka|kubernetes|docker|linux|thread|deadlock|mutex|cache|"
     "tcp|http|compiler|normalise a|normalize a|regression|p value|overfitting|machine "
     "learning|neural|encryption|firewall|depreciation|accrual|ebitda|wacc|balance sheet|cash flow statement|double "
     "entry|journal entry|chart of accounts|sepsis|drip "
     "rate|dose|dosage|ecg|torque|voltage|circuit|weld|plc|tolerance|browser|server side|race condition|migration "
     "on|migration that|null column|test and a proof|index on a|refactor|debug|memory leak|closure|foreign key|reverse "
     "a string|statistical test|cpr|catheter|wound|blood pressure|hydraulic|diagram|vat return|spreadsheet "
     "formula|pivot table|concrete|fire extinguisher|raw and cooked|normal range"},
    {technical, 4,
     "how does ... work|explain how ... work|calculate|how would you test|how do you test|how would you implement|how "
     "would you design|how do you design|how would you optimise|how would you optimize|how would you debug|how would "
     "you secure|how would you migrate|how would you model|when would you use|when would you not use|which "
     "software|what software|which tools|what tools|which programming|programming language|which systems have "
     "you|which framework|symptom|diagnose|diagnosis|signs would|contraindication|medication|infection control|review "
     "a migration|review this|work out a|work out this|what happens when|what happens in your|how do you measure|which "
     "method|what methods|how do you validate|sterile|stainless|lock the same|how do you treat|how do you set up|how "
     "do you back up|how do you install|how do you make|how do you repair|how do you clean|how would you reverse"},
    {technical, 2,
     "^ explain how|^ explain the|what is the formula|name the|what are the types|what are the stages|principles "
     "of|booked|technique|procedure for|protocol for|how do you ensure the quality|experience with|experience do you "
     "have with|familiar with|proficient|certification"},
    {technical, 1.5, "design|architecture|data|code|what does|system"},
    {technical, -3,
     "how do you see|how do you feel|how do you think|how do you know that|how do you like|do you see yourself|typical "
     "day|good working day|in your free time"},

    {case_study, 7,
     "^ sell me|^ sell us|^ sell|sell this|sell ... to me|^ estimate|case study|piano tuners|golf balls|tennis "
     "balls|manhole|brain teaser|brainteaser|riddle|weighings|role play|market size|size of the market|how many ... "
     "are there|how many ... are sold|how many ... fit"},
    {case_study, 5,
     "enter the ... market|enter a new market|enter a market|how would you price|how would you launch|how would you "
     "market|how would you double|profits have|profits are|profit has|sales have fallen|revenue has|to invest in|would "
     "you invest|our client|a "
     "client's|new market|market entry|should the company|should our client|balls|^ pitch|^ draft a plan|^ plan a|^ "
     "develop a plan|how would you plan|how would you increase|how would you grow|how would you cut|how would you "
     "reduce|how would you estimate|would you spend a budget|how would you spend|how would you enter|number of "
     "taxis|how do you measure four|marketing campaign|loses money|losing money|win more|how would you improve "
     "sales|energy costs|break even"},
    {case_study, 3,
     "tight budget|half the budget|from nothing|in three minutes|a puzzle|how much would it cost|how many|a budget "
     "of|campaign for|market for|strategy for|litre jug|business plan"},

    {role_knowledge, 6,
     "what do you know about|what do you know of|know about us|know about our|our competitors|our main "
     "competitors|your understanding of|what do you understand by|do you understand by|what did you find out "
     "about|heard about us|researched us|research on us|who are our"},
    {role_knowledge, 5,
     "challenges of this|challenges of the|qualities of a|qualities should a|qualities must a|our industry|our "
     "sector|this industry|the industry|the sector|care sector|our product|our products|our "
     "website|our customers|our services|our mission|trends|competitor|what makes a good|what makes a great|what does "
     "a good|typical day|involves|entails|to involve|challenges for|challenges facing|biggest challenges for|future "
     "of|developments in|keep up with|stay up to date|key responsibilities|duties of|our annual report|our licence|our "
     "licences|think this job|think this role|think of our|did you like about our|about our website|last "
     "campaign|problem our|sector faces|industry faces|expect this job|expect this role"},
    {role_knowledge, 3,
     "our company|our organisation|our organization|our school|our hospital|our work|explain ... to a|qualities "
     "does|qualities do|skills does|important in this role|important for this role|most important part of|how do you "
     "know that|how do you assess|assess learning|will change|changes do you expect|regulation|legislation|policy "
     "on|would you change about it|would you change about our|project manager need"},
    {role_knowledge, -3, "interests you|interest you|working day look like for you|speaks to you"},

    {culture_fit, 6,
     "work style|working style|leadership style|management style|communication style|style of leadership|ideal "
     "boss|ideal manager|ideal team|ideal job|ideal working|ideal work|ideal workplace|work environment|working "
     "environment|free time|spare time|outside of work|outside work|hobbies|hobby|for fun|like to be managed|want to "
     "be managed|alone or in a team|in a team or|team player|our values|your values|our culture|company culture|work "
     "ethic|leader or a follower|part of a team"},
    {culture_fit, 5,
     "kind of manager|sort of manager|type of manager|kind of boss|kind of culture|kind of team|kind of people|sort of "
     "people|type of people|kind of environment|people do you find|get along with|get on with|receive feedback|take "
     "feedback|accept feedback|handle criticism|deal with criticism|take criticism|handle "
     "feedback|values|culture|diversity|inclusion|cope with stress|handle stress|deal with stress|handle pressure|deal "
     "with pressure|cope with pressure|work under pressure|prefer to work|like to work|how do you work with|role do "
     "you ... take in a|role do you ... play in a|work best|brings out the best|build trust|like to communicate|which "
     "do you prefer|do you prefer|best team|good working day|work independently|read for|book you read|book did you|do "
     "you relax|do you unwind"},
    {culture_fit, 3.5,
     "in a team|in a group|with others|teamwork|new team|your team|colleagues|coworkers|collaborate|collaboration|how "
     "do you organise your|how do you organize your|how do you prioritise|how do you prioritize|how do you manage your "
     "time|relax|balance|weekend|how do you stay|describe your relationship|how do you deal with conflict|how do you "
     "handle conflict|how do you motivate yourself|trust"},
    {culture_fit, -3.5, "would your colleagues|your colleagues say|what would your|colleagues describe"},

    {career_goals, 6,
     "see yourself in|see yourself|in five years|in ten years|five years time|ten years time|in 5 years|in 10 "
     "years|three years from now|long term goals|short term goals|career "
     "goals|career plan|career plans|your goals|your ambition|your ambitions|aspirations|dream job|like your "
     "career|want your career"},
    {career_goals, 5,
     "like to learn|want to learn|hope to learn|hope to achieve|hope to gain|hope to get|want to achieve|to have "
     "achieved|want to become|like to become|next step in your career|next step for you|next career|fit into your|fit "
     "in your|stay with us|intend to stay|plan to stay|one day|want to lead|like to lead|promotion|retire|want to be "
     "in|want to be when|where do you want to|where would you like to be|training would you like|like to "
     "specialise|like to develop"},
    {career_goals, 3,
     "in the next two years|in the next few years|in the future|professional development|develop in this|develop "
     "yourself|grow in|progress|your future|after this role|in management|out of this job|out of this role|career "
     "path"},
    {career_goals, -4, "why did you change|why do you want|improve|sum up your"},

    {logistics, 6,
     "salary|wage|compensation|pay expectations|notice period|start date|when could you start|when can you start|when "
     "can you begin|when could you begin|when would you be able to start|when are you "
     "available|relocate|relocation|move to|visa|work permit|right to work|sponsorship|night shifts|on "
     "call|overtime|driving licence|driver's license|driving license|other processes|other companies|which other "
     "companies|other offers|other applications|other interviews|other opportunities|applied anywhere|applied "
     "elsewhere|applied to other|criminal record|background check|contact your references|days of sickness|sick "
     "days|sick leave|get to work|fixed term|holidays booked|holiday booked"},
    {logistics, 5,
     "willing to|prepared to|earn|how much do you|how much did you|notice|travel|travelling|on the "
     "road|shift|shifts|commute|part time|full time|working hours|hours a week|days a week|work from home|home "
     "office|hybrid|remote|would you accept|offered you|bonus|benefits|holiday|holidays|disability|your "
     "health|adjustments|referees|references|a car|available|availability|weekends|permit|second subject|could you "
     "offer|passport|security clearance|dbs|contract type|start with us|start in|in figures|would you mind|are you "
     "fine with|are you happy to|are you comfortable with|are you okay with|are you ok with|could you work|can you "
     "work|in the evening|interviewing with|term contract"},
    {logistics, 2.5, "are you able to|would you be able|when could you|are you free|how soon|hours|office|on board"},
    {logistics, -3, "what would you do|how would you handle"},

    {closing, 7,
     "questions for us|questions for me|any questions|ask us|ask me|like to ask|questions do you have|what would you "
     "like to know|want to know from us|do you want to know|haven't we asked|we haven't asked|didn't we ask|we not "
     "asked|have not asked|like to add|want to add|wish to add|what can we tell you|can i tell you|anything else|final "
     "thoughts|closing remarks|last words|something to add|do you have questions|want to ask|your turn|we forgotten|we "
     "forget|we missed|we covered everything"},
    {closing, 3.5, "anything you|is there anything|should have asked|forgot to ask|leave us with"},

    // What the words above would take for something else, or for nothing.
    {introduction, 4,
     "brought you from|sum yourself up|doing at the moment|your story|did you do between|did you do before|did you "
     "become|post consist|job consist"},
    {motivation, 4,
     "made you reply|made you answer|about working with|you find interesting|behind your application|hope to "
     "find|keeps you "
     "going|want to change jobs|how come you want"},
    {behavioral, 4, "taught you most|mistake taught"},
    {strengths_weaknesses, 5,
     "good qualities|why you and|something to learn|organised are you|patient are you|creative are you|criticism do "
     "you|reason to take you|take you on"},
    {technical, 5, "t test"},
    {case_study, 6, "would you charge|half empty|whether it pays"},
    {role_knowledge, 5, "we compete with|problem facing|distinguishes us|sets us apart"},
    {culture_fit, 5, "unwind|improvise|good team look|fit in with|loyalty|honesty mean|respect mean"},
    {career_goals, 5,
     "think you'll stay|think you will stay|look like in|like to go into|develop further|to stay ten|to "
     "specialise|dream "
     "post"},
    {logistics, 5, "forklift|licence|how far away|parking space|month contract"},
    {closing, 6,
     "else should we know|find this conversation|answered all your|keep you from|like us to remember|put "
     "differently|have questions for|reservations about|any doubts"},
    {other, 7,
     "if you were a|desert island|famous person|favourite film|favourite book|favourite colour|some water|are you "
     "nervous|the match last|see the screen|million pounds|the lottery"},

    // Single words that only tip the scales when nothing stronger is there.
    {introduction, 3,
     "your professional|professionally|present yourself|to begin with|your career looked|know about you|working at "
     "present|your cv read"},
    {introduction, 1.2, "background|cv|resume|experience|career"},
    {motivation, 3,
     "do you enjoy|want to come|for what reason|appeals to you|keep you in|on the market|why move|what makes you want"},
    {motivation, 1.4, "why|reason|enjoy|attract|appeal|reward"},
    {behavioral, 3,
     "regret|instance|recall|apologise|apologize|a risk you|toughest negotiation|have you dealt|have you handled|have "
     "you managed"},
    {behavioral, 1.4, "negotiation|conflict|failure|achievement|success|challenge"},
    {situational, 4,
     "^ assume|how do you tackle|how would you tackle|what would go first|on your first day|in your first week|first "
     "hundred days|first 90 days"},
    {situational, 1.2, "suspect|tackle|react"},
    {strengths_weaknesses, 4,
     "achilles|come to you for|be better at|of your qualities|better than most|still not confident|nerves about "
     "you|references tell us|tell us about you|^ why you $|your talents"},
    {strengths_weaknesses, 1.4, "skill|quality|qualities|better|confident|talent|best|annoy|nerves"},
    {technical, 4,
     "stand for|how often do you change|regular expression|in the case of|what is the purpose of|when is a|legal "
     "limit"},
    {technical, 1.4,
     "required|legal|stages|types|method|formula|process|measure|component|standard|equipment|instrument|machine|"
     "material|chemical|application"},
    {case_study, 5,
     "convince me|bring more|sells only|sell more|buy this|how much paint|how many ... live|live "
     "in|hourglass|programme for|day programme|should a|should an|should we"},
    {case_study, 3, "how much|how many"},
    {case_study, 1.3, "market|budget|sales|profit|campaign|customers|visitors|export|price"},
    {role_knowledge, 4,
     "read about us|in this field|mean to you|do we differ|where do you see the|imagine you would be doing|our "
     "service|our latest|our last|seen our|used our|visited our|used us"},
    {role_knowledge, 1.4, "law|field|charities|our|exhibition|customers|policy"},
    {culture_fit, 4,
     "atmosphere|drives you mad|recharge|keep calm|not working|told what to do|are you like as|important is it to "
     "you|makes a team|your best work|open plan|to be liked"},
    {culture_fit, 1.4, "team|boss|calm|people|colleague|relationship|personality|manager|together|humour|mood"},
    {career_goals, 5,
     "ambitious|stepping stone|picture yourself|end of your career|known for|ten years from now|years from now|plan to "
     "acquire|from here"},
    {career_goals, 1.3, "future|next|plan|goal|hope|grow"},
    {logistics, 5,
     "in terms of money|join us|moving house|how many hours|vouch for|you can't work|made you an offer|make you an "
     "offer|how flexible|languages do you|own a car|dates on which|say yes|how far do you live"},
    {logistics, 1.4, "money|hours|dates|offer|language|car|flexible|office"},
    {closing, 5,
     "final questions|further questions|other questions for|over to you|us to tell you|before we finish|before we "
     "end|want to say|can we answer|something we should have|we "
     "should have asked"},
});

}  // namespace

std::span<const CategoryCue> category_cues() { return cues; }

}  // namespace afterword::domain
