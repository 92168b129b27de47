import { hidesForm } from './hidden-form';
import { isElement, SKIPPED_TAGS, tagOf } from './tags';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Landmarks that are never article text. */
const ROLES = words('navigation complementary contentinfo search menu menubar dialog alertdialog textbox');
/** Roles of small things, which pages also give by mistake to what holds their article. */
const SMALL_ROLES = words('toolbar alert banner button tablist tooltip status img');

/** Words of class names and ids that mark boxes around an article; each must be a whole word of the name. */
const NOISE_WORDS = words(
  'advert adverts advertisement advertising adslot adunit dfp gpt sponsor sponsored sponsorship promos promotion teaser teasers ' +
    'related relateds relatedarticles relatedlinks relatedposts recirc recirculation recommendations outbrain taboola zergnet mostread mostpopular readnext upnext ' +
    'newsletter newsletters signup donate donation regwall share shares sharing sharebar sharetools socials sociable addthis sharedaddy addtoany followus ' +
    'comment comments commenting commentlist disqus livefyre respond replies breadcrumb breadcrumbs navbar topnav subnav masthead pagination pager ' +
    'cookie cookies gdpr ccpa onetrust skiplink taglist authorbio authorbox biography bylines byline postmeta copyright disclaimer ' +
    'visuallyhidden screenreader offscreen printonly livescore ticker',
);

/** Words that mark a box too, but that pages also give to the element around their article: weighed before it is cut. */
const WEAK_WORDS = words(
  'ad ads adv social promo promoted recommend recommended recommendation trending popular latest subscribe subscription subscriptions paywallbox follow ' +
    'discussion sidebar rail rightrail rightcol sidecol nav navigation menu menus footer toolbar toolbox paging consent banner modal popup overlay lightbox tooltip skip ' +
    'tags topics keywords bio timestamp print hidden hide invisible sr widget widgets poll quiz survey weather playlist carousel slider slideshow jp',
);

/** Pairs of words that mark noise where neither alone does. */
const WEAK_PAIRS =
  /\b(?:read[-_ ]?(?:more|next|also)|also[-_ ]?read|more[-_ ]?(?:from|on|stories|news|coverage)|most[-_ ]?(?:read|popular|viewed)|see[-_ ]?also|you[-_ ]?may|about[-_ ]?(?:the[-_ ]?)?author|author[-_ ]?(?:bio|box|info|card)|pull[-_ ]?quote|story[-_ ]?(?:list|links)|link[-_ ]?list|visually[-_ ]?hidden|screen[-_ ]?reader|sr[-_ ]?only|back[-_ ]?to[-_ ]?top|sign[-_ ]?(?:up|in)|log[-_ ]?in|article[-_ ]?(?:tools|footer|meta|tags)|entry[-_ ]?(?:footer|meta|utility)|key[-_ ]?points?[-_ ]?toggle)\b/;

/** Names that only style an element as part of something else ("has-sidebar", "no-comments"). */
const MODIFIER =
  /^(?:has|have|with|without|no|not|is|show|hide|open|closed|enable|disable|js|wp|page|post|type|format|template|category|tag|status)$/;

function nameWords(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

type Verdict = 'noise' | 'weak' | null;

/** What a class name or id says of its element. */
function verdictOf(name: string): Verdict {
  const parts = nameWords(name);
  if (parts.length === 0 || parts.length > 5 || (parts[0] && MODIFIER.test(parts[0]))) return null;
  if (parts.some((part) => NOISE_WORDS.has(part))) return 'noise';
  return parts.some((part) => WEAK_WORDS.has(part)) || WEAK_PAIRS.test(parts.join('-')) ? 'weak' : null;
}

/** Elements named after a part of them: never cut for their name. */
const NEVER_BY_NAME = words('html body main article h1 table tbody tr');
/** Elements too small to hold a box: only a plain word cuts them. */
const SMALL = words('p em strong b i');

/** Whether `element` is, by its tag, role or state, no article text: skipped, editable, hidden in its markup. */
export function isSkipped(element: Element): boolean {
  const tag = tagOf(element);
  if (SKIPPED_TAGS.has(tag) || ((tag === 'form' || tag === '') && hidesForm(element))) return true;
  const role = element.getAttribute('role');
  if (role && (ROLES.has(role) || (SMALL_ROLES.has(role) && !holdsArticle(element)))) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style);
}

/** What holds this share of the page's paragraphs is the article, whatever a weak word in its name says. */
const ARTICLE_SHARE = 0.4;

/** Whether the names given to `element` say that it stands around the article, not in it. */
export function isNoise(element: Element): boolean {
  if (NEVER_BY_NAME.has(tagOf(element))) return false;
  let weak = false;
  for (const attribute of ['class', 'id', 'data-testid', 'data-component']) {
    const value = element.getAttribute(attribute);
    if (!value || value.length > 400) continue;
    for (const name of value.split(/\s+/)) {
      const verdict = verdictOf(name);
      if (verdict === 'noise') return true;
      weak ||= verdict === 'weak';
    }
  }
  return weak && !SMALL.has(tagOf(element)) && !holdsArticle(element);
}

function holdsArticle(element: Element): boolean {
  const lengthIn = (within: Element): number => {
    let length = 0;
    for (const paragraph of within.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0;
    return length;
  };
  const inside = lengthIn(element);
  return inside >= 250 && inside >= lengthIn(element.ownerDocument.body) * ARTICLE_SHARE;
}

/** Whether any element from `node` up to `root` (not itself) is skipped or noise. */
export function isInsideNoise(node: Node, root: Node): boolean {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (isElement(at) && (isSkipped(at) || isNoise(at))) return true;
  }
  return false;
}
