// How thanks and interest are said (T4).
#include <array>

#include "domain/letter_checks/tone_tables.h"

namespace afterword::domain::letter_checks {
namespace {

constexpr auto thanks_rows = std::to_array<PhraseRow>({
    {"thank|thanks|thankful|thanking|thankyou|thanx|thx|tahnk|thnak|thanky|thansk|thak", "", ""},
    {"grateful|gratefully|gratitude|greatful", "", ""},
    {"appreciate|appreciated|appreciation|appreciative|appreciating|apreciate|appriciate", "", ""},
    {"indebted|obliged", "", ""},
    {"kind|good|generous of you", "", ""},
    {"tak|danke|merci|gracias|grazie|obrigado|obrigada|bedankt|dank|dziekuje", "", ""},
});

// Rows that say "no" are what is said without any interest, longer than the row that they would be taken for.
constexpr auto interest_rows = std::to_array<PhraseRow>({
    {"interested|interest|interests|intrested|intersted|interrested|intereted|interesed|keen|keener|keenly|eager|"
     "eagerly|enthusias*|excited|excites|excitement",
     "", ""},
    {"your|their|his|her interest|interests|enthusiasm|excitement", "no", ""},
    {"exciting|attractive|tempting|ideal|wonderful|great|fantastic "
     "opportunity|prospect|role|position|post|job|challenge|place|team|company",
     "", ""},
    {"thrilled|motivated by|about|to|at", "", ""},
    {"appeal|appeals|appealed|attract|attracts|attracted|drawn|hooked|dream to|me|job", "", ""},
    {"appeals|appealed", "", ""},
    {"look|looking|looked very? much? forward|foward", "", ""},
    {"look|looking very? much? forward|foward to hearing|hear from you|your", "no", ""},
    {"look|looking very? much? forward|foward to your reply|answer|response|decision|news|call|email", "no", ""},
    {"look|looking very? much? forward|foward to a|any|the reply|answer|response|decision", "no", ""},
    {"next step|steps|stage|stages|round|rounds|phase", "", ""},
    {"would|will|should .. love|like|welcome|enjoy|relish|jump|cherish|value", "", ""},
    {"would|will|should very? much? really? also? just? love|like to "
     "thank|say|express|extend|offer|mention|add|hear|know|visit|try|taste|read|apologise|apologize|ask|take|send|"
     "share|tell|note|point|show|let",
     "no", ""},
    {"would|will|should|am|be|feel very|so|really|more? than? "
     "delighted|glad|happy|pleased|proud|honoured|honored|privileged|lucky to",
     "", ""},
    {"would|will be delighted|glad|happy|pleased|proud|honoured|honored|privileged|lucky to", "", ""},
    {"would|will|am|be very|so|really|more? than? delighted|glad|happy|pleased to "
     "provide|send|answer|supply|share|forward|clarify|explain|hear|see|help|meet|have|learn|know|read|give|discuss|"
     "arrange|show|be",
     "no", ""},
    {"would|will be glad|happy|pleased|delighted to "
     "provide|send|answer|supply|share|forward|clarify|explain|hear|see|meet|have|give|discuss|arrange|show",
     "no", ""},
    {"would|will be a|an pleasure|privilege|honour|honor|joy|delight", "", ""},
    {"hope to join|work|be|contribute|become|return|continue|meet|come|teach|see|help|start", "", ""},
    {"hope that? we|i can|will|get|may|might|have", "", ""},
    {"want|wants|wanted to work|join|be|teach|come|do|build|help|contribute|start|stay|return|nurse|cook|sell", "", ""},
    {"want|wanted this|it|the job|role|post|position|even|more|badly", "", ""},
    {"want this|it", "", ""},
    {"joining|join your|the|you", "", ""},
    {"working|work with|for|at|alongside|under you|your|such", "", ""},
    {"contribute|contributing to", "", ""},
    {"be|being|become|becoming|am|feel a? part|member of", "", ""},
    {"see|picture|imagine|seeing|picturing myself", "", ""},
    {"at home", "", ""},
    {"right|good|great|real|close|natural|strong|excellent fit|match|place|step|move", "", ""},
    {"right for me", "", ""},
    {"suit|suits|suited|fits me", "", ""},
    {"convinced|convince|confirmed|confirms|strengthened|reinforced|deepened|certain", "", ""},
    {"can|could not|hardly|barely wait to", "", ""},
    {"stoked|pumped|psyched|buzzing about|for|to", "", ""},
    {"first choice", "", ""},
    {"more than ever", "", ""},
    {"even more|keener", "", ""},
    {"all the more", "", ""},
    {"would accept|say", "", ""},
    {"position|role|job|post that? i want|would|am|have|hope", "", ""},
    {"kind|sort of job|work|team|place|role|company|school|ward|office i|where|that", "", ""},
    {"where i would|want|hope|could|can|belong", "", ""},
    {"enjoyed|enjoy|loved|liked learning|hearing|finding more? out? about|of the|your|this "
     "role|position|post|job|team|company|work|school|ward|department",
     "", ""},
    {"ready to start|begin|join", "", ""},
    {"opportunity|chance to work|join|contribute|be|teach|build|lead|serve|shape", "", ""},
    {"i could|can contribute|see|imagine", "", ""},
    {"i would|should|will|shall .. "
     "gladly|happily|start|take|join|choose|come|accept|work|move|jump|stay|fit|belong|swap|thrive|readily",
     "", ""},
    {"role|post|position|job|work|place|team is|was|would .. exactly|just|one|right|what|where|mine|for", "", ""},
    {"job|work|post|role|position|place|team i want|would|hope|like", "", ""},
    {"hope to", "", ""},
    {"hoping to", "", ""},
    {"hope to hear", "no", ""},
    {"hope you will|would|might have|consider|choose|take|find|want|keep|let", "", ""},
    {"i .. want|wanted|wish to|the|this|that|it|your", "", ""},
    {"i .. want|wanted|wish to "
     "thank|say|tell|let|ask|share|add|express|mention|write|send|make|follow|check|know|apologise|apologize|give|drop|"
     "pass|point",
     "no", ""},
    {"wanting to|the|this|that|it|more", "", ""},
    {"i would|should|will .. want|wish", "", ""},
    {"more|quite|very sure|certain|determined|convinced than|that|this|of|about", "", ""},
    {"appealing|enthused|longing|committed", "", ""},
    {"made up my", "", ""},
    {"have me", "", ""},
    {"place|one|job|team|work|school|ward|role|post|company for me", "", ""},
    {"to work with|for|at|in|on|beside|under|alongside|among|next you|your|the|such|this|that|a|people|it|them", "",
     ""},
    {"to join", "", ""},
    {"to be part|one|working|among|your", "", ""},
    {"to come and|back|work", "", ""},
    {"working with|for|at|in|on|beside|under|alongside|among|next you|your|such|people", "", ""},
    {"joining|rejoining", "", ""},
    {"i would|could be|start|begin .. yours|tomorrow|monday|at home|useful|there|here", "", ""},
    {"i can|could already? see|picture|imagine", "", ""},
    {"left|came|went|walked away|out|home .. keen|wanting|sure|hoping|convinced|certain|excited|eager|more", "", ""},
    {"my interest|enthusiasm|wish|hope|desire", "", ""},
    {"say yes", "", ""},
    {"in the running", "", ""},
    {"consider me", "", ""},
    {"still|as keen|interested|eager", "", ""},
    {"pleased|proud|happy|glad|delighted|honoured|honored to join|work|be|contribute|start|accept|come|teach|help", "",
     ""},
    {"looking|searching for", "", ""},
    {"i .. hope very|so much|dearly", "", ""},
    {"i hope .. choice|choose|me|join|work|us", "", ""},
    {"would .. be glad|happy|pleased of|in|with", "", ""},
    {"nothing would please|make", "", ""},
    {"no better|other place|team|job", "", ""},
    {"would|than|can rather|sooner", "", ""},
    {"would mean a|so|very|everything|much", "", ""},
    {"i .. like|love the|this|your|that post|role|job|position|idea|work|team|place", "", ""},
    {"made for me", "", ""},
    {"top|head of my list", "", ""},
    {"on my list", "", ""},
    {"number one", "", ""},
    {"able|can|could to? start|begin|join", "", ""},
    {"would choose|pick|take|accept", "", ""},
    {"sold on", "", ""},
    {"i belong", "", ""},
    {"my kind|sort of", "", ""},
    {"settled it|me|the", "", ""},
    {"glad|happy|pleased|proud to be|have one|part|among|a|your|the", "", ""},
    {"as .. member|colleague of", "", ""},
    {"your next|new engineer|nurse|teacher|colleague|chef|analyst|manager|developer|designer|scientist", "", ""},
    {"our future", "", ""},
    {"future colleague|colleagues|team", "", ""},
});

}  // namespace

const Phrases& thanks_phrases() {
  static const Phrases phrases(thanks_rows.data(), thanks_rows.size());
  return phrases;
}

const Phrases& interest_phrases() {
  static const Phrases phrases(interest_rows.data(), interest_rows.size());
  return phrases;
}

}  // namespace afterword::domain::letter_checks
