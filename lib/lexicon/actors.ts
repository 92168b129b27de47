import { wordSet as set } from './word-set';

/**
 * Words that name who does, claims, blames or denies. Keyed by `Token.norm`; states and armed groups stand side by side,
 * and no rule looks at which side a word belongs to except to tell a state's admission from a group's claim.
 */

/** Heads of the names of armed groups ("Baloch Liberation *Front*"). */
export const GROUP_HEADS = set(`
  front army movement movements brigade brigades liberation organization organisation party militia state group groups
  network council faction wing cell command commando commandos battalion battalions guard guards force forces union
  command unit units alliance resistance jihad mujahideen mujahedeen chapter province tigers fighters legion cartel gang
`);

/** Armed groups that go by one word. */
export const NAMED_GROUPS = set(`
  taliban taleban ttp hamas hezbollah hizbollah hizbullah houthi houthis huthi huthis isis isil daesh is qaeda qaida
  shabaab shabab haram nusra fatah pkk ypg sdf farc eln fmln ira eta ltte lashkar jaish jamaat bla blf ansar naxalites
  naxals maoists m23 adf lra iswap wagner rsf mrta fpmr kkk extraditables contras fedayeen peshmerga jnim gspc
`);

/** Plural or collective nouns of armed people whose side the text tells by an adjective or not at all. */
export const GROUP_NOUNS = set(`
  militants insurgents rebels guerrillas guerrilla terrorists extremists separatists fighters jihadists jihadis islamists
  militiamen militias mercenaries settlers radicals paramilitaries secessionists supremacists activists cadres
  guerrilleros subversives supporters herdsmen herders workers loyalists gangs cartels traffickers smugglers poachers
  cadres gangsters bandits militia narcotraffickers pirates warlords kidnappers
`);

/** Armed servants of a state. */
export const STATE_FORCES = set(`
  army military troops soldiers soldier police policemen officers navy marines force forces jets planes aircraft warplanes
  warships coalition patrol commandos rangers guards paratroopers gendarmes helicopters drone drones artillery tanks tank
  crew gunboat militiamen paramilitary garrison constables airforce commander commanders
`);

/** The armed services of a state as one speaks of them without its name. */
export const ARMS = set(`army military navy troops soldiers soldier airforce aircraft warplanes jets`);

/** State bodies and offices: accusers with authority, and admitters. */
export const AUTHORITIES = set(`
  police government governments authorities authority officials official ministry ministries minister president premier
  prosecutor prosecutors army military court judge investigators investigator intelligence regime administration
  governor mayor commissioner spokesman spokeswoman spokesperson detectives sheriff sheriffs department security kremlin
  pentagon ambassador parliament cabinet chancellor secretary envoy king attorney coalition fbi cia nato idf ispr
  chief general colonel inspector superintendent deputies command forces troops agency
`);

/** States and seats of government used for them ("Kyiv denied"); stems of demonyms are matched by `isCountry`. */
export const COUNTRIES = set(`
  afghanistan kabul algeria argentina armenia yerevan azerbaijan baku australia canberra austria bangladesh dhaka belarus
  minsk belgium brussels bolivia brazil bulgaria burma myanmar naypyidaw cambodia cameroon canada ottawa chad chile china
  beijing colombia bogota congo kinshasa cuba havana cyprus damascus syria egypt cairo salvador eritrea ethiopia addis
  france paris georgia tbilisi germany berlin ghana greece athens guatemala haiti honduras india delhi indonesia jakarta
  iran tehran iraq baghdad ireland israel jerusalem italy rome japan tokyo jordan amman kenya nairobi korea pyongyang seoul
  kosovo kuwait lebanon beirut libya tripoli mali bamako mexico morocco rabat mozambique nepal nicaragua niger nigeria abuja
  oman pakistan islamabad palestine panama peru lima philippines manila poland warsaw qatar doha russia moscow rwanda kigali
  riyadh saudi senegal serbia belgrade somalia mogadishu spain madrid sudan khartoum sweden switzerland taiwan taipei
  tajikistan tanzania thailand bangkok tunisia tunis turkey ankara uganda kampala ukraine kyiv kiev britain london uk
  venezuela caracas vietnam hanoi yemen sanaa zimbabwe us u.s usa u.s.a america washington kremlin
`);

/** People from states ("Russian aircraft", "U.S.-led coalition"). */
export const DEMONYMS = set(`
  afghan algerian american arab argentine armenian azerbaijani australian bangladeshi belarusian belgian bolivian brazilian
  british burmese cambodian cameroonian canadian chadian chilean chinese colombian congolese cuban egyptian salvadoran
  eritrean ethiopian french georgian german greek guatemalan haitian honduran indian indonesian iranian iraqi irish israeli
  italian japanese jordanian kenyan kurdish lebanese libyan malian mexican moroccan nepalese nicaraguan nigerian pakistani
  palestinian peruvian philippine polish russian rwandan saudi serbian somali spanish sudanese swedish syrian taiwanese thai
  tunisian turkish ugandan ukrainian u.s us u.s.-led us-led saudi-led nato-led emirati venezuelan vietnamese yemeni western
  houthi chechen baloch uighur tamil sikh
`);

