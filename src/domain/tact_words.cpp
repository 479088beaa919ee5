#include "domain/tact_words.h"

#include <array>

namespace afterword::domain {
namespace {

constexpr std::string_view health =
    // What somebody has.
    "health, ill, illness*, sick, sickness, sickly, unwell, poorly, frail*, disease*, disorder*, syndrome*, diagnos*,"
    "symptom*, suffers from, suffering from, suffered from, sufferer*, chronic*, terminally, cancer*, tumour*, tumor*,"
    "carcinoma*, melanoma*, lymphoma*, leukaemia, leukemia, metasta*, in remission, biops*, mammogram*, a lump, cyst,"
    "cysts, kidney stone*, kidney disease, kidney failure, kidney infection*, kidney trouble, kidney problem*, kidneys,"
    "a kidney, her kidney, his kidney, gallstone*, gall bladder, gallbladder, her liver, his liver, liver disease,"
    "liver failure, cirrhosis, lung, lungs, copd, bronchit*, pneumon*, tubercul*, hepatit*, asthma*, angina, "
    "arrhythmia*,"
    "heart attack*, heart condition, heart disease, heart failure, heart surgery, heart trouble, heart problem*,"
    "heart murmur*, bad heart, weak heart, pacemaker*, had a stroke, after a stroke, after her stroke,"
    "after his stroke, her stroke, his stroke, aneurysm*, blood pressure, blood clot*, blood test*, thrombosis,"
    "cholesterol, anaemi*, anemi*, haemophil*, hemophil*, sickle cell, concuss*, seizure*, epilep*, migraine*,"
    "headaches, vertigo, tinnitus, deaf*, hard of hearing, hearing loss, hearing aid*, is blind, was blind, born blind,"
    "going blind, went blind, partially sighted, eyesight, glaucoma, cataract*, macular, parkinson*, alzheimer*,"
    "dementia, memory loss, sclerosis, with MS, has MS, have MS, had MS, her MS, his MS, of MS, motor neuron*,"
    "huntington*, palsy, spina bifida, cystic fibrosis, fibromyalgia, arthrit*, rheumat*, osteopor*, sciatica, lupus,"
    "slipped disc*, herniated, hernia*, bad back, back pain, back trouble, backache, bad knee*, bad hip, in pain,"
    "crohn*, colitis, ibs, ulcer*, bowel*, colonoscop*, endoscop*, stoma, haemorrhoid*, hemorrhoid*, eczema, psoriasis,"
    "thyroid*, diabet*, insulin, obes*, overweight, weight loss, lost weight, losing weight, gastric, allerg*,"
    "intoleran*, coeliac, celiac, gluten*, covid*, hiv, AIDS, herpes, malaria, shingles, meningit*, sepsis,"
    "infection*, has the flu, had the flu, with the flu, fever, food poisoning, lyme, menopaus*, endometri*, pcos,"
    "hormone*, stammer*, stutter*, tourette*, dyslex*, dysprax*, autis*, asperger*, adhd, on the spectrum, neurodiver*,"
    "learning difficult*, special needs, disab*, wheelchair*, crutches, paraly*, amput*, prosthe*, bedridden, "
    "housebound,"
    "injur*, an accident, car accident, car crash, broke his, broke her, broke their, broken leg, broken arm, broken "
    "hip,"
    "broken wrist, broken ankle, broken foot, broken bone*, broken rib*, broken collarbone, fractur*, sprain*,"
    "torn ligament*, ligament*, meniscus,"
    // The mind.
    "depress*, antidepress*, anxiety, panic attack*, mental illness, mentally ill, breakdown, burnout, burned out,"
    "burnt out, burn out, exhaustion, off with stress, stress leave, psychiatr*, psycholog*, psychos*, psychotic,"
    "psychother*, bipolar, schizo*, ptsd, trauma*, ocd, anorexi*, bulimi*, self harm*, suicid*, overdos*, insomnia*,"
    "sleep apn*, alcohol*, sober, sobriety, drinking problem*, drink problem, drinks too much, stopped drinking,"
    "quit drinking, gave up drinking, AA meeting*, twelve step, addict*, rehab*, detox*, heroin, cocaine,"
    // Medicines, treatments and places of it.
    "medication*, medicated, prescription*, pills, antibiotic*, painkiller*, statins, steroids, beta blocker*,"
    "warfarin, prozac, sertraline, xanax, valium, ritalin, ozempic, wegovy, methotrexate, morphine, opioid*, inhaler*,"
    "epipen*, hrt, on the pill, vaccin*, surgery, surgeries, operated, an operation, her operation, his operation,"
    "had an op, transplant*, dialysis, transfusion*, bypass operation, stent, stents, hip replacement, knee "
    "replacement,"
    "new hip, new knee, chemo*, radiotherap*, radiation therapy, radiation treatment, immunother*, oncolog*, "
    "cardiolog*, neurolog*, mastectom*,"
    "hysterectom*, prostate, therapy, therapies, therapist*, counselling, counseling, physio, physiotherap*, mri, ct "
    "scan, ultrasound, ambulance,"
    "intensive care, emergency room, in hospital, in the hospital, to hospital, to the hospital, into hospital,"
    "from hospital, out of hospital, hospital appointment*, hospital visit*, hospital bed, hospitalis*, hospitaliz*,"
    "hospice*, palliative, undergoing treatment, having treatment, treatment for, treated for, recovering,"
    "recovered from, convalesc*, signed off work,"
    // A child to come, or not.
    "pregnan*, expecting a, expecting her, expecting their, expecting twins, is expecting, are expecting,"
    "baby on the way, trying for a, trying for another, trying for kids, trying for children, trying to conceive, ivf,"
    "fertility, infertil*, sperm, egg donor, surroga*, maternity, miscarr*, caesarean*, cesarean*, c section,"
    "born premature*, born early, premature birth, premature baby, premature twins, birth defect*, postnatal, "
    "postpartum,"
    "breastfe*,"
    // The plainest words elsewhere.
    "krank*, krebs, schwanger*, gesundheit, malade*, maladie*, enceinte, grossesse, sante, enferm*, embarazada, salud,"
    "syg, sygdom*, gravid*, zdrowie, salute";

constexpr std::string_view family_trouble =
    // Apart.
    "divorc*, separated, separation, split up, splitting up, broke up, break up, breaking up, breakup, left him,"
    "left his wife, left his husband, left his family, left her husband, left her wife, left her for, left her family,"
    "left her partner, left his partner, wife left, husband left, partner left, boyfriend left, girlfriend left,"
    "walked out on, was dumped, got dumped, ex wife, ex husband, ex partner, ex boyfriend, ex girlfriend, her ex, his "
    "ex,"
    "their ex, single mother*, single father*, single mum*, single mom*, single dad*, single parent*, lone parent*,"
    "custody, alimony, child support, child maintenance, family court, restraining order, affair, cheated on,"
    "cheating on, unfaithful, marital, marriage counsel*, marriage trouble*, marriage problem*, marriage is over,"
    "wedding is off, called off the wedding, estranged, fell out with, no contact with, not speaking to, disown*,"
    // Gone.
    "died, dies, dying, death*, dead, deceased, passed away, late husband, late wife, late father, late mother,"
    "late brother, late sister, late son, late daughter, late partner, late parents, late dad, late mum, late mom,"
    "funeral*, burial*, buried her, buried his, buried their, cremat*, bereave*, mourning, mourns, grief, griev*, "
    "widow*, orphan*,"
    "lost her, lost his, lost their, lost the baby, lost a baby, lost a child, lost a son, lost a daughter,"
    "lost a parent, lost a brother, lost a sister, lost a friend, lost both, a loss in, loss of a, loss of her,"
    "loss of his, loss of their, stillb*, cot death, was killed, were killed, murdered,"
    // To look after, to have none, to come to grief.
    "cares for a, cares for her, cares for his, cares for their, cares for both, cares for elderly, caring for a,"
    "caring for her, caring for his, caring for their, caring for elderly, cared for her, cared for his, carer*,"
    "caregiver*, looks after her mother, looks after her father, looks after her parents, looks after her mum,"
    "looks after her mom, looks after her dad, looks after her husband, looks after her wife, looks after his mother,"
    "looks after his father, looks after his parents, looks after his mum, looks after his mom, looks after his dad,"
    "looks after his wife, looks after his husband, elderly, care home*, nursing home*, foster care, foster child*,"
    "foster home*, into care, was adopted, is adopted, adopted a boy, adopted a girl, adopted a child, adopted a baby,"
    "adoption, childless, cannot have children, can't have children, could not have children, couldn't have children,"
    "never had children, in prison, from prison, in jail, out of jail, to jail, to prison, arrested, convict*, parole,"
    "abus*, domestic violence, violent, assault*, raped, stalker*, harass*, bullied, bullying, in debt, debts, "
    "bankrupt*,"
    "evict*, homeless*, repossess*, gambl*,"
    // The plainest words elsewhere.
    "scheidung*, geschieden, gestorben, verstorben, beerdigung, divorci*, fallec*, deced*, enterrement, skilsmisse,"
    "skilt, begravelse";

constexpr std::string_view religion =
    // Places and what is done there.
    "religio*, spiritual*, church, churches, churchgo*, chapel*, cathedral*, mosque*, synagog*, shul, temple, temples,"
    "gurdwara*, mandir*, shrine*, monaster*, convent, kingdom hall, to mass, at mass, after mass, sunday mass,"
    "midnight mass, christmas mass, easter mass, christmas service, easter service, church service, sunday service,"
    "communion*, christening*, christened, baptis*, baptiz*, her confirmation, his confirmation, bar mitzvah*,"
    "bat mitzvah*, worship*, pray, prays, prayed, praying, prayer*, sermon*, preach*, hymn*, gospel*, psalm*, rosary,"
    "pilgrim*, hajj, haj, umrah, missionary, missionaries, mission trip, congregation*, parish*, diocese, sunday "
    "school,"
    "bible*, scripture*, torah*, talmud*, quran*, qur'an, koran, hadith*, bhagavad, sutra*, tithe*, zakat, puja*,"
    // Feasts and fasts.
    "ramadan, ramadhan, ramzan, iftar*, eid, muharram, ashura, mawlid, nowruz, diwali, deepavali, divali, holi,"
    "navratri, navaratri, durga puja, ganesh*, onam, pongal, vaisakhi, baisakhi, gurpurab, vesak, wesak, hanuk*,"
    "chanuk*, hannuk*, passover, pesach, seder, yom kippur, rosh hashan*, sukkot, shavuot, purim, shabbat, shabbos,"
    "sabbath, for lent, during lent, ash wednesday, palm sunday, good friday, holy week, pentecost*, nativity,"
    "celebrates christmas, celebrates easter, celebrate christmas, celebrate easter, fasting for, fasts for,"
    "fasts during, fasting during,"
    // Faiths and those who hold them.
    "muslim*, moslem*, islam*, sunni, sunnis, shia, shiite*, sufi*, ahmadi*, alevi*, druze, christian, christians,"
    "christianity, catholic*, protestant*, orthodox*, lutheran*, calvinis*, methodis*, presbyterian*, anglican*,"
    "episcopal*, evangelical*, quaker*, mennonite*, amish, adventist*, mormon*, latter day saint*, jehovah*, coptic,"
    "copts, maronite*, born again, salvation army, jew, jews, jewish, judaism, hasid*, haredi*, hindu*, jain, jains,"
    "jainism, buddhis*, taois*, daois*, shinto*, sikh*, bahai, bahais, zoroastr*, parsi, parsis, yazidi*, pagan*,"
    "wicca*, rastafari*, scientolog*, atheis*, agnostic*, secular*, faith, believer*, god, jesus, christ, allah,"
    "buddha, holy, godparent*, pastor, priest*, imam*, rabbi*, vicar*, deacon*, chaplain*, clergy*, archbishop*,"
    "the bishop, the pope, nun, nuns, monk, monks, swami, seminary, theolog*, hijab*, headscar*, burqa*, niqab*, "
    "kippah,"
    "yarmulke, turban*, kosher, halal, blasphem*,"
    // The plainest words elsewhere.
    "kirche*, moschee*, gottesdienst*, eglise, mosquee, iglesia, mezquita, kirke, moske, religia";

constexpr std::string_view politics =
    "politic*, party member*, party conference, member of parliament, parliament*, votes, voted, voting, voter*,"
    "election*, elected, canvass*, campaigns for, campaigned for, campaigning, for mayor, for office, for congress,"
    "for parliament, for the senate, senator*, congressman, congresswoman, councillor*, local mp, referendum*,"
    // Parties and who leads them.
    "labour party, labor party, support labour, supports labour, supporting labour, supported labour, labour "
    "supporter*,"
    "labour member*, labour mp, labour government, joined labour, votes labour, for labour, old labour, new labour, "
    "tory,"
    "tories, conservatives, conservative party, a conservative, liberals, a liberal, liberal democrat*, lib dem*,"
    "green party, the greens, supports the greens, snp, plaid cymru, sinn fein, fianna fail, fine gael, dup, ukip,"
    "reform uk, reform party, brexit*, remainer*, republican*, democrat, democrats, democratic party, gop, maga, "
    "trump, trumps,"
    "biden, obama, putin*, zelensk*, netanyahu, likud, hamas, hezbollah, macron*, le pen, melenchon, meloni, orban,"
    "fidesz, kaczynski, tusk, erdogan, akp, modi, bjp, bolsonar*, lula, peronis*, chavis*, maduro, afd, cdu, csu, spd,"
    "fdp, psoe, podemos, farage, corbyn, starmer, thatcher*, sanders supporter*,"
    // Movements and what they fight over.
    "left wing, right wing, far left, far right, hard left, alt right, socialis*, communis*, marxis*, anarchis*,"
    "fascis*, nazi*, nationalis*, separatis*, populis*, libertarian*, monarchis*, royalist*, feminis*, zionis*,"
    "palestin*, gaza, scottish independence, catalan independence, black lives matter, blm, me too movement,"
    "pride march*, pride parade*, extinction rebellion, just stop oil, fridays for future, climate strike*,"
    "climate protest*, climate march*, activis*, protester*, protestor*, protests, protested, protest march*,"
    "demonstrated against, demonstration against, demonstrates against, picket*, on strike, strike action, boycott*,"
    "trade union*, labour union*, labor union*, union member*, union rep*, union organi*, unionis*, shop steward*,"
    "abortion*, pro life, pro choice, gun control, gun rights, second amendment, death penalty, immigration, deport*,"
    "asylum*, refugee*, fled, the war, war in, anti vax*, antivax*, conspirac*,"
    // The plainest words elsewhere.
    "wahlkampf, partei*, syndicat*, sindicat*, valg, polityka, politik";

constexpr auto all = std::to_array<DelicateWords>({{Delicate::health, health},
                                                   {Delicate::family_trouble, family_trouble},
                                                   {Delicate::religion, religion},
                                                   {Delicate::politics, politics}});

}  // namespace

std::span<const DelicateWords> delicate_words() { return all; }

}  // namespace afterword::domain
