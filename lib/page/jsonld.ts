/** One JSON-LD object of the page; its members are whatever the page wrote. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Above this a block of JSON-LD is left unread: no article needs it and a page should not cost its reader. */
const MAX_LENGTH = 400_000;
const ARTICLE =
  /^(?:NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|LiveBlogPosting|BlogPosting|Report|ReviewNewsArticle|AdvertiserContentArticle|SocialMediaPosting)$/;

/** Types of a node without their namespace ("NewsArticle"). */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

/**
 * Every JSON-LD object of the document, graphs and lists opened.
 * Blocks that are no JSON are passed over, as browsers do.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_LENGTH) continue;
    try {
      open(JSON.parse(repair(source)), nodes, 0);
    } catch {
      // Not JSON: the page's own mistake, and the meta tags say the same.
    }
  }
  return nodes;
}

/** Raw line breaks inside strings and wrappers around the object are common mistakes of page templates. */
function repair(source: string): string {
  return source
    .trim()
    .replace(/^(?:<!--|\/\/\s{0,3}<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s{0,3}\]\]>|\]\]>)$/, '')
    .replace(/;\s{0,9}$/, '')
    .replace(/[\n\r\t]/g, ' ');
}

function open(value: unknown, into: JsonLdNode[], depth: number): void {
  if (depth > 4) return;
  if (Array.isArray(value)) for (const item of value) open(item, into, depth + 1);
  else if (isNode(value)) {
    into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) open(value[key], into, depth + 1);
  }
}

/** The node that describes the article of this page: the first of an article type that has a headline or a date. */
export function articleNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  return articles.find((node) => node.headline ?? node.datePublished) ?? articles[0] ?? null;
}

/** A member as text: a string, a node's `name`, or a list of either joined by commas. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) {
    return [...new Set(value.map(textOf).filter((part) => part !== null))].join(', ') || null;
  }
  return isNode(value) ? textOf(value.name ?? value['@value']) : null;
}

/** A member as an address: a string, or a node's `@id` or `url`. */
export function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isNode(value) ? addressOf(value['@id'] ?? value.url) : null;
}
