// Advertising (T3: no sales pitch): superlatives about oneself, stock phrases of applications, and pressure.
#include <array>

#include "domain/letter_checks/tone_tables.h"

namespace afterword::domain::letter_checks {
namespace {

constexpr std::string_view boast = "This advertises: one concrete thing that you did says more.";
constexpr std::string_view stock =
    "A stock phrase of applications, which sells and says nothing: put a fact in its place.";
constexpr std::string_view press = "This presses for a decision: a note thanks, it does not close a deal.";

constexpr auto rows = std::to_array<PhraseRow>({
    {"i am|make|would|will|believe be|make|am? the|a|your absolutely? "
     "best|perfect|ideal|right|only|strongest|top|number|obvious|exceptional|outstanding|unique|superb|excellent one? "
     "candidate|person|choice|fit|match|hire|applicant|man|woman|one|option|pick|solution|answer",
     boast, ""},
    {"the best|perfect|ideal|strongest|top|only|obvious candidate|hire|choice|applicant|person for", boast, ""},
    {"perfect|ideal|best|strongest|exceptional|outstanding|unique candidate|hire|applicant", boast, ""},
    {"best person for the job|role|position", boast, ""},
    {"perfect|ideal fit|match", boast, ""},
    {"exactly what|who you need|are|want", boast, ""},
    {"exactly the person|candidate|kind|one you", boast, ""},
    {"no one|body better", boast, ""},
    {"nobody|noone better", boast, ""},
    {"will|would|can not find anyone|someone|anybody|a|another better|more|as", boast, ""},
    {"will|would not regret|be|find disappointed|anyone|anybody|it|hiring|choosing", press, ""},
    {"will|would not regret", press, ""},
    {"regret hiring|choosing|picking|it", press, ""},
    {"look no further", press, ""},
    {"hire|choose|pick|select me", press, ""},
    {"hiring|choosing|picking|selecting me", press, ""},
    {"offer me the|this job|role|position|post", press, ""},
    {"proven track|record|ability|success|results|expertise|leader|experience", stock, ""},
    {"track record", stock, ""},
    {"hit|hitting the ground running", stock, ""},
    {"results|result|goal|detail|solution|solutions|performance driven|oriented|focused", stock, ""},
    {"results-driven|go-getter|self-starter|game-changer", stock, ""},
    {"go getter", stock, ""},
    {"self starter|motivated", stock, ""},
    {"game changer|changing", stock, ""},
    {"add|adding|bring|bringing|deliver|delivering|create|creating|drive|driving "
     "immediate|immense|tremendous|huge|real|significant|enormous|massive|exceptional|outstanding|instant|maximum|"
     "unparalleled|incredible|substantial|measurable "
     "value|results|success|growth|impact|revenue|returns|sales|profit|benefit|benefits",
     stock, ""},
    {"add|adding value", stock, ""},
    {"deliver|delivering|delivered|drive|driving|drove|produce|producing|achieve|achieving|guarantee|guaranteeing|"
     "exceed|exceeding|smash results|growth|revenue|success|targets|expectations|roi|excellence",
     stock, ""},
    {"from day one", stock, ""},
    {"exceed|exceeded|exceeding|surpass|surpassed|surpassing .. expectations|targets|quotas|goals|kpis", stock, ""},
    {"think|thinking|thinks|thinker outside the box", stock, ""},
    {"next level", stock, ""},
    {"new heights", stock, ""},
    {"synergy|synergies|synergistic|synergize|synergise|synergistically", stock, ""},
    {"leverage|leveraging my", stock, ""},
    {"unique blend|combination|mix|set|skill|selling|value|ability|talent", stock, ""},
    {"rare|unbeatable|winning|unmatched|unrivalled|unrivaled|powerful|perfect blend|combination|mix", stock, ""},
    {"skill set|sets|skillset", stock, ""},
    {"skillset|skillsets", stock, ""},
    {"unmatched|unparalleled|unrivalled|unrivaled|unsurpassed|unbeatable|peerless|second-to-none", boast, ""},
    {"second to none", boast, ""},
    {"world class", boast, ""},
    {"top performer|performing|notch|tier|salesperson|seller|talent", boast, ""},
    {"high performer|performing achiever|individual|professional|leader", boast, ""},
    {"best in class", boast, ""},
    {"best of the best", boast, ""},
    {"cutting edge skills|expertise|knowledge", boast, ""},
    {"dynamic|seasoned|accomplished|visionary|motivated|driven|energetic|dedicated|exceptional|outstanding|strategic|"
     "gifted professional|leader|individual|self|team|manager|executive|expert|thinker|person",
     boast, ""},
    {"highly|extremely|exceptionally|uniquely|incredibly|perfectly|supremely|ideally|eminently|hugely|immensely|"
     "massively "
     "motivated|skilled|qualified|experienced|talented|driven|capable|competent|gifted|accomplished|suited|placed|"
     "productive|efficient|effective|successful|adaptable|organised|organized|professional",
     boast, ""},
    {"natural|born|excellent|strong|inspirational|exceptional|proven|transformational|fantastic "
     "leader|communicator|problem|seller|salesman|salesperson|multitasker",
     boast, ""},
    {"excellent|outstanding|exceptional|superb|superior|stellar|extraordinary|phenomenal|extensive|unique|formidable "
     "skills|skill|abilities|ability|communication|leadership|interpersonal|organisational|organizational|results|"
     "record|qualifications|talents|expertise|achievements|credentials",
     boast, ""},
    {"strong|excellent|great|outstanding|exceptional|proven "
     "communication|leadership|interpersonal|organisational|organizational|analytical|technical? skills|abilities",
     boast, ""},
    {"great|huge|valuable|tremendous|invaluable|enormous|major|massive|real|incredible|immense|strong|fantastic|"
     "excellent|significant|priceless asset|addition to?",
     boast, ""},
    {"asset to your|the|any company|team|organisation|organization|school|firm|hospital|department|ward|business",
     boast, ""},
    {"my "
     "extensive|vast|impressive|impeccable|stellar|unique|outstanding|exceptional|superior|wealth|unrivalled|"
     "unparalleled",
     boast, ""},
    {"vast|extensive experience|knowledge|expertise", stock, ""},
    {"multitasker", stock, ""},
    {"wealth of experience|knowledge|expertise|skills", stock, ""},
    {"transform|revolutionise|revolutionize|revolutionising|revolutionizing|skyrocket|turbocharge|supercharge|boost|"
     "boosting|double|doubling|triple|tripling|maximise|maximize|maximising|explode your "
     "sales|revenue|business|company|team|department|profits|profit|bottom|growth|results|market|organisation|"
     "organization|school|ward|numbers|figures|pipeline",
     boast, ""},
    {"revolutionise|revolutionize|skyrocket|turbocharge|supercharge", boast, ""},
    {"win win", stock, ""},
    {"value proposition|add|added", stock, ""},
    {"return on investment", stock, ""},
    {"competitive edge|advantage", stock, ""},
    {"guarantee|assure|guaranteed you|that|results|success|satisfaction", press, ""},
    {"i guarantee", press, ""},
    {"money can|could buy", boast, ""},
    {"stand|standing|stands out from|among|above", boast, ""},
    {"head and shoulders", boast, ""},
    {"sets|set|setting me apart", boast, ""},
    {"makes|make|made me stand|unique|ideal|perfect|the|a|uniquely "
     "best|perfect|ideal|strong|great|out|right|candidate|standout|unbeatable",
     boast, ""},
    {"makes|make me unique|uniquely", boast, ""},
    {"more|better qualified|suited|experienced than", boast, ""},
    {"better than any|other|the|all", boast, ""},
    {"outperform|outperformed|outperforms|outperforming|outshine|outsell|outsold", boast, ""},
    {"number one|1 salesperson|seller|choice|candidate|performer|in|rep", boast, ""},
    {"consistently|repeatedly "
     "exceed|exceeded|exceeding|outperform|outperformed|deliver|delivered|delivering|overdeliver|overdelivered|smash|"
     "smashed|beat|surpass|surpassed|rank|ranked|top|topped|achieve|achieved|hit",
     boast, ""},
    {"team player", stock, ""},
    {"hard working|worker", stock, ""},
    {"hardworking|hard-working", stock, ""},
    {"give|giving|gives 110|150|200|120|1000|110%|100", stock, ""},
    {"110|150|200|120 percent|per|of", stock, ""},
    {"passionate about driving|delivering|results|success|excellence|growth|sales", stock, ""},
    {"bring .. to the table", stock, ""},
    {"brings|brought .. to the table", stock, ""},
    {"to the table", stock, ""},
    {"do not miss this|out|the|your", press, ""},
    {"miss out on", press, ""},
    {"limited time", press, ""},
    {"act now|fast", press, ""},
    {"other offers on the", press, ""},
    {"in high demand", press, ""},
    {"snapped up", press, ""},
    {"before somebody|someone|another else|company snaps|hires|does", press, ""},
    {"your search is over", press, ""},
    {"search ends here", press, ""},
    {"problem solver", stock, ""},
    {"fast learner", stock, ""},
    {"quick learner", stock, ""},
    {"award winning", boast, ""},
    {"i tick|check|meet|fulfil|fulfill all|every your|the|of|box|boxes|requirement|requirements", boast, ""},
    {"ticks|tick|check|checks all|every of? the? box|boxes", boast, ""},
    {"i excel|thrive|shine at|in|under", boast, ""},
    {"best in the|my business|field|industry|class|market|country|city", boast, ""},
    {"convinced|confident|certain|sure|positive that? i am the|your", boast, ""},
    {"secret weapon", boast, ""},
    {"superstar|powerhouse|trailblazer|wunderkind|all-rounder|dynamo|maverick|mastermind", boast, ""},
    {"thought leader|leadership", stock, ""},
    {"paradigm shift", stock, ""},
    {"low hanging fruit", stock, ""},
    {"strategic vision", stock, ""},
    {"invest|investing|investment in me", press, ""},
    {"you need|want|deserve someone|somebody like me", press, ""},
    {"someone like me", boast, ""},
    {"you need me", press, ""},
});

}  // namespace

bool presses(const PhraseRow& row) { return row.say == press; }

const Phrases& pitch_phrases() {
  static const Phrases phrases(rows.data(), rows.size());
  return phrases;
}

}  // namespace afterword::domain::letter_checks
