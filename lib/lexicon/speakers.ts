import type { Party, SpeakerType } from '../model/speaker';

/**
 * Words that tell what kind of body or office a phrase names, in order of weight: the first type one of whose
 * words stands in the phrase wins ("army hospital" is a hospital, "police command source" is police).
 */
export const TYPE_WORDS: readonly [SpeakerType, string][] = [
  ['un', `un u.n u.n. unicef unhcr unrwa ohchr ocha iom undp unama unifil monusco minusma unodc unesco wfp`],
  [
    'family',
    `family families relative relatives father mother brother sister son daughter wife husband widow widower uncle aunt cousin grandfather grandmother parents parent niece nephew girlfriend boyfriend stepfather stepmother fiance fiancee fiancé fiancée kin grandson granddaughter siblings sibling brothers sisters`,
  ],
  [
    'police',
    `police policeman policewoman policemen constable constables detective detectives sheriff superintendent inspector sub-inspector dsp ssp dig asi sho ccpo deputies trooper troopers cop cops marshal marshals gendarmerie gendarmes carabinieri constabulary lapd nypd fbi dea atf crb rcmp cid nbi impd law-enforcement homicide patrolman patrolmen garda gardaí gardai europol interpol lawmen`,
  ],
  [
    'rescue',
    `fire firefighter firefighters firefighting fireman firemen rescue rescuer rescuers lifeguard lifeguards lifeboat coastguard ambulance ambulances emergency paramedics paramedic ndrf ndma fema emt emts rescue-1122`,
  ],
  [
    'medical',
    `hospital hospitals clinic clinics doctor doctors medic medics nurse nurses surgeon surgeons physician physicians coroner coroners pathologist morgue mortuary medical infirmary hospice forensic trauma`,
  ],
  [
    'court',
    `court courts judge judges magistrate magistrates prosecutor prosecutors prosecution tribunal jury attorney solicitor judicial judiciary inquest indictment prosecutor-general`,
  ],
  [
    'armed_group',
    `liberation resistance guerrilla guerrillas guerilla guerillas rebel rebels insurgent insurgents insurgency militant militants militia militias militiamen jihadist jihadists jihadi jihadis separatist separatists extremist extremists mujahid mujahideen taliban hamas hezbollah hizbullah houthi houthis isis isil daesh fmln eln farc mrta bla blf ttp pkk ypg ltte ira eta kidnappers hijackers gunmen attackers terrorists warlord`,
  ],
  [
    'military',
    `army armies military navy naval airforce troops soldier soldiers armed forces command battalion brigade regiment garrison detachment squadron corps marines marine general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. admiral adm adm. brigadier brig brig. sergeant sgt sgt. commander ispr idf centcom nato pentagon rangers rifles bsf crpf itbp paramilitary defence-forces coprefa warplanes frontier corporal airman`,
  ],
  [
    'media',
    `newspaper newspapers daily tv television radio broadcaster broadcasters channel channels newsroom journalist journalists reporter reporters correspondent correspondents photographer cameraman editor presenter news press tabloid website websites media blog magazine journal wire stringer`,
  ],
  [
    'ngo',
    `observatory rights amnesty crescent red-cross charity charities aid humanitarian watchdog monitor monitors monitoring ngo ngos msf icrc hrw foundation activist activists campaigner campaigners volunteer volunteers institute think-tank federation union syndicate association committee committees index acled airwars`,
  ],
  [
    'local_official',
    `mayor governor municipality municipal council councillor councilor councilman councilwoman alderman prefect prefecture district county provincial commissioner sub-commissioner local deputy-commissioner governorate burgomaster administrator rma ova gov`,
  ],
  [
    'government',
    `ministry minister ministers government governments president premier chancellor cabinet parliament senator senators congressman congresswoman lawmaker lawmakers legislator legislators mp mps embassy consulate ambassador diplomat diplomats envoy secretary presidency department administration agency authority kremlin state authorities ombudsman delegate federal commission bureau directorate king prince emir defender treasury mission`,
  ],
  [
    'company',
    `company companies airline airlines airways firm operator operators corporation inc inc. ltd ltd. corp corp. plc manufacturer railway railways boeing airbus employer employers owner owners contractor mine`,
  ],
  [
    'witness',
    `witness witnesses eyewitness eyewitnesses resident residents villager villagers neighbour neighbours neighbor neighbors survivor survivors bystander bystanders onlooker onlookers locals passenger passengers passer-by passers-by passerby passersby motorist motorists shopkeeper shopkeepers worshipper worshippers worshipers tourist tourists protester protesters protestor protestors students student inhabitants townspeople tribesmen elders elder`,
  ],
  ['police', 'officer officers'],
  ['unnamed_official', 'official officials aide aides functionary security intelligence investigators investigator'],
  ['unnamed', 'source sources'],
];

