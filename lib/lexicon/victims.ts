import type { WordTable } from './word-set';
import { wordMap, wordSet } from './word-set';

/**
 * Nouns for people, by what they say of the person: never by the label one side gives the other.
 * `P…` tags name the class (coding rules, "Victim class"); `Plural` and `Singular` their number; `Kin` relatives.
 */
const STATE = `soldier troop sapper serviceman servicewoman servicemember policeman policewoman officer constable ranger jawan cop trooper marine airman
 sailor guardsman commando paramilitary gendarme conscript reservist peacekeeper sepoy subedar havildar naik deputy sheriff patrolman infantryman
 paratrooper cadet levies detective inspector superintendent sergeant lieutenant corporal colonel brigadier captain general major admiral
 sub-inspector subinspector asi dsp sho warder recruit legionnaire lawman coastguard auxiliary sentry gunner rifleman fusilier cavalryman artilleryman adjutant carabiniere crpf bsf itbp draftee`;
const NON_STATE = `militant terrorist rebel insurgent gunman attacker fighter bomber jihadist jihadi extremist guerrilla guerilla assailant militiaman
 separatist shooter assassin hijacker kidnapper abductor bandit gangster dacoit outlaw mercenary maoist naxal naxalite subversive infiltrator raider
 robber suspect perpetrator hostage-taker combatant mujahid mujahideen ultra warlord pirate smuggler intruder aggressor poacher cultist taliban herder-fighter
 islamist talib attacker's operative sniper radical khariji khawarij khwarij ghazi secessionist contra henchman carjacker knifeman wrongdoer miscreant hitman sicario mutineer`;
const CIVILIAN = `civilian resident worker child kid girl boy student journalist reporter medic doctor nurse passenger pilgrim worshipper worshiper protester
 protestor demonstrator migrant refugee hostage tourist prisoner detainee inmate minor baby infant toddler teenager teen pupil schoolgirl schoolboy
 schoolchild newborn teacher villager farmer peasant miner labourer laborer helper employee staffer driver shopkeeper trader vendor fisherman bystander
 pedestrian commuter shopper holidaymaker hiker trekker climber mountaineer skier camper cameraman photographer paramedic rescuer volunteer activist lawyer priest
 nun monk pastor imam cleric parishioner congregant churchgoer vacationer traveller traveler visitor guest customer diner patron concertgoer reveller
 reveler spectator fan motorist motorcyclist cyclist biker rider jogger swimmer bather surfer diver homeowner tenant neighbour neighbor householder evacuee asylum-seeker
 crewman crewmember crewmate seafarer mariner stewardess housewife grandmother grandfather orphan youngster juvenile adolescent preschooler kindergartner undergraduate professor lecturer academic
 engineer technician contractor cook cleaner porter guard-civil electrician mechanic carpenter herder shepherd herdsman nomad settler devotee yatri
 aid-worker humanitarian staff humanitarians noncombatant non-combatant politician lawmaker councillor councilor mayor candidate journalist-s clansman tribesman elder
 businessman businesswoman banker executive mourner mourners partygoer clubgoer clubber dancer singer musician actor blogger editor publisher
 conductor pilot co-pilot copilot steward attendant crew picnicker jeweller jeweler tailor barber butcher weaver potter rickshaw-driver taxi-driver trucker
 bricklayer sharecropper rancher logger lumberjack firefighter fireman lifeguard bather coolie domestic maid nanny babysitter waiter waitress bartender
 chef janitor custodian grader first-grader caretaker groundskeeper librarian clerk cashier receptionist secretary accountant salesman saleswoman retiree pensioner widow orphanage
 deportee stowaway fugitive-civil beachgoer rally-goer festivalgoer schoolteacher educator scholar trainee intern expatriate expat vaccinator midwife
 guide sherpa legislator congressman senator governor ex-mayor ombudsman magistrate prosecutor judge ambassador diplomat envoy missionary bishop archbishop evangelist catechist rabbi seminarian novice
 unionist trade-unionist leftist campesino campesina catholic-lay breadwinner earner vendor ruler emir oba chieftain sheikh captive mason welder deckhand techie patient
 poet writer novelist artist sculptor composer scientist researcher economist historian archaeologist columnist correspondent presenter broadcaster interpreter translator
 surgeon dentist pharmacist therapist rapper guitarist pianist comedian actress ballerina headmaster headmistress headteacher principal attorney barrister solicitor
 advocate plumber roofer painter gardener hawker peddler grocer baker hotelier bouncer courier mailman postman messenger chauffeur foreman supervisor manager dockworker stevedore longshoreman
 craftsman artisan seamstress cobbler shoemaker consultant programmer ragpicker sweeper beggar prostitute immigrant emigrant returnee internee hitchhiker backpacker onlooker eyewitness
 attendee participant contestant competitor landlord landlady trawlerman mullah maulvi maulana ayatollah muezzin chaplain deacon abbot rower kayaker canoeist snowboarder hunter trapper forester
 woodcutter cowboy beekeeper zookeeper housekeeper butler consul attaché bridegroom slave`;
