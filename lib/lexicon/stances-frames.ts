import type { ClaimMode } from '../model/claim';
import { wordSet as set } from './word-set';

/** Words that the stance rules look for around a cue, each keyed by `Token.norm`. */

/** Verbs of belief before a clause. */
export const BELIEVING = set(`believe believes believed think thinks thought suspect suspects suspected`);

/** Hedges before "the work of". */
export const HEDGES_BEFORE = set(`
  believed thought suspected likely appeared appears seemed looked considered probably apparently said be
`);

/** Charges of killing. */
export const CAPITAL_CRIMES = set(`
  murder murders manslaughter homicide homicides killing killings terrorism massacre bombing genocide
`);

/** Nouns for an accusation. */
export const ACCUSATIONS = set(`charge charges accusation accusations allegation allegations`);

/** What is denied of a deed. */
export const INVOLVEMENT = set(`responsibility involvement role part hand link connection`);

/** Taking part in a deed, in a denied clause. */
export const TOOK_PART = set(`behind responsible involved carried committed launched fired participated directed`);

/** What "the man who …" did. */
export const RAMPAGED = set(`
  rampaged shot opened attacked killed stabbed carried drove detonated fired gunned murdered
`);

/** Words before "suspect". */
export const SUSPECT_LEADS = set(`the a an prime main chief alleged sole key only second third first`);

/** Words that leave a doer suspected. */
export const SUSPECTED_WORDS = set(`suspect suspects suspected alleged`);

/** Backing told in a finite verb. */
export const BACKS = set(`supports backs arms funds shelters harbours harbors sponsors supported backed armed`);

/** People behind the attackers. */
export const HANDLERS = set(`handlers masterminds facilitators backers sponsors`);

/** What "which" asks for. */
export const SIDES_UNNAMED = set(`group side faction organisation organization party`);

/** Doers that are not named. */
export const DOERS_UNNAMED = set(`group groups culprits perpetrators attackers assailants organisation organization`);

/** What "who" is asked of. */
export const DID = set(`
  behind responsible carried perpetrated launched fired planted opened shot killed bombed attacked conducted
`);

/** From handlers to their place. */
export const PLACE_LINKS = set(`in across based from`);

/** What somebody else found, and others reject. */
export const STORIES = set(`finding findings conclusions report reports account accounts`);

/** A claim or report by name. */
export const CLAIM_NOUNS = set(`claim claims report reports`);

/** Verbs that call a report something. */
export const DESCRIBING = set(`describing described dismissing dismissed calling called branding branded`);

/** Verbs of putting out a text. */
export const ISSUING = set(`issued released sent published said posted made`);

/** Deeds of one's own forces, owned to. */
export const OWN_VERBS = set(`
  killed shot struck bombed hit murdered attacked fired carried stabbed targeted shelled executed abducted taken
  launched conducted involvement responsibility role
`);

/** Who may call a deed a mistake. */
export const OFFICIAL_SPEAKERS = set(`
  military army government ministry minister president police official officials general colonel spokesman forces
  command navy coalition he she they
`);

/** A claim spoken of by its noun. */
export const OTHER_SUBJECTS = set(`responsibility responsible`);

/** Verbs of destruction, violent with any object. */
export const DESTROYING = set(`destroyed eliminated blew blown engaged`);

/** Weapons whose use is owned to. */
export const WEAPONS = set(`weapon weapons munitions`);

/** A group's word for itself. */
export const GROUP_SELF = set(`group movement organisation organization`);

/** What follows a claimed deed. */
export const CHANNELS = set(`through in on via as`);

/** Nouns that make a name an armed body. */
export const OPEN_HEADS = set(`cartel gang militia group network faction brigade clan sect`);

/** Words before an accusation that is denied. */
export const OWNING_LEADS = set(`his her their its the any all these those such some`);

/** Words by which a speaker tells of itself ("said *its* forces had fired, but denied …"). */
export const OWN_WORDS = set(`it its they their he his she her we our`);

/** What is denied as told by others. */
export const DENIED_NOUNS = set(
  `claim claims report reports allegation allegations accusation accusations charge charges`,
);

/** Verbs that show a clause after "denied". */
export const CLAUSE_VERBS = set(`had was were have has did attacked killed carried`);

/** Words between a denial and what is denied. */
export const DAYS_AFTER = set(`
  today yesterday again on monday tuesday wednesday thursday friday saturday sunday strongly firmly
`);

/** What is ruled out. */
export const RULED_OUT = set(`involvement role terrorism sabotage attack responsibility`);

/** Channels that a group speaks through. */
export const MOUTHPIECES = set(
  `mouthpiece radio station channel agency television tv outlet website newspaper arm wing`,
);

/** Papers that are read out: their "we" is that of the group whose statement the text is. */
export const READ_OUT = set(`statement communique message report document letter broadcast announcement`);

/** Words by which a text says at its beginning that it is a statement or a broadcast itself. */
export const STATEMENT_WORDS = set(`communique communiqué statement clandestine broadcast broadcasts bulletin`);

/** Verbs of violence in a denied clause. */
export const FIRING = set(
  `fire fired attack attacked bomb bombed shell shelled kill killed shoot shot ambush ambushed murder kidnap abduct`,
);

