import { wordMap, wordSet } from './word-set';

/** Diseases and their statistics: deaths by them are no casualties of an event. */
export const DISEASE = wordSet(
  `covid covid-19 coronavirus virus pandemic epidemic outbreak-of infections infection infected malaria cancer cancers influenza flu tuberculosis tb ebola cholera measles polio dengue diabetes stroke strokes obesity smoking
  tobacco alzheimer's alzheimer dementia asthma pneumonia sepsis overdose overdoses opioid opioids fentanyl vaccine vaccines vaccinated vaccination ventilators ventilator plague bubonic sids syndrome enzyme zika hepatitis leukemia leukaemia tumour tumor disease diseases fever typhoid mpox monkeypox`,
);

/** Words of matches, films, series, books and games. */
export const SPORT_FILM = wordSet(
  `goal goals wicket wickets innings overs batsman batsmen bowler bowlers midfielder striker-n goalkeeper quarterback touchdown touchdowns inning homer homers pitcher puck overtime playoff playoffs league coach coaches season seasons penalty-kick
  halftime half-time scorer scored unbeaten semifinal semi-final quarterfinal quarter-final tournament championship midfield offense rebounds rebound assists slam-dunk fairway birdie bogey putt
  gameplay console playstation xbox nintendo steam multiplayer dlc player's boss-fight level-up protagonist sequel prequel trilogy screenplay trailer box-office cast starring character characters episode episodes showrunner cinematography novel novels fiction film films movie movies villain thriller remake cinema plot heroine actress screening audiences ferryman-n director's blockbuster`,
);
/** How many of them, per thousand words, make an article one of sport, film or games. */
export const SPORT_FILM_LIMIT = 14;

/** Openers of sentences that suppose. */
export const HYPOTHETICAL = wordSet('if suppose imagine would could should');

/** Words of general rates. */
export const RATE = wordSet('annually yearly per-capita');
/** Words before a period: "every year". */
export const EACH = wordSet('each every per');
/** Periods of a rate: "12 people a year". */
export const PERIOD = wordSet('year month week day hour minute winter summer');
/** What a count of deaths is set against: "a year", "per thousand". */
export const RATE_BASE = wordSet('year month week day capita thousand million hour');
/** Adverbs of a rate right behind a count: "50 deaths daily". */
export const RATE_ADVERB = wordSet('annually yearly daily');
/** What is counted by the period: "120 people a year". */
export const RATE_COUNTED = wordSet('people deaths lives children women men persons times thousand million hundred');
/** Words behind "a year" by which it is a rate and no date. */
export const RATE_AFTER = wordSet('in on from worldwide globally due because to across since by');

/** Words before a year: "in 1944", "1 September 1939". */
export const YEAR_OPENER = wordSet(
  'in of since from until by to during and between the january february march april may june july august september october november december',
);
/** Words behind four digits that are no year: "the 1900 block", "1430 hours". */
export const NO_YEAR = wordSet('block blocks hours hrs gmt local series');

/** Words of a street behind a name: the four digits before it are a house's ("in front of 1013 Carrie St."). */
export const STREET = wordSet(
  'st street ave avenue road rd blvd boulevard drive dr lane ln way court ct highway hwy place circle parkway terrace square block',
);

/** Words that tell that people who were shot or stabbed lived. */
export const SURVIVAL = wordSet(
  'hospital hospitals hospitalized hospitalised injured injuries wounded wounds treated treatment survive recover recovering recovery survived survivor survivors attempted non-life-threatening condition surgery',
);

/** Parts of the body that people are shot in and live. */
export const LIMB = wordSet(
  'leg legs arm arms foot feet hand hands ankle ankles thigh thighs buttocks backside knee knees shoulder shoulders elbow wrist calf finger toe',
);

/** Words by which those who were shot are alive. */
export const STILL_ALIVE = wordSet('survive survived recover recovering stable nonlife noncritical non okay released');

/** Words by which some of them are not. */
export const DIED_OF_IT = wordSet('died dead dies killed killing fatally fatal death dying succumbed deceased');

/** Openers of a sentence that goes on about those just named: "They …", "None …", "The victims …". */
export const THE_SHOT = wordSet(
  'they all both none each everyone neither victims victim men women boys girls teens teenagers others people',
);

/** Words that make a sentence tell of a made-up event. */
export const FICTION = wordSet(
  'film novel movie thriller sequel prequel episode bestseller opera ballad screenplay villain protagonist novelist gladiators gladiator fairytale netflix plot-twist fictional chapter gameplay',
);
/** Behind a word of fiction, words that bring the sentence back to the world ("film crew", "movie theater"). */
export const FICTION_TRADE = wordSet(
  'crew set director festival studio maker makers theater theatre star producer premiere industry company coronavirus',
);

/** Words by which a sentence supposes, dreams or rehearses. */
export const SUPPOSED = wordSet('dreamed dreamt simulated simulates simulation hypothetical hypothetically simulating');

