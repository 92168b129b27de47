import { wordSet } from './word-set';

/** Words that single rules ask for about who did it; words that several rules share stand in the tables of their subject. */

/** What is claimed, laid on somebody or denied. */
export const RESPONSIBILITY = wordSet('responsibility');
/** What is claimed for a deed. */
export const RESPONSIBILITY_OR_CREDIT = wordSet('responsibility credit');
/** The one short verb of violence that is one by itself. */
export const SHOT = wordSet('shot');
/** Denied of a weapon: "denied using". */
export const USING = wordSet('using');
/** What is opened on people. */
export const FIRE_OPENED = wordSet('fire');
/** Says that a body fights. */
export const ARMED = wordSet('armed');
/** What one's own side did to the other: "we inflicted losses". */
export const INFLICTED = wordSet('inflicted');
/** Ties a deed to somebody without naming the doer. */
export const LINKED = wordSet('linked');
/** "came forward". */
export const FORWARD = wordSet('forward');
/** Whom the attackers belong to. */
export const AFFILIATION = wordSet('affiliation affiliations');
/** A part in the deed, less than the deed. */
export const INVOLVEMENT = wordSet('involvement');
/** A part in the deed, less than the deed. */
export const INVOLVEMENT_OR_ROLE = wordSet('involvement role');
/** "saw a hand of": a part in the deed. */
export const HAND = wordSet('hand involvement');
/** "stopped short of claiming". */
export const SHORT = wordSet('short');
/** Tells two groups apart that fought. */
export const RIVAL = wordSet('rival');
/** A verb, and people. */
export const SUSPECTS = wordSet('suspects');
/** Of the deed, or so called. */
export const SUSPECTED = wordSet('suspected');
/** "on behalf of": who speaks is another. */
export const BEHALF = wordSet('behalf');
/** Forms that are violent only among other violence ("attacking the budget", "hitting out"). */
export const MILD = /^(attack|target|hit|str(ik|uck)|shoot|shot|burn|storm|raid|down|execut|kill)/;
/** The weak deed that no operation is. */
export const STRIKE = wordSet('strike strikes');
/** Verbs by which somebody owns what was told of him. */
export const OWNING_UP = /^(confirm|acknowledg|admit)/;
/** What is done, for who did it: "a terrorist action". */
export const ACTS = wordSet('action actions activity activities threat threats');
/** Numbers behind a past verb: "arrested two". */
export const COUNTED = /^(two|three|four|five|six|\d+)$/;
/** One of a group owns for himself: an admission, not the group's claim. */
export const ONE_OF_GROUP =
  /^(an? |the |two |three |four |five )?(former |ex-)?(members?|fighters?|leader|commander|man|woman)\b/i;
/** Police in a phrase. */
export const POLICE = /\b(police|policem[ae]n|officers?|deput(y|ies)|troopers?)\b/i;
/** Pronouns that go back to whoever spoke last. */
export const PERSONAL = /^(he|she|it|they|we|i)$/i;
/** A day behind "on": a date, not who is blamed. */
export const ON_A_DAY =
  /day$|^(january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/;
/** "an act of": light, the deed follows. */
export const ACT = wordSet('act acts');
/** Called a suspect: no more than that. */
export const SUSPECT = wordSet('suspect suspects suspected');
/** Those who did it, without a name. */
export const ATTACKERS = wordSet(
  'attacker attackers gunman gunmen assailant assailants bomber bombers suspect suspects',
);
/** Behind "come forward": with information, or to do anything but claim. */
export const FORWARD_WITH = /^(with |to (?!claim|admit|say))/;
/** Three words of a deed in the passive with its doer: "carried out by", "were fired by men". */
export const DONE_BY = /^(carried out by|\w+ by \w+)$/;
/** Participles of such a deed. */
export const DONE = /^(carried|fired|launched|caused|planted|conducted|dropped)/;
/** "who did this". */
export const DID_IT = /^did (this|it)$/;
/** What somebody told, called by its weakest name. */
export const CLAIM_NOUN = wordSet('claim claims');
/** A weapon that is a word of deeds as well. */
export const DRONE = wordSet('drone drones');
/** Ends of past forms among the verbs of deeds. */
export const PAST_DEED = /ed$|laid$/;
/** A statement and who issued it. */
export const ISSUED_BY = /^(signed|issued|released|sent) by$/;
/** Ends of finite verbs before which a clause has its subject. */
export const FINITE = /(ed|sent|left|said|says|called|told|put|wrote|has|have|had)$/;
/** Denied of a gun: "denied firing". */
export const FIRING_SHOTS = wordSet('firing');
/** "denied opening fire". */
export const OPENING = wordSet('opening');
