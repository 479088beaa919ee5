#include <random>

#include "domain/tact.h"

#include <string>

#include "domain/match.h"
#include "domain/theme.h"
#include "support/catch.h"

using namespace afterword::domain;

TEST_CASE("health, family trouble, religion and politics are delicate") {
  CHECK(delicate("back at work after her chemotherapy", "") == Delicate::health);
  CHECK(delicate("expecting: she is pregnant with twins", "family") == Delicate::health);
  CHECK(delicate("broke his leg skiing", "sport") == Delicate::health);
  CHECK(delicate("in the middle of a divorce", "") == Delicate::family_trouble);
  CHECK(delicate("her father died in spring", "") == Delicate::family_trouble);
  CHECK(delicate("fasts during Ramadan", "food") == Delicate::religion);
  CHECK(delicate("sings at the Catholic church in town", "music") == Delicate::religion);
  CHECK(delicate("voted to leave in 2016", "") == Delicate::politics);
  CHECK(delicate("councillor for the Green party", "") == Delicate::politics);
}

TEST_CASE("conditions, medicines and treatments are matters of health") {
  for (const std::string text :
       {"on antidepressants", "kidney stones last winter", "recently diagnosed with MS", "in remission since May",
        "takes beta blockers before talks", "has a pacemaker", "starts radiotherapy on Monday", "had an op on her knee",
        "trying for a baby", "sees a counsellor for her panic attacks", "off with stress until June",
        "goes to AA meetings", "her twins were born premature"})
    CHECK(delicate(text, "") == Delicate::health);
}

TEST_CASE("partings, losses and care for others are trouble in the family") {
  for (const std::string text :
       {"his wife left him", "lost the baby", "a single mother of two", "cares for her mother",
        "his late father's boat", "buried her brother in March", "looks after his parents, who are elderly",
        "fell out with her sister", "her ex has the house", "was adopted as a child"})
    CHECK(delicate(text, "") == Delicate::family_trouble);
  CHECK(delicate("cares for her mother with MS", "") == Delicate::health);
}

TEST_CASE("feasts, places and acts of worship of all faiths are matters of religion") {
  for (const std::string text :
       {"went to mass on Sunday", "celebrates Diwali with the whole street", "off for Yom Kippur", "home for Eid",
        "helps at the gurdwara", "gave up coffee for Lent", "her son's bar mitzvah", "Vesak is a big day for him",
        "met her husband at the temple", "her niece's christening", "wears a turban"})
    CHECK(delicate(text, "") == Delicate::religion);
}

TEST_CASE("parties, movements and who leads them are politics") {
  for (const std::string text :
       {"supports Labour", "a Tory at heart", "went on the climate march", "likes what Trump says",
        "was on strike with the nurses", "knocks on doors for the Liberal Democrats", "stood for mayor",
        "fled the war with her sister"})
    CHECK(delicate(text, "") == Delicate::politics);
}

TEST_CASE("what is not said in English is left to the user to judge") {
  for (const std::string text :
       {"jej mąż jest chory", "straciła dziecko", "ma raka", "to rak", "والدتها مريضة", "她母亲去世了",
        "يعزف على العود", "hat sich getrennt", "er ist in der Kirche sehr aktiv oder so", "son mari est mort",
        "hendes far er død", "", "żona umarła w maju", "é pai solteiro"}) {
    INFO(text);
    CHECK(delicate(text, "") != Delicate::no);
  }
  CHECK(delicate("jej mąż jest chory", "") == Delicate::unclear);
  Detail detail;
  detail.text = "gra na wiolonczeli";
  CHECK_FALSE(tactful(detail));
  detail.mention = true;
  CHECK(tactful(detail));
}

TEST_CASE("a topic that names a delicate matter makes whatever was said delicate") {
  CHECK(delicate("hopes for Tuesday", "health") == Delicate::health);
  CHECK(delicate("told me all about it", "politics") == Delicate::politics);
}