/** Words of votes, money and feelings beside which "eliminated", "hurt", "lost" and the like harm nobody. */
export const FIGURATIVE = wordSet(
  'ballot polls votes vote runoff semifinal semi-final quarterfinal tax taxes tariff tariffs remark remarks feelings joke comedian golf',
);

/** Verbs and states with a peaceful sense, as the rules that find them name them. */
export const PEACEFUL = wordSet(
  'eliminate hurt wound injure slay shoot stab annihilate decimate liquidate capture uproot missing',
);
/** Rules whose wordings have a peaceful sense. */
export const PEACEFUL_RULES: ReadonlySet<string> = new Set([
  'lost',
  'lives',
  'count: casualty',
  'count: casualties',
  'count: injuries',
  'phrase/shot_dead',
  'phrase/taken_out',
  'phrase/wiped_out',
  'phrase/reported_missing',
  'phrase/gone_missing',
  'phrase/in_hospital',
  'phrase/critical',
  'phrase/are_critical',
]);

/** Rules whose wordings tell of illness and old age as well as of violence. */
export const DYING_RULES = [
  'verb/subject: die',
  'phrase/passed_away',
  'phrase/passed_on',
  'phrase/breathed_last',
  'phrase/hospital',
  'phrase/hospital_short',
  'taken to hospital',
  'phrase/cared_for',
  'phrase/critical',
  'phrase/treated',
  'phrase/treated_for',
  'phrase/under_treatment',
  'phrase/in_hospital',
  'phrase/are_critical',
  'phrase/fighting_for_life',
];

/** Words of sport: they bar the players of a side, not the people at a match. */
export const SPORT = wordSet(
  'tournament matches match fixture fixtures squad suspension suspended knee hamstring ankle groin substitute lineup midfielder defenders striker goalkeeper play-off playoff playoffs coach innings knicks bulls padres dodgers league cup weekend-s half-time halftime',
);
/** The people of a side. */
export const PLAYERS = wordSet(
  'player players captain captains striker strikers defender defenders goalkeeper goalkeepers midfielder midfielders men knicks padres batsman batsmen bowler bowlers quarterback side forwards',
);

/** Pairs of words by which a sentence supposes or tells of something made up. */
export const SUPPOSED_PAIRS = wordMap({
  worst: new Set(['case']),
  make: new Set(['sure']),
  the: new Set(['series']),
  board: new Set(['game']),
  video: new Set(['game']),
  cast: new Set(['as']),
  he: new Set(['plays']),
  she: new Set(['plays']),
  last: new Set(['level']),
  'stand-up': new Set(['comedian']),
  agatha: new Set(['christie']),
  storyline: new Set(['in']),
});

/** Verbs by which a harm does not happen: "could prevent 12 deaths". */
export const AVERT = wordSet(
  'prevent prevents prevented preventing avert averts averted averting avoid avoids avoided avoiding reduce reduces reducing halve halving curb curbing',
);
/** Words at which the reach of such a verb ends. */
export const CLAUSE_START = wordSet('that which who whom where when after before as while but and');

/** Crimes as the police count them by the year. */
export const CRIME_COUNT = wordSet('homicides homicide murders murder killings');
/** Words that make such a count a statistic. */
export const STATISTIC = wordSet(
  'year years yearly annual annually percent cent average recorded statistics data decade decades compared rate rates quarter',
);

/** Words before the people of a definition: "shootings in which four or more people". */
export const RELATIVE_PLACE = wordSet('which where when that with');
/** Before "as": what an event counts as by somebody's rules. */
export const DEFINING = wordSet('defined defines define defining counted counts described classified classifies');

/** Words behind "died" by which nobody harmed the dead: "died peacefully", "died in his sleep". */
export const NATURAL_END = wordSet('peacefully naturally natural sleep illness');

/** Words of violence and accidents, beside which a person who "died" is a casualty. */
export const VIOLENCE = wordSet(
  `stabbed stabbing stabbings knifed knifepoint gunman gunmen gunfire gunshot gunshots bullet bullets shooting shootings homicide hit-and-run crash collision collided crashed overturned capsized
  explosion blast blaze flames rubble avalanche landslide mudslide earthquake floodwaters drowned assaulted shooter assailant attacker attackers`,
);

/** Animals that news counts like people. */
export const ANIMALS = wordSet(
  'animal animals dog dogs cat cats horse horses pony ponies cow cows cattle livestock sheep goat goats pig pigs calves lambs chickens hens birds poultry puppies kittens koalas kangaroos elephant elephants lions tigers bears whale whales dolphins buffalo buffaloes donkeys camels deer turtles seals pets',
);

/** Words before "deaths" by which they are one of the year's counts: "389 road deaths". */
export const YEARLY_DEATHS = wordSet('road traffic roads');
