// What a letter need not say against its writer or about others (T5): each row says why.
#include <array>

#include "domain/letter_checks/tone_tables.h"

namespace afterword::domain::letter_checks {
namespace {

constexpr std::string_view doubt = "This speaks against you where nobody asked: say what you can do, or leave it out.";
constexpr std::string_view sorry =
    "An apology draws the eye to what went wrong: leave it out, or say what you would answer now.";
constexpr std::string_view mood = "A thank-you note carries no bad news: put it positively, or leave it out.";
constexpr std::string_view others =
    "Nothing against an employer, past or present: it is read as how you will speak of them.";

constexpr auto rows = std::to_array<PhraseRow>({
    {"unfortunately|regrettably|sadly|alas", mood, ""},
    {"i am afraid i|that|my|it|we|the|of|this", mood, ""},
    {"i am afraid", mood, ""},
    {"sorry for|about "
     "my|the|how|being|not|taking|rambling|if|any|having|such|coming|talking|going|keeping|missing|running",
     sorry, ""},
    {"sorry that|if i|my|the|it", sorry, ""},
    {"sorry i", sorry, ""},
    {"sorry to bother|trouble|disturb|bug|take|have taken|gone|rambled|be|keep|chase|nag|pester", sorry, ""},
    {"apologise|apologize|apologies|apologising|apologizing|apology", sorry, ""},
    {"forgive|excuse|pardon me|my", sorry, ""},
    {"i was|am|felt|got|became "
     "so|very|a|rather|quite|pretty|too|really|extremely|bit|little|terribly|obviously|clearly|visibly|somewhat|just|"
     "more? bit|little? "
     "nervous|anxious|tense|flustered|unprepared|underprepared|scared|tired|distracted|confused|lost|stressed|"
     "embarrassed|ashamed|rusty|slow|shy|awkward|intimidated|overwhelmed",
     doubt, ""},
    {"i was|am|felt|got|became "
     "nervous|anxious|tense|flustered|unprepared|underprepared|scared|distracted|stressed|embarrassed|ashamed|rusty|"
     "intimidated|overwhelmed",
     doubt, ""},
    {"my nerves|nervousness", doubt, ""},
    {"nerves got", doubt, ""},
    {"despite|given|notwithstanding my lack|limited|inexperience|weak*|short|poor|gaps|nerves|age", doubt, ""},
    {"my lack|inexperience|weakness*|shortcoming*|limitation*|failure*|flaw*|mistake*|nervousness|poor|clumsy|weak",
     doubt, ""},
    {"my very? limited|weak|poor|rusty|patchy|clumsy|bad", doubt, ""},
    {"i lack|lacked", doubt, ""},
    {"lack of experience|knowledge|training|confidence|qualification*|preparation|background", doubt, ""},
    {"lacking in|the experience|knowledge|training", doubt, ""},
    {"i do not|never really? have any|much|enough|all|direct|formal|real|experience|every", doubt, ""},
    {"i do not really? have the|that experience|skills|background|qualifications|training|knowledge", doubt, ""},
    {"i have no|little|limited|hardly|barely|not any|much|formal|real|direct|prior|very|many? "
     "experience|background|knowledge|training|qualification*|degree|idea|skill*|expertise",
     doubt, ""},
    {"i have no|little|limited experience|background|knowledge|training|qualification*|degree|idea|expertise", doubt,
     ""},
    {"i have not|never really|yet|actually|ever? managed|led|worked|used|done|taught|run|formally|sold|built|written",
     doubt, ""},
    {"no experience|background|qualifications in|of|with|as|at", doubt, ""},
    {"i may|might not", doubt, ""},
    {"i may|might have seemed|come|sounded|appeared|talked|been", doubt, ""},
    {"i am not the|a|as|very|really|quite|that|so|always "
     "best|strongest|most|perfect|ideal|obvious|strong|experienced|good|great|natural|typical|confident|qualified|"
     "technical|sure|expert|born|young|quick",
     doubt, ""},
    {"i was not the|a|as|very|really|quite|that|so|sure|clear|prepared|good|well|my", doubt, ""},
    {"i am not sure i|my|if|whether|that", doubt, ""},
    {"i am not qualified|confident|experienced|sure", doubt, ""},
    {"not my strong|strongest|best|forte|strength|finest", doubt, ""},
    {"not at my best", doubt, ""},
    {"not as strong|good|well|clear|experienced|prepared|polished as", doubt, ""},
    {"under|un|over qualified", doubt, ""},
    {"underqualified|unqualified|overqualified|inexperienced|incompetent|inadequate|unprepared|clueless|unworthy|"
     "undeserving",
     doubt, ""},
    {"i "
     "fail|failed|messed|screwed|botched|bombed|blew|rambled|waffled|stumbled|struggled|froze|fumbled|panicked|bungled|"
     "flunked|babbled|choked|mumbled|blanked|blundered|faltered|muddled|tripped",
     doubt, ""},
    {"i really|also|completely|totally|badly|clearly|obviously|even|then|have|had|just|rather "
     "messed|screwed|botched|bombed|rambled|waffled|stumbled|struggled|froze|fumbled|panicked|bungled|babbled|"
     "blundered|muddled",
     doubt, ""},
    {"interview|answer|answers|lesson|presentation|it|that|this|part|exercise|test|task went|did|came "
     "so|very|rather|quite? badly|poorly|terribly|horribly",
     doubt, ""},
    {"did not go|come|do well|great|smoothly|right|across|so|as|very", doubt, ""},
    {"did|could|was|were not able|really|fully|quite|properly|always? to? "
     "answer|explain|express|articulate|remember|recall|show|impress|prepare|convince|convey",
     doubt, ""},
    {"could have answered|done|been|explained|said|gone|prepared|put better|more|clearer|stronger|it", doubt, ""},
    {"could have been|done|gone better|clearer|stronger|more", doubt, ""},
    {"i should have been|prepared|done|known|answered|explained|said|given|gone", doubt, ""},
    {"wish i had said|answered|prepared|explained|given|done|been|mentioned|known|told|remembered", doubt, ""},
    {"hope that? i|my did|was|have|do|am not", doubt, ""},
    {"hope i was|did|do|have|am not", doubt, ""},
    {"hope that i was|did|do|have|am not", doubt, ""},
    {"hope my .. did|was|were|is|are|do|does not", doubt, ""},
    {"hope you will|can|do not|forgive|overlook|excuse mind|forgive|overlook|excuse|hold|think", doubt, ""},
    {"hope you can|will overlook|forgive|excuse|look", doubt, ""},
    {"i know|realise|realize|understand|appreciate|accept|recognise|recognize|see|fear|suspect|worry|confess|admit "
     "that? i lack|may|might",
     doubt, ""},
    {"i know|realise|realize|understand|appreciate|accept|recognise|recognize|see|fear|suspect|worry|confess|admit "
     "that? i do|am|was|have|did|could|would not|no|never|little|limited|only|less|new|short|still",
     doubt, ""},
    {"i know|realise|realize|understand|appreciate|accept|recognise|recognize|see|fear|suspect|worry that? my .. "
     "is|was|are|were not|limited|weak|poor|short|thin|less",
     doubt, ""},
    {"i doubt", doubt, ""},
    {"i am|was|feel|felt worried|concerned|afraid that|my|i|about|it|you", doubt, ""},
    {"i worry|fear", doubt, ""},
    {"although|though|while|whilst i do|have|am|was|lack|may|might|did "
     "not|no|never|little|limited|only|less|fewer|new|relatively",
     doubt, ""},
    {"although|though|while|whilst|even i lack|struggled|failed|may|might", doubt, ""},
    {"although|though|while|whilst my .. is|are|was|were limited|weak|poor|not|short|thin", doubt, ""},
    {"even though|if i do|have|am|was|lack|may|might|know|did not|no|never|little|limited|only|less|fewer|new", doubt,
     ""},
    {"even if i am|do|have not", doubt, ""},
    {"even if my|i .. not", doubt, ""},
    {"wast* your|of your|so time", sorry, ""},
    {"waste of time", sorry, ""},
    {"up so|too much of? your", sorry, ""},
    {"taken|took|taking so|too much of your", sorry, ""},
    {"bother|bothering|bothered|pester|pestering|disturb|disturbing you", sorry, ""},
    {"i really|would|just|also hate|hated|dislike|disliked|loathe|despise", mood, ""},
    {"i hate|hated|dislike|disliked|loathe|despise|detest", mood, ""},
    {"i am|was|felt|feel|left so|very|really|rather|a|quite|deeply? bit|little? disappointed|disappointing", mood, ""},
    {"disappointed in|with|by|that|to|not", mood, ""},
    {"disappoint|disappointed you", mood, ""},
    {"i am|was|felt so|very|really|a? bit? frustrated|discouraged|disheartened", mood, ""},
    {"frustrating|frustrated that|with my|to", mood, ""},
    {"terrible|awful|horrible|dreadful answer|answers|interview|performance|impression|nerves|mess", mood, ""},
    {"toxic culture|workplace|environment|boss|manager|team|atmosphere|place", others, ""},
    {"micromanag*|backstabb*|dysfunctional", others, ""},
    {"my|our current|present|former|previous|last|old|ex "
     "boss|manager|employer|company|job|team|firm|school|supervisor|colleagues|workplace "
     ".. "
     "not|never|no|badly|poor|poorly|bad|dull|boring|toxic|mess|chaos|chaotic|underpaid|hated|refused|incompetent|"
     "disorganised|disorganized|ignored|stuck|unfair|nightmare|rude|impossible|useless",
     others, ""},
    {"fed up with", others, ""},
    {"sick|tired of my|the|being|working", others, ""},
    {"stuck in traffic|my|a", mood, ""},
    {"i am|was|feel so|really|quite? desperate|desperately", doubt, ""},
    {"desperately need|want", doubt, ""},
    {"i need this|a|the job|position|work|money|salary", doubt, ""},
    {"unemployed|jobless", doubt, ""},
    {"laid off", doubt, ""},
    {"got|was|been fired|sacked|dismissed", doubt, ""},
    {"gap|gaps in my", doubt, ""},
    {"i only have|had|know|worked|did|just|really", doubt, ""},
    {"i have only a|an|one|two|three|worked|done|used|been|had|managed", doubt, ""},
    {"i am only|just a|an|starting|learning|beginning", doubt, ""},
    {"only a beginner|junior|novice|student|amateur", doubt, ""},
    {"i still have|need|struggle a? lot|much|long? to learn", doubt, ""},
    {"too old|young|inexperienced|junior", doubt, ""},
    {"talked|spoke|went|rambled on? too much|long|fast", doubt, ""},
    {"went blank", doubt, ""},
    {"mind blank|went", doubt, ""},
    {"drew a blank", doubt, ""},
    {"went around? in circles", doubt, ""},
    {"bad at|impression|answer|answers|candidate|interview", doubt, ""},
    {"poor answer|answers|performance|showing|impression|interview", doubt, ""},
    {"weak answer|answers|spot|spots|point|points|candidate|performance|area|areas|in|at", doubt, ""},
    {"worst answer|candidate|interview", doubt, ""},
    {"i am|was bored", mood, ""},
    {"boring job|work|answer|answers|company", mood, ""},
    {"do not think i|my did|was|were|is|am|have|gave|made", doubt, ""},
    {"did not think i", doubt, ""},
    {"probably not|never|will not the|be|what|get|hear|who", doubt, ""},
    {"if you still want|remember|would|think", doubt, ""},
    {"not .. what you are|were looking", doubt, ""},
    {"you probably|surely|must have many? better|stronger|other", doubt, ""},
    {"better|stronger|other|more qualified? candidates", doubt, ""},
    {"long shot", doubt, ""},
    {"do not blame", doubt, ""},
    {"against me|all odds", doubt, ""},
    {"in spite of my|the|not", doubt, ""},
    {"difficult|hard for me", doubt, ""},
    {"i found it|that|the .. difficult|hard|tough|confusing|tricky", doubt, ""},
    {"problem|problems|trouble|difficulty|difficulties|issue|issues with|was|were my|me|answering|explaining", doubt,
     ""},
    {"my|the answer|answers|response|example|examples|explanation|presentation|lesson|exercise "
     "was|were|is|came|sounded|seemed|felt .. "
     "weak|poor|thin|vague|clumsy|confused|muddled|rambling|bad|rusty|limited|wrong|incomplete|unclear|messy|flat|lame|"
     "disappointing|long|short",
     doubt, ""},
    {"my .. is|are|was|were rusty|weak|poor|limited|not|bad|basic|shaky|patchy|thin|slow|nonexistent", doubt, ""},
    {"my .. is|are|was|were a|so|very|rather|quite|too|still|only|admittedly bit|little? "
     "rusty|weak|poor|limited|bad|basic|shaky|patchy|thin|slow",
     doubt, ""},
    {"i am no expert|genius|natural|specialist|great|good|stranger|leader|programmer|writer|scientist|engineer|chef",
     doubt, ""},
    {"i am|was not used|ready|up to", doubt, ""},
    {"i can|could not claim|pretend|offer|promise", doubt, ""},
    {"i do not know much|enough|anything|how|nearly", doubt, ""},
    {"i did not know much|enough|anything|how|what|the", doubt, ""},
    {"gave|made|did|was|were a|some|such|an a? "
     "poor|bad|weak|clumsy|terrible|rambling|muddled|awful|vague|confused|lame|hopeless",
     doubt, ""},
    {"bore|bored you", doubt, ""},
    {"never|not been good|great|strong|very", doubt, ""},
    {"i am|was bad|poor|terrible|hopeless|useless|weak|awful at|with", doubt, ""},
    {"my late|lateness|delay|slow|slowness", doubt, ""},
    {"i was late|slow|off", doubt, ""},
    {"could|can not stand|bear|keep", doubt, ""},
    {"settle for", doubt, ""},
    {"better than nothing", doubt, ""},
    {"i left because", doubt, ""},
    {"not enough experience|knowledge|training", doubt, ""},
    {"i have never been|had|managed|led", doubt, ""},
    {"not much of a|an", doubt, ""},
    {"i realise|realize|know|understand|fear|suspect|guess|expect you|others .. better|stronger|other|many|more", doubt,
     ""},
    {"i am probably|perhaps|maybe|likely|possibly|certainly|clearly|obviously not|too|only|just|less", doubt, ""},
    {"i am|was less experienced|qualified|confident|prepared", doubt, ""},
    {"less than ideal|perfect|convincing|confident", doubt, ""},
    {"did not impress|convince|show|do myself|justice|my", doubt, ""},
    {"let you|myself|me down", doubt, ""},
    {"a bit|little of a? mess|wreck|blur", doubt, ""},
    {"sorry to have been|kept|talked|run|rushed|arrived|come|forgotten|taken", doubt, ""},
    {"i am|was so|very|really|truly|terribly|awfully sorry [ for|that|about|i|if ]", doubt, ""},
    {"despite|given|with|without having? no|little|limited|any real|formal|direct|prior? "
     "experience|background|degree|training|knowledge",
     doubt, ""},
    {"little|limited|insufficient real|formal|direct|prior|practical|relevant? "
     "experience|background|training|knowledge",
     doubt, ""},
    {"no real|formal|direct|prior|practical|relevant experience|background|training|knowledge", doubt, ""},
    {"not your|the strongest|best|first|ideal|obvious|usual|typical candidate|choice|fit|person", doubt, ""},
    {"out of my depth", doubt, ""},
    {"over my head", doubt, ""},
    {"imposter|impostor", doubt, ""},
    {"embarrassed|embarrassing|embarrassingly|embarrassment", doubt, ""},
    {"i .. badly|poorly|clumsily", doubt, ""},
    {"kicking|kick myself", doubt, ""},
    {"i felt|was|am|sounded|looked stupid|silly|foolish|dumb|ridiculous", doubt, ""},
    {"silly|stupid|foolish of me", doubt, ""},
    {"can|could not compete|compare", doubt, ""},
    {"only one|two|three|four|five|six|a few? year|years|months|weeks of? experience", doubt, ""},
    {"threw|thrown me|off", doubt, ""},
    {"caught me out|off", doubt, ""},
    {"i lost my|the thread|way|place|train", doubt, ""},
    {"i made a silly|bad|big|stupid? mistake|slip|mess|fool", doubt, ""},
    {"made redundant", doubt, ""},
    {"i regret", doubt, ""},
    {"not a strength|strong|confident", doubt, ""},
    {"i am still new|unsure|green|weak", doubt, ""},
    {"i have always|never been|found .. hard|difficult|weak|bad|good|easy", doubt, ""},
});

}  // namespace

const Phrases& negative_phrases() {
  static const Phrases phrases(rows.data(), rows.size());
  return phrases;
}

}  // namespace afterword::domain::letter_checks