const NEUTRAL = `person people man woman individual victim human national citizen foreigner adult male female youth member member's leader supporter
 survivor-n brother sister husband wife father mother son daughter uncle aunt cousin nephew niece sibling twin parent grandparent grandchild granddaughter grandson
 fiance fiancee boyfriend girlfriend spouse partner friend colleague relative stepfather stepmother stepson stepdaughter stepbrother father-in-law mother-in-law son-in-law daughter-in-law brother-in-law
 sister-in-law ex-wife ex-husband ex-boyfriend ex-girlfriend roommate classmate teammate associate accomplice companion bodyguard guard watchman aide adviser commander
 official functionary bureaucrat minister president commissioner administrator chief head boss councilmember dignitary native local expat occupant inhabitant crew-member
 believer muslim christian hindu sikh jew buddhist druze shiite shia sunni hazara kurd palestinian israeli yazidi rohingya uighur ukrainian russian syrian iraqi
 afghan pakistani indian nigerian somali yemeni american briton german italian egyptian lebanese iranian turk colombian mexican peruvian salvadoran guatemalan
 filipino indonesian thai kenyan sudanese ethiopian eritrean libyan tunisian algerian moroccan chadian cameroonian congolese rwandan ugandan malian haitian
 australian canadian spaniard pole swede dane finn norwegian dutchman frenchman frenchwoman englishman englishwoman irishman scotsman welshman bangladeshi nepali nepalese kashmiri
 bosnian serb croat kosovar albanian chechen ingush dagestani georgian armenian azeri azerbaijani saudi jordanian kuwaiti emirati qatari bahraini omani greek cypriot bulgarian romanian hungarian czech slovak
 belgian austrian latvian lithuanian estonian belarusian kazakh malaysian singaporean mauritanian liberian ghanaian nigerien ivorian angolan zambian zimbabwean mozambican tanzanian burundian gambian guinean uruguayan paraguayan panamanian
 bolivian ecuadorian venezuelan chilean brazilian argentine argentinian nicaraguan honduran cuban dominican jamaican chinese japanese korean vietnamese burmese cambodian
 copt alawite tutsi hutu maronite tamil sinhalese baloch baluch sindhi punjabi pashtun uzbek tajik turkmen houthi dissident defector exile
 rioter looter thief burglar criminal offender felon convict accused murderer killer arsonist trafficker drug-dealer dealer
 player athlete footballer cricketer coach referee umpire jockey boxer wrestler teammate celebrity informant informer coordinator facilitator organiser organizer spokesman native collaborator spy agent cleric's cadre activist-n worker-n deserter
 comrade servant follower partisan sympathiser sympathizer loyalist monarchist royalist delegate negotiator observer monitor veteran marcher picket striker bystander-n
 lady gentleman guy bloke chap soul vigilante addict sufferer stranger loner in-law compatriot infidel representative thug hooligan lookout enforcer mobster`;

const IRREGULAR: Record<string, string> = {
  child: 'children',
  schoolchild: 'schoolchildren',
  grandchild: 'grandchildren',
  person: 'persons',
  wife: 'wives',
  housewife: 'housewives',
  'ex-wife': 'ex-wives',
  thief: 'thieves',
  baby: 'babies',
  body: 'bodies',
  casualty: 'casualties',
  fatality: 'fatalities',
  deputy: 'deputies',
  lady: 'ladies',
  functionary: 'functionaries',
  paramilitary: 'paramilitaries',
  carabiniere: 'carabinieri',
  mercenary: 'mercenaries',
  secretary: 'secretaries',
  missionary: 'missionaries',
  youth: 'youths',
  dignitary: 'dignitaries',
  celebrity: 'celebrities',
  family: 'families',
  spy: 'spies',
  passerby: 'passersby',
  'passer-by': 'passers-by',
  bystander: 'bystanders',
  coolie: 'coolies',
  people: 'people',
  staff: 'staff',
  crew: 'crew',
  mujahideen: 'mujahideen',
  taliban: 'taliban',
  personnel: 'personnel',
  police: 'police',
};
const INVARIANT = new Set(
  'people staff crew mujahideen taliban levies accused khawarij khwarij chinese japanese lebanese nepalese burmese vietnamese sudanese congolese homeless crpf bsf itbp khawarij'.split(
    ' ',
  ),
);

