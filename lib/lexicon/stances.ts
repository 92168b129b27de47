/**
 * Wordings of responsibility stances, one table a rule in lib/detect/responsibility.
 * A pattern is a row of words: `a|b` either, `word?` may be missing, `*2` up to two words between, `@name` a set below.
 * The first word must be there; it is what the article is searched for.
 */
export interface CueRow {
  row: string;
  match: string;
}

/** Sets for `@name` in the patterns. */
export const CUE_SETS: Record<string, string> = {
  claim: 'claim claims claimed claiming',
  take: 'take takes took taken taking accept accepts accepted accepting assume assumes assumed assuming',
  whole: 'full sole joint direct the its their his any all some moral total',
  credit: 'responsibility credit authorship',
  say: 'said says say saying claimed claims claiming announced announces announcing stated states declared declares stating reported reports added adds insisted insists maintained maintains acknowledged acknowledges confirmed confirms admitted admits confirming acknowledging admitting tweeted boasted',
  self: 'it they he she we i',
  own: 'its their his our own',
  men: 'forces fighters militants men troops soldiers planes jets warplanes aircraft army members gunmen air guerrillas units members cadres drones drone navy military suicide bombers bomber commandos mujahideen agents officers warships missiles artillery marines',
  was: 'was were is are been be being',
  have: 'had has have',
  done: 'carried conducted launched perpetrated committed staged orchestrated masterminded planned executed fired dropped planted mounted caused detonated triggered undertaken engineered',
  hit: 'struck attacked killed stormed bombed shelled shot targeted hit ambushed raided destroyed assassinated executed abducted kidnapped downed murdered detonated eliminated fired blew blown engaged used',
  blame: 'blame blames blamed blaming',
  accuse: 'accuse accuses accused accusing',
  attribute: 'attribute attributes attributed attributing ascribe ascribes ascribed ascribing',
  pin: 'pin pins pinned pinning lay lays laid laying put puts putting place places placed placing',
  point: 'point points pointed pointing',
  hold: 'hold holds held holding',
  name: 'named identified identify identifies naming identifying names described describe',
  think:
    'believed thought suspected likely alleged understood presumed reported assumed reportedly apparently allegedly probably possibly',
  suspect: 'suspect suspects suspected suspecting',
  deny: 'deny denies denied denying',
  act: 'carry conduct stage launch attack bomb fire shell target kill shoot strike commit execute kidnap abduct hit plant do harm murder ambush',
  unsaid: "not never didn't haven't n't hadn't",
  reject:
    'reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted repudiate repudiated',
  charge: 'charge charges accusation accusations allegation allegations',
  story: 'claim claims report reports account accounts version assertion statement findings finding conclusions',
  say_not: 'say specify name identify disclose reveal indicate blame elaborate',
  doer: 'shooter gunman attacker assailant bomber killer suspect perpetrator murderer hijacker mastermind culprit kidnapper assassin suspects attackers gunmen bombers shooters killers perpetrators assailants',
};

/** Self-claims, and with nobody as their subject the absence of one. */
export const SELF_CLAIMS: CueRow[] = [
  { row: 'claim responsibility', match: '@claim @whole? @credit' },
  { row: 'claim responsibility', match: '@claim @whole @whole @credit' },
  { row: 'take responsibility', match: '@take @whole? @credit' },
  { row: 'take responsibility', match: 'declare|declares|declared|announce|announced|announces @whole? @credit' },
  { row: 'we are behind', match: 'we @have? @was been? behind' },
  { row: 'we are behind', match: 'we @have? @was been? responsible for' },
  { row: 'be behind', match: '@say that? @self @have? @was been? behind' },
  { row: 'be responsible', match: '@say that? @self @have? @was been? responsible for' },
  { row: 'be behind', match: '@say that? @own|the @men|group|movement @men? @have? @was been? behind' },
  { row: 'be responsible', match: '@say that? @own|the @men|group|movement @men? @have? @was been? responsible for' },
  { row: 'be responsible', match: '@say @was? responsibility for' },
  { row: 'be behind', match: 'told|tells *4 that? @self @have? @was been? behind' },
  { row: 'be responsible', match: 'told|tells *4 that? @self @have? @was been? responsible for' },
  { row: 'announce itself', match: 'announced|announces|announcing its|their *1 emergence|existence|formation|birth' },
  { row: 'claim to have done', match: '@claim to have' },
  { row: 'claim to be', match: '@claim to be the? assailants|attackers|authors|perpetrators' },
];

/** "claimed Friday's bombing", "said it had claimed the attack". */
export const CLAIMED_DEEDS: CueRow[] = [{ row: 'claim the deed', match: '@claim' }];

