import { wordsOf } from './word-set';

/** Words before an incident noun that make it another than the one told ("a similar attack", "another blast"). */
export const OTHER_DETERMINERS: ReadonlySet<string> = new Set(
  wordsOf('another separate unrelated other similar previous earlier past prior additional'),
);

/** After an incident noun these make it an adjective ("two other shooting victims"). */
export const HURT: ReadonlySet<string> = new Set(
  wordsOf('victim victims suspect suspects survivor survivors scene at'),
);

/** People between the determiner and the noun: "the other male began shooting" names no incident. */
export const PEOPLE: ReadonlySet<string> = new Set(
  wordsOf(
    'man men woman women male males female people person persons teen teens boy boys girl girls suspect suspects victim victims one two three',
  ),
);

/** Words that leave the lede's incident for another when they open a sentence or clause. */
export const ELSEWHERE: ReadonlySet<string> = new Set(wordsOf('elsewhere separately'));

/** Subjects' verbs by which an incident is set after another: "the attack comes days after …". */
export const COMES: ReadonlySet<string> = new Set(wordsOf('comes come came follows followed'));

/** Nouns of a run of incidents, whose examples ("including …") are other incidents. */
export const RUNS: ReadonlySet<string> = new Set(wordsOf('series string spate wave trend rash surge pattern uptick'));

/** "The worst such attack since …", "the last major attack". */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  wordsOf('worst deadliest bloodiest biggest largest last first deadly serious'),
);

/** Verbs of saying and of law: a day beside one is the day of the saying or the arrest, not of the incident. */
export const REPORTING_DAYS: ReadonlySet<string> = new Set(
  wordsOf(
    `said says say told announced reported confirmed identified released updated added statement statements interview
     arrested arraigned charged charges sentenced convicted pleaded court hearing trial custody indicted booked jailed extradited
     condemned denounced vowed visited mourned funeral vigil buried tweeted wrote published posted meeting conference
     denied rejected dismissed acknowledged accused blamed claimed rose rises rising climbed climbs toll scheduled expected investigating investigation continued searching search behind bars resumed ordered`,
  ),
);

/** Verbs of harm: a day beside one is the day of the incident. */
export const EVENT_DAYS: ReadonlySet<string> = new Set(
  wordsOf(
    `killed killing kill kills shot shooting wounded wounding injured injuring hit struck opened fired attacked targeted stormed
     happened occurred took place erupted broke exploded detonated crashed collapsed capsized abducted kidnapped martyred slain
     stabbed bombed raided clashed ambushed swept blew rammed drove left massacred beheaded executed drowned`,
  ),
);

/** Verbs of dying: a day beside one may be later than the incident's. */
export const DYING_DAYS: ReadonlySet<string> = new Set(
  wordsOf('died dies succumbed pronounced hospitalised hospitalized condition recovering'),
);

/** Verbs whose subject is a speaker, not a place, though it follows a comma ("in the Kyiv region, Zelenskyy said"). */
export const SAYING: ReadonlySet<string> = new Set(
  wordsOf('said says told added reported announced wrote tweeted confirmed'),
);

/** Words right before "in X" that make X the place of the speech. */
export const SPEECH: ReadonlySet<string> = new Set(
  wordsOf('said says told reporters journalists conference interview statement speech briefing address condemned'),
);

/** Words that make the lede a round-up: its incidents are several, none of them another's background. */
export const ROUND_UPS: ReadonlySet<string> = new Set(
  wordsOf('separate series string spate wave multiple several weekend rash unrelated'),
);

/** Words of courts and memory in the lede: the incident may lie long before the article. */
export const FOLLOW_UPS: ReadonlySet<string> = new Set(
  wordsOf(
    'charged charges sentenced sentence trial court pleaded plead pleads convicted conviction arrested arrest verdict jury appeal indicted indictment anniversary guilty hearing judge inquest inquiry prosecutors suspect suspects custody warrant remembered lawsuit bond bail unsealed prison',
  ),
);

/** Nouns after "followed" besides incident nouns ("the raids followed the loss of 12 soldiers"). */
export const LOSSES: ReadonlySet<string> = new Set(wordsOf('loss death deaths martyrdom disappearance'));

/** Plurals that tell of a campaign rather than of one incident. */
export const CAMPAIGNS: ReadonlySet<string> = new Set(
  wordsOf('bombardments bombardment airstrikes hostilities battles front frontline'),
);

/** "Thousands fled the month-long offensive": a campaign with a length of its own. */
export const LONG: ReadonlySet<string> = new Set(
  wordsOf(
    'days-long day-long week-long weeks-long weekslong month-long monthlong months-long monthslong year-long yearlong years-long',
  ),
);

/** Words that set one happening after another: what stands on their far side may be another incident. */
export const AFTERWARDS: ReadonlySet<string> = new Set(
  wordsOf('after since following follows response triggered prompted'),
);

/** Words that open a clause about somebody else's doing: a time in it is not that of what stands before. */
export const RELATIVES: ReadonlySet<string> = new Set(wordsOf('who whom which whose'));

/** Words before "also" that keep it inside the same incident ("were also shot"). */
export const BEING: ReadonlySet<string> = new Set(wordsOf('was were been is are there'));
