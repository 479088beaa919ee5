// Words that say nothing about one conversation in particular.
#include "domain/letter_checks/stock_words.h"

#include <array>

namespace afterword::domain::letter_checks {
namespace {

// A word a line would be pages.
// clang-format off
constexpr auto grammar = std::to_array<std::string_view>(
    {
    "a", "an", "the", "and", "or", "but", "nor", "so", "yet", "if", "then", "than", "that", "this", "these", "those",
    "there", "here", "it", "its", "itself", "he", "she", "him", "her", "his", "hers", "they", "them", "their", "i",
    "me", "my", "mine", "myself", "we", "us", "our", "ours", "you", "your", "yours", "yourself", "who", "whom",
    "whose", "which", "what", "when", "where", "why", "how", "am", "is", "are", "was", "were", "be", "been", "being",
    "do", "does", "did", "done", "doing", "have", "has", "had", "having", "will", "would", "shall", "should", "can",
    "could", "may", "might", "must", "ought", "not", "no", "yes", "never", "ever", "always", "often", "sometimes",
    "again", "once", "twice", "also", "too", "very", "much", "many", "more", "most", "less", "least", "few", "some",
    "any", "all", "both", "each", "every", "either", "neither", "other", "another", "such", "same", "own", "only",
    "just", "even", "still", "already", "soon", "now", "while", "during", "before", "after", "since", "until", "till",
    "of", "to", "in", "on", "at", "by", "for", "with", "without", "from", "into", "onto", "over", "under", "about",
    "against", "between", "among", "through", "across", "up", "down", "out", "off", "away", "back", "forward", "ahead",
    "along", "around", "near", "within", "upon", "as", "because", "though", "although", "unless", "whether", "however",
    "therefore", "thus", "indeed"});

constexpr auto stock = std::to_array<std::string_view>({
    "today", "yesterday", "tomorrow", "morning", "afternoon", "evening", "week", "weeks", "month", "day", "days",
    "year", "years", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "hour", "hours",
    "minute", "minutes", "moment", "thank", "thanks", "thankful", "thanking", "grateful", "gratitude", "appreciate",
    "appreciated", "appreciation", "kind", "kindly", "kindness", "warm", "warmly", "welcome", "welcoming", "generous",
    "time", "take", "taking", "took", "taken", "meet", "meeting", "met", "see", "seeing", "seen", "speak", "speaking",
    "spoke", "spoken", "talk", "talking", "talked", "chat", "conversation", "interview", "interviewing", "interviewed",
    "discussion", "discuss", "discussed", "call", "visit", "invite", "invitation", "dear", "mr", "mrs", "ms", "miss",
    "mx", "dr", "prof", "sir", "madam", "hello", "hi", "regards", "best", "sincerely", "faithfully", "truly",
    "respectfully", "wishes", "pleasure", "pleased", "pleasant", "enjoy", "enjoyed", "enjoyable", "enjoying",
    "delighted", "delight", "glad", "happy", "excited", "exciting", "excitement", "thrilled", "keen", "eager",
    "enthusiastic", "enthusiasm", "interest", "interested", "interesting", "love", "like", "liked", "great", "good",
    "wonderful", "lovely", "nice", "fantastic", "excellent", "amazing", "informative", "insightful", "helpful",
    "useful", "valuable", "productive", "engaging", "inspiring", "impressive", "impressed", "stimulating",
    "fascinating", "awesome", "positive", "position", "role", "job", "post", "opening", "vacancy", "opportunity",
    "opportunities", "company", "organisation", "organization", "firm", "business", "employer", "team", "department",
    "office", "group", "school", "hospital", "institution", "place", "workplace", "environment", "culture", "values",
    "value", "mission", "vision", "goals", "goal", "future", "career", "field", "industry", "sector", "work",
    "working", "worked", "worker", "works", "contribute", "contributing", "contribution", "join", "joining", "part",
    "member", "learn", "learning", "learned", "learnt", "know", "knowing", "knowledge", "understand", "understanding",
    "understood", "hear", "hearing", "heard", "tell", "told", "share", "shared", "sharing", "explain", "explained",
    "insight", "insights", "information", "detail", "details", "overview", "impression", "experience", "experienced",
    "skill", "skills", "ability", "abilities", "background", "qualifications", "qualification", "qualified",
    "candidate", "application", "apply", "applied", "applying", "fit", "match", "suited", "suit", "suitable", "right",
    "well", "strong", "strength", "strengths", "ideal", "perfect", "confident", "confidence", "confirm", "confirmed",
    "convinced", "sure", "certain", "certainly", "believe", "think", "thought", "feel", "felt", "feeling", "hope",
    "hoping", "want", "wanted", "wish", "look", "looking", "looked", "next", "step", "steps", "process", "decision",
    "decide", "respond", "response", "reply", "contact", "touch", "reach", "further", "additional", "question",
    "questions", "need", "needs", "provide", "require", "requirement", "requirements", "available", "please", "let",
    "hesitate", "anything", "something", "everything", "nothing", "anyone", "someone", "everyone", "people", "person",
    "colleagues", "colleague", "staff", "manager", "management", "professional", "professionally", "responsibilities",
    "responsibility", "duties", "task", "tasks", "project", "projects", "challenge", "challenges", "challenging",
    "proven", "track", "record", "results", "result", "driven", "dynamic", "passionate", "passion", "motivated",
    "dedicated", "hard", "hardworking", "success", "successful", "succeed", "achieve", "achieved", "achievement",
    "deliver", "delivering", "growth", "excellence", "quality", "performance", "solution", "solutions", "problem",
    "problems", "solve", "solving", "leadership", "leader", "lead", "communication", "synergy", "leverage", "asset",
    "addition", "add", "bring", "bringing", "table", "hit", "ground", "running", "offer", "offering", "make", "made",
    "making", "difference", "impact", "high", "highly", "level", "expectations", "exceed", "unique", "combination",
    "new", "help", "helped", "helping", "support", "supported", "supporting", "able", "give", "giving", "gave",
    "given", "get", "getting", "got", "go", "going", "went", "come", "coming", "came", "keep", "keeping", "kept",
    "put", "find", "found", "finding", "show", "showed", "shown", "consider", "considering", "consideration",
    "considered", "effort", "efforts", "way", "ways", "lot", "bit", "thing", "things", "sort", "real", "really",
    "greatly", "deeply", "especially", "particularly", "quite", "rather", "simply", "far", "long", "short", "first",
    "second", "last", "one", "two", "three", "several", "possible", "expect", "expected", "reaffirm", "reiterate",
    "express", "remain", "continued", "continue", "continuing", "attention", "courtesy", "courteous", "hospitality",
    "regarding", "concerning", "follow", "followed", "following", "chance", "possibility", "prospect", "hire", "hired",
    "hiring", "hr", "human", "resources", "recruiter", "recruiting", "recruitment", "panel", "round", "stage", "phase",
    "email", "mail", "phone", "letter", "note", "send", "sending", "sent", "deal", "big", "small", "better", "bad",
    "easy", "nervous", "sorry", "unfortunately", "afraid", "lack", "mistake", "answer", "answers", "answered",
    "answering", "prepared", "nervousness", "apologise", "apologize", "silly", "super", "guys", "cool", "stuff",
    "totally", "gonna", "wanna", "yeah", "hey", "cheers", "blast", "ton", "bunch", "world", "class", "product",
    "products", "service", "services", "client", "clients", "customer", "customers", "innovative", "innovation",
    "strategy", "strategies", "market", "busy", "schedule", "schedules", "candid", "facility", "site", "online",
    "virtual", "video", "zoom", "start", "starting", "started", "begin", "beginning", "use", "used", "using", "ask",
    "asks", "asking", "run", "write", "writing", "wrote", "read", "reading", "set", "open", "close", "change",
    "changes", "changed", "turn", "move", "list", "plan", "plans", "name", "number", "date", "side", "end", "line",
    "case", "idea", "ideas", "reason", "matter", "matters", "order", "early", "late", "old", "young", "whole", "full",
    "free", "ready", "room", "desk", "honest", "honestly", "serious", "seriously", "keenly", "important",
    "importantly", "significant", "life", "live", "community", "collaborative", "collaboration", "collaborate",
    "diverse", "creative", "modern", "friendly", "atmosphere", "supportive", "energetic", "commitment", "committed",
    "focus", "focused", "objective", "objectives", "strategic", "operation", "operations", "leading", "top", "expert",
    "expertise", "education", "degree", "training", "resume", "cv", "cover", "references", "reference", "portfolio",
    "salary", "contract", "offers", "decisions", "timeline", "deadline", "approach", "perspective", "perspectives",
    "aspects", "aspect", "area", "areas", "various", "overall", "entire", "extremely", "incredibly", "absolutely",
    "definitely", "recently", "previously", "currently", "eventually", "sincere", "respect", "respected", "convey",
    "provided", "providing", "wait", "waiting", "perfectly", "ideally", "closely", "clearly", "easily", "reputation",
    "dedication", "sustainable", "sustainability", "forefront", "exchange", "esteemed", "prestigious", "renowned",
    "outstanding", "remarkable", "distinguished", "known", "famous", "ambition", "ambitious", "ambitions", "talented",
    "talent", "mutual", "beneficial", "applicants", "applicant", "commute", "location", "city", "town", "country",
    "campus", "premises", "introduction", "introduce", "introduced", "introducing", "explore", "explored", "exploring",
    "discover", "discovered", "touched", "covered", "topics", "topic", "subject", "subjects", "themes"});

// clang-format on

}  // namespace

std::span<const std::string_view> grammar_words() { return grammar; }
std::span<const std::string_view> stock_words() { return stock; }

}  // namespace afterword::domain::letter_checks