/** Bodies known by several words, or against the rule of their words; looked for in the whole name, lower case. */
export const KNOWN_BODIES: readonly [string, SpeakerType][] = [
  ["people's liberation army", 'military'],
  ['islamic state', 'armed_group'],
  ['free syrian army', 'armed_group'],
  ['al-qaeda', 'armed_group'],
  ['al qaeda', 'armed_group'],
  ['boko haram', 'armed_group'],
  ['al-shabaab', 'armed_group'],
  ['al shabaab', 'armed_group'],
  ['al-nusra', 'armed_group'],
  ['islamic jihad', 'armed_group'],
  ['shining path', 'armed_group'],
  ['tamil tigers', 'armed_group'],
  ['law enforcement', 'police'],
  ['united nations', 'un'],
  ['world health organization', 'un'],
  ['world health organisation', 'un'],
  ['world food programme', 'un'],
  ['security council', 'un'],
  ['red cross', 'ngo'],
  ['red crescent', 'ngo'],
  ['human rights watch', 'ngo'],
  ['save the children', 'ngo'],
  ['doctors without borders', 'ngo'],
  ['médecins sans frontières', 'ngo'],
  ['civil defence', 'rescue'],
  ['civil defense', 'rescue'],
  ['refugee council', 'ngo'],
  ['site intelligence', 'media'],
  ['emergency lawyers', 'ngo'],
  ['white helmets', 'rescue'],
  ['coast guard', 'rescue'],
  ['national guard', 'military'],
  ['air force', 'military'],
  ['revolutionary guard', 'military'],
  ['media wing', 'military'],
  ['defence media', 'military'],
  ['defense media', 'military'],
  ['inter-services', 'military'],
  ['health ministry', 'government'],
  ['ministry of health', 'government'],
  ['associated press', 'media'],
  ['state television', 'media'],
  ['news agency', 'media'],
  ['medical examiner', 'medical'],
  ['white house', 'government'],
  ['attorney general', 'court'],
  ['european union', 'government'],
  ['african union', 'government'],
  ['district attorney', 'court'],
  ['defence headquarters', 'military'],
  ['defense headquarters', 'military'],
  ['defence spokesman', 'military'],
  ['defense spokesman', 'military'],
  ['security forces', 'military'],
  ['general staff', 'military'],
];

/** States of more than one word. */
export const LONG_STATES: readonly string[] = [
  'united states',
  'united kingdom',
  'united arab emirates',
  'saudi arabia',
  'south korea',
  'north korea',
  'south africa',
  'south sudan',
  'sri lanka',
  'burkina faso',
  'new zealand',
  'new delhi',
  'el salvador',
  'costa rica',
  'sierra leone',
  'ivory coast',
];

/** Side of a speaker by type; one table for every party to any conflict. */
export const PARTY_OF: Record<SpeakerType, Party> = {
  government: 'state',
  military: 'state',
  police: 'state',
  rescue: 'state',
  local_official: 'state',
  court: 'state',
  unnamed_official: 'state',
  armed_group: 'non_state',
  medical: 'third',
  un: 'third',
  ngo: 'third',
  witness: 'third',
  family: 'third',
  company: 'third',
  media: 'media',
  unnamed: 'unknown',
  other: 'unknown',
};
