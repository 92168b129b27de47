import { wordSet } from './word-set';

/** One person by office or trade: with an article and no name, an unnamed speaker; before a name, the role. */
export const PERSON_ROLES = wordSet(
  `minister president premier chancellor secretary ambassador diplomat envoy lawmaker senator sen sen. rep rep. congressman congresswoman mp legislator ombudsman delegate king prince emir counterpart
   mayor governor gov gov. administrator councillor councilor councilman councilwoman alderman alderwoman councilmember commissioner prefect
   general gen gen. colonel col col. lieutenant lt lt. major maj maj. captain capt capt. admiral adm adm. commander cmdr cmdr. brigadier brig brig. cpl cpl. det det. insp insp. sergeant sgt sgt. soldier officer marine airman corporal
   policeman policewoman constable detective sheriff superintendent supt supt. inspector sub-inspector dsp ssp sp dig ig asi sho ccpo trooper cop marshal deputy
   doctor surgeon nurse medic paramedic physician coroner pathologist examiner firefighter rescuer lifeguard
   judge magistrate prosecutor attorney lawyer solicitor barrister justice
   witness eyewitness resident villager neighbour neighbor survivor bystander onlooker passenger motorist shopkeeper student tourist worshipper protester protestor passer-by passerby
   father mother brother sister son daughter wife husband widow widower uncle aunt cousin grandfather grandmother parent niece nephew girlfriend boyfriend fiance fiancee fiancé fiancée relative
   reporter correspondent journalist photographer cameraman editor presenter
   militant rebel insurgent fighter guerrilla gunman activist monitor campaigner volunteer
   spokesman spokeswoman spokesperson leader head director chairman chairwoman chairperson chair chief manager ceo principal teacher professor analyst expert researcher historian scientist
   cleric bishop archbishop imam priest pastor rabbi elder official aide adviser advisor assistant source man woman friend colleague owner driver worker employee staffer member pilot guard
   coordinator co-ordinator representative specialist investigator supervisor operator engineer farmer fisherman trader superintendent-general technician counsellor counselor intern inmate co-founder founder boss commandant executive`,
);

/** Speaker nouns that are names and keep their capital. */
export const NAMED_NOUNS = wordSet('taliban houthis mujahideen maoists kremlin pentagon congress');

/** Ranks: they tell the type of a speaker, but nobody is known by one. */
export const RANKS = wordSet(
  'commander cmdr cmdr. cpl cpl. det det. insp insp. general gen gen. colonel col col. lieutenant lt lt. major maj maj. captain capt capt. admiral adm adm. brigadier brig brig. sergeant sgt sgt. corporal officer deputy detective constable trooper dsp ssp sp dig ig asi sho supt supt. sen sen. rep rep. gov gov. mp',
);

/** Lower-case words that get a capital where they open a sentence and a speaker ("Local officials"). */
export const PLAIN_OPENERS = wordSet(
  'local health security military government hospital senior medical opposition rescue state federal several some two three many other both law fire emergency unnamed anonymous unofficial official judicial intelligence army security defence defense city county district provincial regional tribal witness initial early preliminary unconfirmed official officials aid relief rights human border coast church school company union labor labour political rebel militant insurgent separatist guerrilla police prison immigration customs railway airport port energy traffic counterterrorism counter anti-terrorism diplomatic western regional community religious',
);

/** Several persons without a name: unnamed speakers. */
export const PEOPLE = wordSet(
  `officials sources officers aides diplomats witnesses eyewitnesses residents villagers neighbours neighbors survivors bystanders onlookers locals passengers motorists shopkeepers students tourists worshippers protesters protestors
   passers-by passersby doctors medics nurses surgeons physicians paramedics activists monitors campaigners volunteers journalists reporters correspondents photographers ministers lawmakers senators legislators mps governors
   generals commanders leaders heads directors spokesmen spokespersons spokespeople judges lawyers attorneys experts analysts researchers scientists elders tribesmen clerics people men women friends colleagues workers employees staffers members owners
   soldiers policemen fishermen farmers traders drivers observers advisers advisors historians inhabitants townspeople representatives specialists supporters organisers organizers teachers inmates hostages prisoners critics detectives deputies insiders campaigners teams guards pilots troopers monks nuns opponents priests imams coastguards staff personnel youths`,
);

/** Several persons who speak as a body: named speakers, whoever they are. */
export const COLLECTIVES = wordSet(
  `authorities police rebels insurgents militants separatists guerrillas guerillas jihadists jihadis extremists terrorists kidnappers hijackers firefighters firemen rescuers paramilitaries gendarmes carabinieri troops prosecutors
   investigators family families relatives parents taliban houthis mujahideen rangers marines forces peacekeepers loyalists subversives maoists lawmen lifeguards coroners`,
);

/** Nouns for bodies and offices. */
export const BODIES = wordSet(
  `police army military navy ministry department dept dept. government administration office agency authority council committee commission court parliament cabinet embassy consulate hospital clinic service services
   brigade unit battalion regiment division command corps force forces guard guards coastguard board bureau directorate centre center institute institution university school college academy church mosque diocese company airline airlines airways firm
   operator corporation group organisation organization network union association federation foundation charity observatory party movement front militia coalition alliance wing media newspaper outlet daily channel television tv radio
   station press times website journal magazine family club team tribunal jury prosecution presidency palace opposition state kingdom republic faction insurgency taliban community crescent helmets defence defense relations
   fund programme program mission secretariat region municipality garrison detachment headquarters kremlin pentagon watch house congress senate assembly chamber monitor watchdog think-tank broadcaster regime junta side district county precinct laboratory
   establishment utility morgue mortuary infirmary bank campaign initiative society forum league syndicate consortium contractor leadership management house-of-representatives nation country authority's cross militias gang cartel brotherhood resistance delegation index survey study investigation inquiry probe inquest`,
);

/** Titles printed before a name that are part of neither name nor role. */
export const HONORIFICS = wordSet(
  'mr mrs ms miss dr dr. mr. mrs. ms. prof prof. sir dame rev rev. fr fr. hon hon. st sheikh-ul allama maulana hajji haji madam messrs shri smt',
);

/** Words that stand with an office and make its short name two words ("Home Minister", "police chief"). */
export const OFFICE_MODIFIERS = wordSet(
  'home interior foreign prime defence defense health information justice finance transport agriculture energy education deputy vice chief police army navy military air fire attorney press district security emergency rescue medical hospital party state human rights public environment labour labor labour',
);
