import { wordSet } from './word-set';

/** How a verb reports: what it may take and what it makes of the figure. */
export type ReportingKind = 'say' | 'tell' | 'confirm' | 'think' | 'count' | 'toll' | 'name';

export interface ReportingVerb {
  kind: ReportingKind;
  /** "saying", "adding": its subject stands before it in the sentence, with a verb of its own. */
  participle: boolean;
  /** The same form is a noun ("reports", "claims"): counts only with a complement in sight. */
  noun: boolean;
}

/** Rows of verb forms; a form with `*` is a noun too, a form in -ing a participle. */
const FORMS: Record<ReportingKind, string> = {
  say: `say says said saying announce announces announced announcing state* states* stated stating declare declares declared declaring
    tweet* tweets* tweeted tweeting write writes wrote written writing post* posts* posted posting relate relates related relaying relay relays relayed
    claim* claims* claimed claiming allege alleges alleged alleging insist insists insisted insisting maintain maintains maintained maintaining
    assert asserts asserted asserting warn warns warned warning* explain explains explained explaining note* notes* noted noting
    stress* stresses* stressed stressing emphasise emphasises emphasised emphasize emphasizes emphasized emphasising emphasizing
    recall* recalls recalled recalling testify testifies testified testifying comment* comments* commented commenting remark* remarks* remarked
    reply* replies* replied conclude concludes concluded concluding reiterate reiterates reiterated reiterating
    disclose discloses disclosed disclosing reveal reveals revealed revealing report* reports* reported reporting
    charged add adds added adding argue argues argued arguing contend contends contended caution* cautions cautioned cautioning
    clarify clarifies clarified clarifying specify specifies specified specifying indicate indicates indicated indicating
    suggest suggests suggested suggesting reads continued lamented boasted proclaimed asserted recounted recounts describes described
    spoke spoken speaks repeated repeats rule* rules* ruled
    broadcast* find finds found finding* determine determines determined show* shows* showed showing`,
  tell: 'tell tells told telling inform informs informed informing',
  confirm:
    'confirm confirms confirmed confirming acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded conceding',
  think:
    'believe believes believed fear* fears* feared think thinks thought* estimate* estimates* estimated estimating reckon reckons reckoned',
  count:
    'count* counts* counted counting record* records* recorded recording* document* documents* documented documenting register* registers* registered tally* tallies* tallied log* logs* logged list* lists* listed listing* verified verifies verify',
  name: 'identified identify identifies named',
  toll: 'put puts putting place* places* placed raise raises raised raising revise revises revised revising update* updates* updated updating lower lowers lowered lowering reduced downgraded upgraded gave gives given giving',
};

function verbs(): ReadonlyMap<string, ReportingVerb> {
  const map = new Map<string, ReportingVerb>();
  for (const [kind, cell] of Object.entries(FORMS) as [ReportingKind, string][]) {
    for (const form of cell.split(/\s+/)) {
      const word = form.replace('*', '');
      map.set(word, { kind, participle: word.endsWith('ing'), noun: form.endsWith('*') });
    }
  }
  return map;
}

/** Word form → how it reports. */
export const REPORTING_VERBS = verbs();

/** Verbs that need "that" after them to report: without it they tell of deeds ("found a body", "showed courage"). */
export const NEEDS_THAT = wordSet(
  'alleged charged find finds found finding determine determines determined show shows showed showing state states stress stresses stressed reads describes described related relates maintain maintains maintained maintaining broadcast continued rule rules ruled',
);

/** Verbs that report a figure only with "of" and the figure itself ("spoke of 46 dead"). */
export const SPEAKING_OF = wordSet('spoke spoken speaks');

/** Verbs that report before "that", a stop or a channel, and else do something ("repeated the attack"). */
export const REPEATING = wordSet('repeated repeats');

/** Objects that make "claim", "confirm" or "deny" something else than reporting a figure. */
export const DEED_OBJECTS = wordSet('responsibility credit authorship lives life victims');

/** Nouns a toll verb moves ("put the toll at 11"). */
export const TOLL_NOUNS = wordSet(
  'toll tolls number numbers figure figures count tally total casualties deaths dead losses',
);

/** Nouns whose owner tells the figure ("by the count of X", "X's toll of 12", "the figure given by X"). */
export const COUNT_NOUNS = wordSet('count tally toll figure figures number numbers estimate estimates reckoning total');

/** Documents and broadcasts that speak for whoever issued them. */
export const DOCUMENTS = wordSet(
  'statement statements communique communiqué report reports release bulletin tweet post message letter document documents text video account accounts dispatch memo notice note announcement briefing figures data records research tallies',
);