/** Plural of a person noun, as news prints it. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular) return irregular;
  if (INVARIANT.has(noun)) return noun;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('y') && !/[aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('boss') || /(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return noun.endsWith('s') ? noun : `${noun}s`;
}

const split = (cell: string) => [...new Set(cell.split(/\s+/).filter(Boolean))];
const plurals = (cell: string) => split(cell).map(pluralOf).join(' ');

export const VICTIMS: WordTable = {
  PState: `${STATE} ${plurals(STATE)} personnel police military army security-forces`,
  PNonState: `${NON_STATE} ${plurals(NON_STATE)}`,
  PCivilian: `${CIVILIAN} ${plurals(CIVILIAN)} passerby passersby passers townspeople townsfolk`,
  PNeutral: `${NEUTRAL} ${plurals(NEUTRAL)} others families households couples`,
  Plural: `others families households couples townspeople townsfolk ${plurals(STATE)} ${plurals(NON_STATE)} ${plurals(CIVILIAN)} ${plurals(NEUTRAL)} personnel police troops passersby passers`,
  Singular: [STATE, NON_STATE, CIVILIAN, NEUTRAL]
    .flatMap(split)
    .filter((w) => !INVARIANT.has(w))
    .join(' '),
  Kin: `wife husband father mother son daughter brother sister uncle aunt cousin nephew niece parents grandmother grandfather grandson granddaughter fiance fiancee boyfriend girlfriend stepfather stepmother stepson stepdaughter
   father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law ex-wife ex-husband ex-girlfriend ex-boyfriend partner spouse brothers sisters sons daughters children bodyguard bodyguards driver bodyguard colleague friend neighbour neighbor`,
  AWomen:
    'woman women girl girls mother mothers wife wives schoolgirl schoolgirls housewife housewives sister sisters daughter daughters grandmother widow',
  AChildren:
    'child children kid kids boy boys girl girls baby babies infant infants toddler toddlers minor minors schoolchildren schoolgirl schoolgirls schoolboy schoolboys newborn newborns teenager teenagers teen teens',
  APolice:
    'police policeman policemen policewoman policewomen constable constables cop cops sub-inspector inspector dsp sho asi',
  AOfficers: 'officer officers lieutenant captain major colonel brigadier general',
  AMedics: 'medic medics doctor doctors nurse nurses paramedic paramedics',
  AAid: 'humanitarian humanitarians aid-worker',
  AJournalists: 'journalist journalists reporter reporters cameraman photographer',
  AForeigners: 'foreigner foreigners tourist tourists expatriate expatriates',
};

/** Words that make an unarmed sense of a neutral noun civilian ("aid workers", "off-duty"), by what stands before the head. */
export const MODIFIER_CLASS = wordMap<'state_forces' | 'non_state_armed' | 'civilian'>({
  police: 'state_forces',
  army: 'state_forces',
  military: 'state_forces',
  security: 'state_forces',
  paramilitary: 'state_forces',
  border: 'state_forces',
  navy: 'state_forces',
  naval: 'state_forces',
  militant: 'non_state_armed',
  terrorist: 'non_state_armed',
  rebel: 'non_state_armed',
  insurgent: 'non_state_armed',
  guerrilla: 'non_state_armed',
  jihadist: 'non_state_armed',
  armed: 'non_state_armed',
  taliban: 'non_state_armed',
  isis: 'non_state_armed',
  isil: 'non_state_armed',
  daesh: 'non_state_armed',
  hamas: 'non_state_armed',
  hezbollah: 'non_state_armed',
  'al-shabaab': 'non_state_armed',
  'al-qaeda': 'non_state_armed',
  militia: 'non_state_armed',
  suicide: 'non_state_armed',
  jihadi: 'non_state_armed',
  separatist: 'non_state_armed',
  'al-nusra': 'non_state_armed',
  nusra: 'non_state_armed',
  is: 'non_state_armed',
  bla: 'non_state_armed',
  blf: 'non_state_armed',
  ttp: 'non_state_armed',
  pkk: 'non_state_armed',
  farc: 'non_state_armed',
  fmln: 'non_state_armed',
  boko: 'non_state_armed',
  gang: 'non_state_armed',
  sayyaf: 'non_state_armed',
  adf: 'non_state_armed',
  m23: 'non_state_armed',
  eln: 'non_state_armed',
  jnim: 'non_state_armed',
  iswap: 'non_state_armed',
  shabaab: 'non_state_armed',
  shabab: 'non_state_armed',
  qaeda: 'non_state_armed',
  qaida: 'non_state_armed',
  houthi: 'non_state_armed',
  ltte: 'non_state_armed',
  npa: 'non_state_armed',

  maoist: 'non_state_armed',
  service: 'state_forces',
  forces: 'state_forces',
  guard: 'state_forces',
  troops: 'state_forces',
  civilian: 'civilian',
  aid: 'civilian',
  unarmed: 'civilian',
  medical: 'civilian',
  school: 'civilian',
  hospital: 'civilian',
});