/** What is shot with a camera. */
export const FILMED = set(`film films movie scene scenes video videos photo photos picture pictures footage series`);

/** Words of degree before an adjective of the shape of a verb ("most *feared* militants"). */
export const DEGREES = set(`most much widely long newly recently so less`);

/** Articles of what is told for the first time. */
export const INDEFINITE = set(`a an one`);

/** Whose quotation says "we". */
export const FIRST_PLURAL = set(`we our`);

/** Forms of "deny". */
export const DENYING = set(`deny denies denied denying`);

/** Words before a group named already. */
export const DEFINITES = set(`the its their this that these those both`);

/** Bare forms: a wish unless "we" or "they" own it. */
export const BARE_FORMS = set(`take accept assume`);

/** Subjects of a bare form. */
export const OWNING_SUBJECTS = set(`we they i both all`);

/** Words before "suspected" as an adjective. */
export const ADJECTIVE_LEADS = set(`the a an two three some by of that where when after as`);

/** Charges of another time. */
export const FORMERLY = set(`previously once in`);

/** Verbs that need a deed or a weapon as their object. */
export const LIGHT_VERBS = set(`
  carried conducted launched perpetrated committed staged planned fired dropped planted mounted caused used
  confirmed acknowledged admitted confirms acknowledges admits detonated orchestrated masterminded undertaken
  engineered executed
`);

/** Verbs that call a deed a mistake. */
export const SAID_OF = set(`
  said says stated admitted acknowledged described called say calling conceded
`);

/** First words of what is owned to. */
export const OWNED = set(`
  responsibility killing shooting carrying its their his they it having he that being planting bombing murdering
  attacking involvement murder manslaughter stabbing firing taking the to kidnapping torturing opening targeting
  striking strikes airstrikes raids
`);

/** Things that carry a claim and are not who makes it ("*leaflets* claiming responsibility"). */
export const CARRIERS = set(`
  leaflets leaflet pamphlets pamphlet statement statements communique message messages video letter letters note
  call calls caller post email media press newspapers newspaper stations agencies
`);

/** Words that make claimed deeds a habit ("*similar* attacks"). */
export const PAST_DEEDS = set(`
  similar previous past other earlier dozens scores several numerous many
`);

/** Words that name nothing in the object of a claim. */
export const FILLERS = set(`
  the a an and of in on for it that this by being having
`);

/** Gerunds of doing that leave open what is done. */
export const DOING = set(`
  carrying committing being launching staging orchestrating masterminding conducting perpetrating having ordering
  causing planting firing dropping throwing setting opening planning starting igniting taking participating
`);

/** Words in -ing that are no doing. */
export const TIME_ING = set(`
  during morning evening
`);

/** Verbs by which somebody speaks, or believes, in a sentence. */
export const SAYING = set(`
  said says say saying told tells reported reports announced stated added according alleged alleges claimed claims
  insisted noted testified wrote explained warned tweeted declared believe believes believed found concluded
`);

/** Verbs that tell only before "that". */
export const SAYING_THAT = set(`charged charges charge`);

/** Prepositions before a noun that show that it is not the subject itself ("residents *in* Kabul blamed"). */
export const LINKING = set(`
  in at near from against to into by for on across of
`);

/** Reporting verbs after which a clause begins. */
export const TELLING = set(`
  said says saying told reported announced stated added claimed
`);

/** How a claim is made, by a word of its sentence; the first row that has one. */
export const MODES: [ClaimMode, ReadonlySet<string>][] = [
  ['video', set('video videos footage videotape')],
  ['call', set('call calls called phone phoned telephone telephoned caller')],
  ['leaflet', set('leaflet leaflets pamphlet pamphlets flyers')],
  [
    'social_post',
    set('telegram twitter tweet tweeted tweets facebook posted posting post whatsapp online website channel social'),
  ],
  ['statement', set('statement statements communique communiqué announcement letter message email')],
  ['spokesman', set('spokesman spokesperson spokeswoman spokesmen')],
];

/** An act that came to nothing ("intercepted the missiles fired by X"): nobody is blamed for harm. */
export const FOILED = set('intercepted intercepts foiled thwarted averted repelled jammed defused prevented');

/** Words by which somebody does not say. */
export const SILENT = set(
  "not n't didn't don't doesn't isn't wasn't no nobody never declined declines refused refuses",
);

/** Nouns that end a body's name beside those of forces and authorities ("security *service*"). */
export const BODY_NOUNS = set(
  'aviation service services bureau directorate corps regiment staff affiliate branch wing offshoot arm faction chapter',
);

/** Papers that the doers of a deed leave or spread. */
export const LEAFLETS = set('leaflet leaflets pamphlet pamphlets flyer flyers graffiti');
/** Papers that are theirs where they were left at the scene. */
export const NOTES = set('note notes letter letters banner banners placard placards sign');
export const LEFT_BEHIND = set('left found pinned attached hung nailed scattered');

/** Those by whom a body owns to a deed: "admitted that the gunmen were its officers". */
export const MEMBERS = set(
  'member members officer officers soldier soldiers agent agents policeman policemen fighter fighters troops personnel',
);