/** People who did something and whom the words leave unknown: never an author told by a speaker. */
export const ANONYMOUS = set(`
  gunmen gunman attackers attacker assailants assailant suspects suspect men man woman women people
  individuals individual persons person robbers intruders intruder driver mob crowd protesters demonstrators miscreants
  hooligans thieves youths youth bomber bombers perpetrators perpetrator shooter shooters kidnappers abductors killers
  killer someone unknown unidentified criminals thugs group groups others victims they he she it which who some teen teens
  teenager teenagers juvenile juveniles boy boys girl girls brothers brother couple father mother husband wife son
  student students offender offenders residents pair trio duo caller
`);

/** Accusers that are a kind of person and have no name: `unnamed` in attribution. */
export const UNNAMED = set(`
  sources source witnesses witness officials official residents resident locals villagers villager observers analysts
  analyst experts many some critics neighbours neighbors survivors doctors medics diplomats activists insiders
`);

/** Group words by which a text goes back to a group already named. */
export const BACK_NOUNS = set(`
  group organization organisation outfit movement faction militants militant rebels insurgents guerrillas militia
  extremists separatists terrorists network cell gang
`);

/** Someone who speaks for a body, whose claim is the body's. */
export const SPOKESMEN = set(`
  spokesman spokesperson spokeswoman spokesmen mouthpiece representative communique statement commander leader emir
`);

/** Words that begin a phrase on a name and are no part of it. */
export const NAME_LEADS = set(`
  the a an this that these those its their his her our banned outlawed proscribed militant extremist radical separatist
  so-called self-styled self-proclaimed hardline shadowy little-known powerful rebel armed islamist jihadist insurgent
  two three four five six seven several many
  both also when while after although but however and if because meanwhile though rival
`);

/** Words that end a phrase on a name and are no part of it ("militants *linked* to …", "the villagers *too*"). */
export const NAME_TAILS = set(`linked allied affiliated loyal close tied too also alone themselves itself`);

/** Articles inside Arabic names, tied by a hyphen ("*al*-Nusra"). */
export const NAME_ARTICLES = set(`al el ar as ash at an`);

/** Of these, what stands before its name without a hyphen as well. */
export const SPACED_ARTICLES = set('al');

/** Nouns of crime suspects named as doers ("identified as the *shooter*"). */
export const DOER_NOUNS = set(`
  shooter shooters gunman gunmen attacker attackers assailant assailants bomber bombers killer killers suspect suspects
  perpetrator perpetrators murderer hijacker hijackers mastermind masterminds culprit culprits kidnapper kidnappers
  assassin assassins triggerman stabber
`);

/** Adjectives and nouns that make any body an armed one ("*terrorist* organizations", "*rebel* units"). */
export const GROUP_KINDS = set(`
  terrorist militant rebel insurgent guerrilla jihadist jihadi islamist separatist extremist paramilitary secessionist
  maoist takfiri subversive resistance vigilante
`);

/** Sides of a conflict that are no armed bodies but can be blamed for violence. */
export const SIDES = set(`
  opposition party protesters demonstrators rioters villagers rivals side sides hardliners police guards gang cartel
  militia neighbours herders settlers
`);

/** Words of cause in the names of armed groups ("Baloch *Liberation* Army", "*People's* Defence Forces"). */
export const CAUSES = set(`
  liberation revolutionary popular resistance people mujahideen nationalist republican islamic jihad freedom salvation
  independence lord martyrs separatist maoist
`);

/** Seat of government → state, as one word each: "Islamabad denied" answers what was said of Pakistan. */
export const SEATS: ReadonlyMap<string, string> = new Map(
  `kabul afghanistan|yerevan armenia|baku azerbaijan|canberra australia|dhaka bangladesh|minsk belarus|brussels belgium
  naypyidaw myanmar|ottawa canada|beijing china|bogota colombia|kinshasa congo|havana cuba|damascus syria|cairo egypt
  paris france|tbilisi georgia|berlin germany|athens greece|delhi india|jakarta indonesia|tehran iran|baghdad iraq
  jerusalem israel|rome italy|tokyo japan|amman jordan|nairobi kenya|pyongyang korea|seoul korea|beirut lebanon
  tripoli libya|bamako mali|rabat morocco|abuja nigeria|islamabad pakistan|lima peru|manila philippines|warsaw poland
  doha qatar|moscow russia|kremlin russia|kigali rwanda|riyadh saudi|belgrade serbia|mogadishu somalia|madrid spain
  khartoum sudan|taipei taiwan|bangkok thailand|tunis tunisia|ankara turkey|kampala uganda|kyiv ukraine|kiev ukraine
  london britain|washington america|caracas venezuela|hanoi vietnam|sanaa yemen`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Those whose work is to say what others did. */
export const ACCUSERS = set('prosecutor prosecutors investigator investigators detective detectives attorney');

/** Heads of the name of a part of a country, and the word before them by which they name a group: "Borno State", "Islamic State". */
export const PROVINCE_HEADS = set('state');
export const OF_NO_PROVINCE = set('islamic');

/** Behind a name and a hyphen they say whose or where a party is: "Iran-*backed* Houthis", "a Pakistan-*based* outfit". */
export const TIED = set(
  'backed based linked aligned funded affiliated inspired allied supported sponsored trained armed financed',
);
