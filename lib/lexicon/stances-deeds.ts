import { wordSet as set } from './word-set';

/**
 * Words for acts of violence, as the complement of a stance ("responsibility for the *bombing*", "accused of *killing*").
 * Keyed by `Token.norm`. One list for every party: nothing here names a side.
 */

/** Nouns that name an act of violence by themselves. */
export const DEEDS = set(`
  attack attacks bombing bombings blast blasts explosion explosions killing killings murder murders massacre massacres
  assassination assassinations airstrike airstrikes airstrike ambush ambushes shelling shellings shooting shootings
  rampage assault assaults kidnapping kidnappings kidnaping abduction abductions hijacking hijackings execution
  executions slaying slayings slaughter violence atrocity atrocities beheading beheadings bloodshed bloodbath
  hostage-taking siege stabbing stabbings homicide homicides manslaughter carnage onslaught downing lynching
  bomb bombs rocket rockets missile missiles deaths fatalities shootout firefight pogrom terrorism drone-strike
  sniping mutilation torture disappearances looting rape rapes riot riots lynchings clash clashes crackdown barrage bombardment bombardments ied grenade grenades
`);

/** Nouns that name one only where the article speaks of violence anyway. */
export const WEAK_DEEDS = set(`
  strike strikes raid raids fight fighting action actions incident incidents act acts operation operations death crime crimes incursion tragedy
  disaster crash offensive hit hits drone drones blaze fire arson device devices shots poisoning derailment sabotage wave casualties
  it this that them these those
`);

/** Verb forms that do violence to someone; the object is looked at by the rules. */
export const DEED_VERBS = set(`
  kill kills killed killing murder murders murdered murdering shoot shoots shot shooting gun guns gunned gunning
  bomb bombs bombed bombing attack attacks attacked attacking ambush ambushed ambushing assassinate assassinated
  assassinating massacre massacred massacring execute executed executing behead beheaded beheading slay slew slain
  slaying abduct abducts abducted abducting kidnap kidnaps kidnapped kidnapping kidnaping kidnaped shell shells shelled
  shelling storm stormed storming raid raided raiding target targeted targeting strike struck striking stab stabbed
  stabbing torture tortured torturing poison poisoned poisoning down downed downing hijack hijacked hijacking detonate
  detonated detonating slaughter slaughtered slaughtering burn burned burning wound wounded wounding injure injured
  injuring hit hitting machine-gunned strafed strafing waylaid waylay waylaying harm harms harmed harming torched overran overrun
`);

/** Past and participle forms of doing, planning or causing an act ("carried *out*", "perpetrated by"). */
export const DONE = set(`
  carried conducted launched perpetrated committed staged orchestrated masterminded planned executed fired dropped planted
  mounted caused detonated triggered undertaken engineered inflicted
`);

/** Weapons and gunfire as the object of "fired", "launched", "dropped". */
export const SHOTS = set(`
  rocket rockets missile missiles shell shells mortar mortars bomb bombs bullets grenade grenades shots fire gunfire
  projectile projectiles drones ammunition gas barrel strikes airstrikes attack attacks
`);

/** What shows that an article is about violence at all; the weak deeds above need two of them. */
export const VIOLENCE = set(`
  killed killing kill dead died deaths wounded murdered murder bomb bombs bombing bombings gunmen gunman militants
  militant insurgents rebels rebel guerrillas terrorist terrorists airstrike airstrikes blast explosion explosives
  massacre massacred assassinated assassination ambush ambushed kidnapped kidnapping abducted hostages hostage shelling
  soldiers troops martyred slain suicide casualties victims firefight grenade grenades rocket rockets shooter stabbed
  beheaded injured injuring wounding mortars assailants assailant attackers attacker killing kills fatal gunfire hostage
  explosive bomber bombers killings murders massacres slayings perpetrators manslaughter homicide civilians warplanes
`);

/** Complements that are no act of violence although a deed word may stand near: sport, markets, politics, computing. */
export const NOT_DEEDS = set(`
  defeat defeats loss losses goal goals penalty match game season error errors mistake result results performance
  inflation prices recession deficit economy unemployment budget outage outages hack hacking breach leak ransomware
  cyberattack cyberattacks cyber malware phishing delay delays shutdown rating ratings corruption bribery fraud
  embezzlement plagiarism doping harassment defamation libel collusion tax taxes wickets innings relegation injury
  credit-rating failure failures policy policies words remarks comments tweet tweets hypocrisy racism bias lying
  spying espionage blasphemy treason sedition interference meddling incitement decision mess chaos rise shortage
  shortages crisis backlog overcrowding downgrade collapse
`);

/** Backing of those who do violence: a link, no authorship ("accused X of *backing* the gunmen"). */
export const BACKING = set(`
  backing supporting harbouring harboring sheltering arming funding financing training sponsoring aiding abetting directing
  sending helping assisting supplying
`);