TEST_CASE("ordinary things may be mentioned, also those that sound like delicate ones") {
  for (const std::string text : {"coaches a girls' hockey team",
                                 "lent me an umbrella, must return it",
                                 "just back from Inis Oírr with her mother",
                                 "her dog is called Mutex",
                                 "two beehives on an allotment",
                                 "learning Danish with a choir",
                                 "runs the half marathon",
                                 "her son starts school in August",
                                 "skill at chess",
                                 "met Christiane at university",
                                 "a stroke of luck in Porto",
                                 "has two kids at school",
                                 "plays the cello",
                                 "plays the trumpet in a brass band",
                                 "supports Arsenal",
                                 "lunch with Ms Bicknell",
                                 "grew up in 台南, misses the milkfish soup",
                                 "writes her name الحدّاد with the shadda, please",
                                 "restores wooden dhows",
                                 "twins started school in January",
                                 "plays padel on Tuesdays",
                                 "Hockey",
                                 "climbs in the Tatras each August",
                                 "has a dog",
                                 "keeps rescue hens",
                                 "cycled the coast of Wales last summer",
                                 "makes cardamom coffee for every candidate",
                                 "brews his own ginger beer",
                                 "runs the half marathon for the neonatal unit every September",
                                 "goes to Finland every midsummer",
                                 "referred me; we were in the same study group",
                                 "her son in Year 8 wants to be a volcanologist",
                                 "collects Ordnance Survey maps, oldest is 1887",
                                 "loves Sunday walks by the sea",
                                 "getting married in June"}) {
    INFO(text);
    CHECK(delicate(text, "") == Delicate::no);
  }
  CHECK(delicate("allergic to the phrase 'exactly-once'", "humour") == Delicate::no);
}

TEST_CASE("what the user says of a detail counts more than its words") {
  Detail detail;
  detail.text = "running for councillor";
  CHECK_FALSE(tactful(detail));
  detail.mention = true;
  CHECK(tactful(detail));
  detail.text = "plays the concertina";
  detail.mention = false;
  CHECK_FALSE(tactful(detail));
  detail.mention.reset();
  CHECK(tactful(detail));
}

namespace {

/// Each text held against every group, one after the other.
std::vector<std::vector<std::size_t>> themes_one_by_one(const std::vector<std::string>& texts) {
  const auto more = [](const MatchText& text, const MatchText& other) {
    return std::ranges::any_of(text.terms, [&](const MatchTerm& term) {
      return !term.pair() && term.weight >= 0.7 &&
             std::ranges::find(other.terms, term.key, &MatchTerm::key) == other.terms.end();
    });
  };
  std::vector<std::vector<std::size_t>> groups;
  std::vector<KnownQuestion> known;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const MatchText text = read_question(texts[i]);
    std::size_t into = 0;
    bool said = false;
    for (; into < groups.size(); ++into) {
      said = std::ranges::any_of(groups[into], [&](std::size_t member) { return same_said(texts[member], texts[i]); });
      if (said ||
          (same_question(text, known[into]) && std::ranges::any_of(known[into].wordings, [&](const MatchText& one) {
             return !(more(one, text) && more(text, one));
           })))
        break;
    }
    if (into == groups.size()) groups.emplace_back(), known.emplace_back();
    groups[into].push_back(i);
    if (!said) known[into].wordings.push_back(text);
  }
  return groups;
}

}  // namespace

TEST_CASE("themes are the same whether each text is held against every group or only against those that share words") {
  const std::vector<std::string> words = {"management", "managment", "experience", "kafka",     "streaming", "never",
                                          "no",         "salary",    "relocation", "relocatin", "led",       "team",
                                          "people",     "gap",       "why",        "commute"};
  std::mt19937 chance(5);
  std::vector<std::string> texts;
  for (int i = 0; i < 300; ++i) {
    std::string text;
    for (int k = 0, count = 1 + static_cast<int>(chance() % 4); k < count; ++k)
      text += (k == 0 ? "" : " ") + words[chance() % words.size()];
    texts.push_back(chance() % 5 == 0 ? text + "!" : text);
  }
  const auto found = themes(texts);
  CHECK(found == themes_one_by_one(texts));
  CHECK(found.size() < texts.size());
}

TEST_CASE("texts that say the same are one theme") {
  const auto groups =
      themes({"No experience with streaming", "Has never managed people", "no experience with streaming!",
              "Lives 50 minutes away", "Never managed people", "🙂", "🎹"});
  CHECK(themes({"Has run Kafka only as a consumer", "Has run Postgres only as a consumer"}).size() == 2);
  REQUIRE(groups.size() == 5);
  CHECK(groups[0] == std::vector<std::size_t>{0, 2});
  CHECK(groups[1] == std::vector<std::size_t>{1, 4});
  CHECK(groups[2] == std::vector<std::size_t>{3});
}
