// The cues themselves, kind by kind. Apostrophes are left out, as they are in RecallLine::joined.
#include <array>

#include "domain/recall_cues.h"

namespace afterword::domain {
namespace {

constexpr auto Q = RecallKind::question;
constexpr auto C = RecallKind::concern;
constexpr auto P = RecallKind::personal;
constexpr auto D = RecallKind::document;
constexpr auto N = RecallKind::next;
constexpr auto W = RecallKind::person;
constexpr auto T = RecallKind::note;

constexpr auto cues = std::to_array<RecallCue>({
    {Q, 0.6,
     "first q|next q|last q|q was|q about|question was|question about|question on|asked about|asked my|asked for "
     "my|wanted to see how|wanted to hear|asked abt|asks abt|asked after|asked if|asked me|asked whether|asked "
     "how|asked what|asked why|asks about|asks if|asks how|asks what|wanted to know|quizzed|grilled me|opened "
     "with|started with|began with|kicked off with|came back to"},
    {Q, 0.5, "my ans|my answer|ans was|salary expectation*|notice period"},
    {Q, 0.25, "i said|i answered|i told|i replied|we discussed"},
    {Q, 0.2, "said|dont know|no idea|had no answer|went well|went ok"},
    {Q, 0.4,
     "waffled|textbook|rambled|blanked|couldnt think|nailed it|messed up|fluffed|went fine|went badly|not good|nodded "
     "a lot|bit long|too long|my worst answer"},
    {Q, 0.5, "q|question|role play|case study|scenario|whiteboard|brain teaser"},
    {Q, 0.2, "what if|knew it|knew that one|recited|answered well"},
    {C, 0.65,
     "worry|worries|worried|worrying|concern|concerns|concerned|doubt|doubts|doubtful|sceptical|skeptical|reservations|"
     "red flag|hesitant|hesitated about|objection*|unconvinced|not convinced"},
    {C, 0.6,
     "didnt like that|did not like that|didnt like my|not sure they liked|not happy that|not happy about|bothered "
     "by|frowned at|pushed back on|you'd be learning|youd be learning|thinks im|think im|thought i was|problem with "
     "my"},
    {C, 0.5,
     "overqualified|underqualified|too junior|too senior|too young|too old|no experience|not enough experience|lack "
     "of|lacks|lacking|job hopp*|gap in"},
    {C, 0.6,
     "doesnt believe|dont believe|didnt believe|found me too|finds me too|my age|my accent|my lack of|my gap|my "
     "notice|hinted at|wont stay|would leave soon|leave again"},
    {C, 0.5,
     "raised an eyebrow|raised eyebrow*|not sure about|unsure about|not keen on|is a lot|too many|too few|than me|the "
     "others have|other candidates have|kept asking about|not what they|they wanted somebody with|they wanted someone "
     "with|looked unsure|looked doubtful|didnt look convinced"},
    {C, 0.4,
     "looked at each other|too quiet|too loud|too soft|too slow|too nice|too expensive|too academic|too "
     "theoretical|too young|long pause|eyebrow|eyebrows|frown*|hesitation|silence when|gap"},
    {C, 0.35, "came up twice|came up again|kept coming back to"},
    {C, 0.3, "they think|she thinks|he thinks|i dont drive|i dont have|i dont speak|i cant|i have no"},
    {C, 0.55,
     "ive only|i only have|only used|only worked|only ever|ive never|i never|never managed|never worked|never "
     "led|never line managed|never done|never used|never had|never been|never held|never taught|never sold|never "
     "run|never did|not done|havent done|im not chartered|not qualified|dont have the"},
    {P, 0.5,
     "wife|wifes|husband|husbands|daughter|daughters|son|sons|grandson|grandsons|granddaughter|grandchild*|twins|niece|"
     "nephew"},
    {P, 0.35,
     "brother|uncle|aunt|grandma|grandpa|gran|dad|father|parents|uni|baby|toddler|kids|mum|mother|sister in "
     "law|fiance|fiancee|girlfriend|boyfriend|family"},
    {P, 0.5,
     "greyhound*|labrador|spaniel|terrier|dog|dogs|cat|cats|horse|horses|beehive*|bees|hens|chickens|parrot|pets|puppy|"
     "kitten*|goats|pony|rabbits"},
    {P, 0.5,
     "handball|basketball|volleyball|badminton|rowing|rows|boxing|squash|darts|bowling|vinyl|triathlon|garden*|"
     "allotment|marathon*|choir|orchestra|football|rugby|hockey|cricket|tennis|golf|derby|sailing|sails|boat|motorbike*"
     "|motorcycle*|cycling|cyclist|climbing|climber|hiking|hikes|skiing|skis|swimmer|swimming|knitting|knits|sourdough|"
     "baking|bakes|photography|guitar|piano|violin|cello|concertina|plays in a "
     "band|chess|yoga|surf*|camping|caravan|fishing|birdwatch*|opera|roses|crossword*|judo|karate|triathlon*|dancing|"
     "salsa|pottery|tractor"},
    {P, 0.5,
     "is from|comes from|grew up|training for|was born|is pregnant|just back from|back from maternity|new baby|season "
     "ticket"},
    {P, 0.4,
     "birthday|wedding|engaged|married|got married|holiday|holidays|vacation|midsummer|born|grew up|moved house|new "
     "house|back from|originally from|hates|collects|fan "
     "of|supports|retires|retiring|cooks|restores|sings|paints|volunteers|went to school in|maternity leave|paternity "
     "leave|pregnant"},
    {D, 0.4,
     "cv|resume|certificate*|referees|references|reference "
     "letter*|portfolio|transcript|transcripts|passport|licence|license|dbs|work sample*|writing "
     "sample*|slides|deck|pdf|diploma|degree|payslip*|bank details|id card|proof "
     "of|document*|docs|report|flyer|brochure|sheet|spreadsheet|form|forms|folder|photos|copy of|copies|card copy|hcpc "
     "card|cscs|scheme of work|reading plan|account plan|lesson plan|drawings|essay|visa|permit|paperwork|cover "
     "letter|medical|vaccination*|work permit|handbook|contract"},
    {D, 0.35,
     "they want|she wants|he wants|they need|she needs|he needs|they would like|want to see|wants to see|asked "
     "for|requested|has to be sent|have to send|need to send|must send|want it|wants it|need it|are missing|is "
     "missing"},
    {D, 0.5, "nda|sign and return|sign and send"},
    {D, 0.35,
     "has to be there|must be there|owe them|i owe|left a|left copies|hand in|drop off|have to bring|gave|handed|left "
     "the|left my|left them|promised to send|promised the|promised a|promised them|i'll send|ill "
     "send|send|sent|submit|upload|bring the|gave in|showed them|attach"},
    {D, 0.3, "promised"},
    {D, 0.2, "want|wants|need|needs|email|scan|original|originals|bring|on first day"},
    {N, 0.6, "decision|decide|decides|deciding|will be decided|make up their mind*"},
    {N, 0.6,
     "next round|next stage|next step|next steps|second round|2nd round|third round|3rd round|final round|second "
     "interview|2nd interview|final interview|next interview|another round|next is|reference check|references "
     "check|background check|assessment centre|assessment center|assessment day|trial day|trial shift|medical "
     "check|site visit|plant tour"},
    {N, 0.5,
     "theyll ring|theyll call|theyll phone|theyll email|theyll write|theyll let|theyll be in touch|shell ring|shell "
     "call|shell email|hell ring|hell call|will ring|will call|will phone|will email|will write|will let|be in "
     "touch|let me know|let us know|get back to|hear back|hear by|hear from|rings me|calls me|ring me by|ring "
     "everyone|rings everyone"},
    {N, 0.5, "has to agree|have to agree|has to approve|needs to approve|must approve|sign off|signs off"},
    {N, 0.4,
     "want someone by|want somebody by|needs someone by|chat next|founder chat|they phone|she phones|he phones|they "
     "write|she writes|they mail|they email|they ring|they call|she rings|she calls|he rings|he calls|calls back|ring "
     "back|call back|rings back|feedback|2nd talk|second talk|next talk|another talk|another call|start would be|would "
     "start|ring all|call with the|meeting with the|seeing"},
    {N, 0.35,
     "timeline|timing|shortlist*|more candidates|other candidates|start date|start 1|starts 1|start in|start on|fill "
     "the post|fill it by|probation|lorna rings|offer|offers|family council|board meets|panel meets|council on"},
    {W, 0.4, "interviewer|interviewers|works council"},
    {W, 0.4, "someone called|somebody called|a guy named|a guy called|somebody named"},
    {W, 0.35,
     "product lead|team lead|head barista|area manager|head "
     "of|director|manager|hr|md|ceo|cto|cfo|coo|chair|chairman|chairwoman|receptionist|reception|porter|driver|clerk|"
     "secretary|assistant|consultant|councillor|matron|librarian|recruiter|security|caretaker|intern|trainee|trustee|"
     "governor|owner|foreman|supervisor|professor|headteacher|headmaster|deputy|son in law"},
    {W, 0.5,
     "two of them|three of them|four of them|five of them|panel of|interviewed by|introduced me|introduced "
     "to|introduced herself|introduced himself|also there|also in the room|also present|in the room were|met the|met "
     "with|met a|on the panel"},
    {W, 0.5,
     "sat next to|popped in|popped her head|popped his head|bumped into|chatted with|shook hands with|in reception|at "
     "reception|welcomed me|greeted me|met me at"},
    {W, 0.45,
     "surname|check spelling|spelling|his name|her name|their name|called herself|name is|name was|thank him|thank "
     "her|thank them"},
    {W, 0.4,
     "lady at|lady on|man at|man on|woman at|guy at|girl at|boy at|bloke at|chap at|person at|front desk|at the "
     "gate|at gate|the desk|nice lady|kind man|friendly man"},
    {W, 0.4,
     "lent me|showed me|found me|let me in|unlocked|printed my|gave me a tour|brought me|walked me to|helped me|took "
     "me to|made me a|made me coffee|picked me up|drove me"},
    {T, 0.6,
     "forgot to ask|forgot to mention|should have|shouldve|should of|should have said|should have mentioned|did "
     "say|didnt say i|told them about|asked for the job|did i|i feel|feel ok|feels|feel good|feel bad|no name"},
    {T, 0.8, "contact|email not phone only|only by letter|by letter only"},
    {T, 0.3, "parking|nervous|tea|coffee|smiled|sweaty|late|traffic|felt|overall|mood|room|vibe|vibes|weather"},
});

}  // namespace

std::span<const RecallCue> recall_cues() { return cues; }

}  // namespace afterword::domain