/** Nouns that may follow a class word or a proper name and take the class from it ("FC personnel", "Hamas members"). */
export const CLASS_TAKERS = new Set(
  'member members leader leaders commander commanders operative operatives chief chiefs personnel force forces officer officers fighter fighters guard guards head official officials worker workers man men cadre cadres coordinator coordinators chief native member'.split(
    ' ',
  ),
);

/** Words just before "Army" by which it fights the state or is nobody's: "Liberation Army". */
export const REBEL_ARMY = wordSet(
  'liberation people resistance republican revolutionary salvation independence arakan rebel',
);

/** Nouns that tell whom they count from the rest: beside "three women" a man is a fourth. */
export const GENDERED = wordSet('men women children boys girls adults babies brothers sisters sons daughters');

/** Adjectives that tell sorts of the same people apart: "25 local and national police". */
export const SORT = wordSet(
  'local national federal state provincial municipal regional foreign domestic international military civil civilian army navy government private public regular auxiliary senior junior young old elderly',
);

/** A body of armed people whose members a figure may count: "12 security forces were killed". */
export const ARMED_BODY = wordSet('forces');

/** Nouns for any of many people, which a list behind them tells apart: "four officials, three soldiers and a policeman". */
export const GENERIC = wordSet('people persons individuals officials personnel members victims others');

/** Units of people that a figure counts the members of: "a family of five", "three families". */
export const PEOPLE_UNIT = wordSet('family household group party crew team');

/** Bodies of people that act as one: "a convoy of soldiers was" has them as its subject. */
export const COLLECTIVE = wordSet('unit group team party squad convoy crew family column band gang batch cell total');

/** People who flee or move in crowds; others who flee are fugitives. */
export const CROWD = wordSet(
  'people residents civilians families persons refugees villagers households women children inhabitants locals citizens migrants syrians palestinians ukrainians',
);

/** Endings by which an unknown plural can only mean people: "hoteliers", "churchgoers". */
export const PEOPLE_ENDING =
  /(?:ists|ians|women|men|eers|iers|goers|dwellers|keepers|workers|makers|crats|hands|folk|[a-z]{2,}(?:ders|rers|ners|ters|kers|pers|gers|vers|lers|ors))$/;

/** People in a hospital for any reason. */
export const PATIENTS = wordSet('patient patients');

/** Nouns for what a person is and not what he does: two of them joined are two people. */
export const PAIRED = wordSet(
  'man woman boy girl child toddler baby infant newborn teenager teen minor son daughter brother sister grandson granddaughter',
);

/** Generations of a family: a parent and a child are two people, "a husband and father" is one. */
export const GENERATION = wordMap<number>({
  grandfather: 3,
  grandmother: 3,
  father: 2,
  mother: 2,
  husband: 2,
  wife: 2,
  son: 1,
  daughter: 1,
  grandson: 1,
  granddaughter: 1,
  child: 1,
  toddler: 1,
  baby: 1,
  infant: 1,
  newborn: 1,
});

/** Two of one generation who are two people. */
export const COUPLES: ReadonlySet<string> = new Set([
  'husband wife',
  'wife husband',
  'mother father',
  'father mother',
  'grandmother grandfather',
  'grandfather grandmother',
  'son daughter',
  'daughter son',
  'child baby',
  'child infant',
]);

/** Behind "-in-": a relative by marriage. */
export const IN_LAW = wordSet('law laws');