/** "claimed by X", "a claim of responsibility from X". */
export const CLAIMED_BY: CueRow[] = [
  { row: 'claimed by', match: 'claimed by' },
  { row: 'claim from', match: 'claim|claims of|for responsibility *4 by|from' },
  { row: 'signed by', match: 'responsibility *3 signed by' },
];

export const NO_CLAIMS: CueRow[] = [
  { row: 'no claim', match: 'no|without|any|nor *2 claim|claims of|for responsibility' },
  { row: 'no claim', match: 'no|nobody|none|neither *4 @say *3 behind|responsible|carried|done' },
  { row: 'no claim', match: 'no|nobody|no-one|none *3 come|came forward' },
  { row: 'not claimed', match: "not|yet|never|nor|n’t|hasn't|haven't|wasn't *2 claimed" },
  { row: 'not claimed', match: 'unclaimed' },
];

/** "said its fighters had struck": done by one's own people. */
export const SELF_DEEDS: CueRow[] = [
  { row: 'said it did', match: '@say that? @self @have? also? @done|@hit' },
  { row: 'said it did', match: 'told|tells *4 that @self @have? also? @done|@hit' },
  { row: 'said it did', match: '@say *7 that @self @have? also? @done|@hit' },
  { row: 'said it did', match: '@say that? the group|movement|organisation|organization @have? also? @done|@hit' },
  {
    row: 'said units did',
    match: '@say that? *2 units|columns|fighters|guerrillas|mujahideen|insurgents *2 @done|@hit',
  },
  { row: 'said its men did', match: '@say *7 that @own @men @men? @have? also? @done|@hit' },
  {
    row: 'said its men did',
    match: '@say that? one|two|three|some|members? of? @own @men @men? @have? also? @done|@hit',
  },
  {
    row: 'confirmed the use',
    match:
      'confirmed|acknowledged|admitted|confirms|acknowledges|admits *3 use|strike|strikes|airstrike|airstrikes|raid|launch *6',
  },
];

/** Deeds told in the first person: "we attacked the base", "our fighters struck", "our operation". */
export const FIRST_PERSON_DEEDS: CueRow[] = [
  { row: 'we did', match: 'we @have? *1 @done|@hit|inflicted' },
  { row: 'we did', match: 'our @men @have? *1 @done|@hit|inflicted' },
  { row: 'our deed', match: 'our *1 attack|operation|ambush|raid|bombing' },
];

export const ADMISSIONS: CueRow[] = [
  { row: 'admit', match: 'admitted|admits|admit|admitting|confessed|confesses|confess|confessing to?' },
  { row: 'own up', match: 'owned up to' },
  { row: 'acknowledge', match: 'acknowledged|acknowledges|acknowledging' },
  { row: 'plead guilty', match: 'pleaded|pleads|pleading|pled guilty to' },
  {
    row: 'a mistake',
    match: 'tragic|terrible|regrettable|grave|unfortunate|human *1 mistake|error|confusion|accident',
  },
];

export const BLAMES: CueRow[] = [
  { row: 'blame', match: '@blame' },
  { row: 'attribute', match: '@attribute' },
  { row: 'pin on', match: '@pin *1 blame|responsibility *8 on|with|at' },
  { row: 'pin on', match: 'pin|pins|pinned|pinning *5 on' },
  { row: 'point the finger', match: '@point *2 finger|fingers *8 at|towards|toward' },
  { row: 'accuse', match: '@accuse' },
  { row: 'charge', match: 'charged|charges|charge *5 with' },
  { row: 'hold responsible', match: '@hold' },
];

/** Somebody else told to be behind it: "police said X was behind the attack". */
export const BEHINDS: CueRow[] = [
  { row: 'was behind', match: '@was behind' },
  { row: 'responsible for', match: '@was responsible for' },
  { row: 'involved in', match: '@was *1 involved in' },
  { row: 'had done', match: 'had|have|has carried|staged|launched|planted|mounted|organised|organized out?' },
  { row: 'did', match: 'carried|staged|perpetrated|committed|masterminded|orchestrated out?' },
  { row: 'done by', match: 'carried out by' },
  { row: 'done by', match: 'perpetrated|committed|launched|fired|staged|orchestrated|masterminded|planted|mounted by' },
];

/** Crime: named persons accused by police and prosecutors. */
export const CRIME_CHARGES: CueRow[] = [
  { row: 'charged with', match: 'charged with' },
  { row: 'arrested over', match: 'arrested|detained|held|charged in connection|relation with|to' },
  { row: 'arrested over', match: 'arrested|detained|held on|under suspicion of' },
  { row: 'identified as', match: '@name' },
  { row: 'suspect in', match: 'suspect|suspects in|of|behind' },
];