/** Occasions and channels of speech that stand between a speaker and the verb ("in a statement", "at a briefing"). */
export const OCCASIONS = wordSet(
  'statement tweet tweets post posts posting message interview briefing conference communique communiqué release speech address letter report bulletin remarks comments email call telephone phone twitter x facebook telegram whatsapp video broadcast update note press news television tv radio',
);

/** Words that say that something is told without saying who tells it. */
export const HEARSAY = wordSet('reportedly allegedly purportedly supposedly');

/** Verbs whose passive hides who tells ("were reported killed", "is said to have shot"). */
export const HEARSAY_PASSIVES = wordSet('reported said alleged rumoured rumored claimed');

/** Nouns of unsourced telling ("there were reports of"). */
export const HEARSAY_NOUNS = wordSet('reports report rumours rumors allegations');

/** Verbs after which "to say" or "to confirm" is not said. */
export const REFUSALS = wordSet(
  'decline declined declines declining refuse refused refuses refusing unable unwilling failed fail yet not expected able asked due reluctant wait waiting ready early',
);

/** Clock and calendar words that stand between a subject and its verb, or after a verb, and are no part of either. */
export const WHEN = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tonight tomorrow morning afternoon evening night midnight noon midday early late later earlier hours hour shortly afterwards weekend week ago overnight last this am pm a.m. p.m. a.m p.m gmt time here there meanwhile`,
);

/** Labels before the colon of a headline that are no speakers. */
export const HEADLINE_LABELS = wordSet(
  'update updated updates live breaking watch video exclusive analysis opinion explainer photos gallery correction developing alert listen comment editorial factbox timeline profile obituary',
);

/** Participles between figures and who gave them out ("figures released by"). */
export const SUPPLIERS = wordSet(
  'supplied provided released given issued compiled collected published posted obtained seen sent kept maintained gathered shared circulated presented',
);

/** Forms of "accuse", whose gerund is told by the accuser. */
export const ACCUSING_VERBS = wordSet('accused accuse accuses accusing');

/** Who is told in public: "reported to parliament" still reports. */
export const HEARERS = wordSet('reporters journalists media press newsmen parliament lawmakers');

/** Words before "reports of", where nobody is said to report. */
export const REPORT_OPENERS = wordSet(
  'were are been amid initial unconfirmed some early local media conflicting following earlier also multiple several press',
);

/** Verbs of coming to know from somebody. */
export const LEARNING_VERBS = wordSet('learned learnt heard');

/** Forms of carrying the words of another. */
export const QUOTING_VERBS = wordSet('quoted quoting quotes quote cited citing cites cite');

/** Words that open a further clause behind a comma. */
export const CLAUSE_JOINTS = wordSet('but while whereas and though although as');

/** Who listens when those who speak are caught up in the event themselves. */
export const CLOSE_HEARERS = wordSet(
  'police officers deputies investigators detectives troopers dispatchers them him her me us his',
);

/** What is done to victims and suspects: a person so introduced is not taken for who speaks next. */
export const SUFFERED = wordSet(
  'shot killed wounded injured stabbed charged arrested sentenced accused convicted identified pronounced found booked held detained jailed indicted hospitalized hospitalised treated died beaten abducted kidnapped pleaded',
);

/** Papers and inquiries without an author: what they tell gives way to whoever passes it on. */
export const PAPERS = wordSet(
  'report reports account accounts document documents investigation investigations inquiry inquiries probe probes study studies finding findings evidence test tests analysis analyses survey surveys review reviews information footage video videos letter messages records data figures',
);

/** What has become of people: right behind "reported", "feared", "confirmed" it tells of them, not what they say. */
export const OUTCOMES = wordSet(
  'dead killed missing injured wounded hurt hospitalized hospitalised kidnapped abducted trapped drowned captured slain murdered martyred displaced stranded safe',
);

/** Verbs after "that" by which harm is told as known ("the bombing that *killed* 24"). */
export const HARMING = wordSet(
  'killed kills left leaves claimed wounded injured took has had have maimed displaced injuring killing',
);

/** Nouns for what others say, behind a verb of dismissing. */
export const DISMISSED_NOUNS = wordSet(
  'report reports claim claims allegation allegations accusation accusations rumour rumours rumor rumors suggestions',
);

/** Words that open a denied clause without "that". */
export const CLAUSE_OPENERS = wordSet('that it its they their he she his her having');

/** Verbs before "reports of": whoever dismisses a report is not its source. */
export const DISMISSING = wordSet(
  'dismissing dismissed dismisses denying denied denies rejecting rejected rejects disputed disputing refuted refuting',
);