export const SUSPICIONS: CueRow[] = [
  { row: 'believed done by', match: '@think to? have? been? @done out? by' },
  { row: 'believed done by', match: 'may|might|could have been @done out? by' },
  { row: 'may have done', match: 'may|might have @done|@hit' },
  { row: 'believed to have', match: '@think to have @done|@hit' },
  { row: 'believed behind', match: '@think to be *2 behind|responsible' },
  { row: 'believed behind', match: '@was most|very|quite? likely|probably|possibly|apparently|allegedly behind' },
  { row: 'work of', match: 'work of' },
  { row: 'hallmarks', match: 'hallmark|hallmarks|signature|trademarks|fingerprints|mark|marks|stamp of' },
  {
    row: 'suspicion fell',
    match:
      'suspicion|suspicions *3 fell|fallen|falls|falling|centred|centered|focused|pointed|turned|point|rests|rested on|at|to|upon',
  },
  { row: 'pointed to', match: 'pointed|points to|at|toward|towards' },
  { row: 'suspect', match: '@suspect' },
  { row: 'allegedly', match: 'allegedly' },
];

export const DENIALS: CueRow[] = [
  { row: 'deny', match: '@deny' },
  { row: 'distance itself', match: 'distanced|distances|distancing itself|themselves|himself from' },
  { row: 'disown', match: 'disowned|disavowed|disowns|disavows' },
  { row: 'not behind', match: '@say that? @self @was not|never *1 behind|responsible|involved' },
  { row: 'not behind', match: '@say that? @self @have not|never *1 @done|@hit' },
  {
    row: 'nothing to do',
    match: '@say that? @self @have|@was|did|does|do no|nothing|not *2 role|hand|involvement|part|do',
  },
  { row: 'we did not', match: 'we did|have|had? @unsaid *1 @act|@done|@hit' },
  { row: 'we did not', match: "we didn't|haven't|hadn't *1 @act|@done|@hit" },
  { row: 'we did not', match: 'we @was @unsaid *1 behind|responsible|involved' },
  { row: 'we did not', match: 'we @have|@was nothing|no *1 do|role|hand|part|involvement' },
  { row: 'it did not', match: 'it|they did @unsaid *1 @act' },
  { row: 'it did not', match: "it|they didn't *1 @act" },
  { row: 'not guilty', match: 'pleaded|pleads|pleading|pled not guilty to' },
  { row: 'reject the charge', match: '@reject *3 @charge' },
  { row: 'reject any link', match: '@reject any|all link|links|involvement|responsibility|role|part|connection' },
];

export const REJECTIONS: CueRow[] = [
  { row: 'rule out', match: 'ruled|rules|ruling|rule out' },
  { row: 'reject the claim', match: '@reject *5 @story' },
  { row: 'reject it', match: '@reject that|this|it|them|those' },
  { row: 'cast doubt', match: 'cast|casts|casting doubt|doubts on *3 @story' },
  { row: 'describe as false', match: '@story as false|untrue|incorrect|baseless|fabricated|propaganda' },
];

export const LINKS: CueRow[] = [
  {
    row: 'in contact with',
    match: 'contact|contacts|touch with *3 handlers|masterminds|facilitators|commanders|agents|leaders',
  },
  { row: 'linked to', match: 'linked|tied *4 to' },
  { row: 'ties to', match: 'ties|links to' },
  {
    row: 'trained',
    match: 'trained|armed|backed|funded|financed|sheltered|sponsored|directed|recruited the|these|those',
  },
  { row: 'backed by', match: 'backed|sponsored|supported|directed|guided|facilitated|financed by' },
];

export const NOT_ATTRIBUTED: CueRow[] = [
  {
    row: 'unclear who',
    match:
      'unclear|unknown|clear|known|certain|say|said|knew|know|determine|determined|establish|established exactly|immediately|yet? who|whether|if|which',
  },
  { row: 'did not name', match: 'not *1 @say_not' },
  { row: 'which group', match: 'not|without *1 say|said|specify|saying|specifying|know|known which' },
  { row: 'without naming', match: 'short of naming|blaming|accusing' },
  { row: 'without naming', match: 'without naming|blaming|identifying|specifying|saying' },
];

/** Verbs of harm whose author a speaker tells without blaming. */
export const AUTHORSHIP: CueRow[] = [
  {
    row: 'killed',
    match: 'killed|attacked|murdered|bombed|shelled|massacred|assassinated|ambushed|executed|stormed|machine-gunned',
  },
  { row: 'fired', match: 'fired' },
  {
    row: 'killed by',
    match:
      'killed|murdered|assassinated|attacked|shelled|bombed|ambushed|executed|massacred|kidnapped|abducted|slain by',
  },
];
