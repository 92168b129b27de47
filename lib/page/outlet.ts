const SEPARATOR = /\s(?:[|–—:-]|::|»|·|•)\s/;

/** Names that say nothing of the outlet. */
const EMPTY_NAME = /^(?:home|news|website|index|untitled|undefined|null|article|blog|.{0,1})$/i;

export interface OutletHints {
  /** Address of the article, for a name where the page gives none. */
  address: string;
  /** Title of the document, which often ends with the outlet's name. */
  title: string;
  /** Names that the page gives in its markup, most trusted first. */
  named: readonly (string | null)[];
  /** Words of links to the site's front page. */
  frontLinks: readonly string[];
}

/** The outlet's name as its readers know it; its host where the page nowhere says it. */
export function outletName({ address, title, named, frontLinks }: OutletHints): string {
  const host = hostOf(address);
  const names = named.map(cleaned).filter((name) => name !== null);
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  const printed = [...names, ...parts.slice(1).reverse(), ...frontLinks];
  const [first] = names;
  if (first) return isWellSpelled(first) ? first : spelledLike(first, printed);
  const own = printed.find((name) => name.length <= 40 && spellsHost(name, host));
  return own ? spelledLike(own, printed) : host;
}

/** A name of the page's without marks and slogans; null where it is none. */
function cleaned(raw: string | null): string | null {
  const name = raw
    ?.replace(/\s+/g, ' ')
    .replace(/^@|\s?[®™]/g, '')
    .trim();
  if (!name || name.length > 60 || EMPTY_NAME.test(name) || /^https?:/.test(name)) return null;
  // "Outlet.com - Breaking news from everywhere" is the outlet and a slogan.
  const first = name.split(SEPARATOR)[0]?.trim() ?? name;
  return first.length >= 2 ? first : name;
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\d?\./, '');
  } catch {
    return address;
  }
}

const squash = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** "dailyledger" and "@dailyledger" are names for machines: one word without a capital. Host names are written so. */
function isWellSpelled(name: string): boolean {
  return /[\p{Lu}\p{N}\s.]/u.test(name);
}

/** The same name as the page spells it elsewhere ("Daily Ledger"), else with a capital. */
function spelledLike(name: string, others: readonly string[]): string {
  if (isWellSpelled(name)) return name;
  const better = others.find((other) => squash(other) === squash(name) && isWellSpelled(other));
  return better ?? name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether a name spells the host, or part of it ("BBC News" at bbc.com). */
function spellsHost(name: string, host: string): boolean {
  const label = squash(host.split('.').slice(0, -1).join(''));
  const joined = squash(name);
  return joined.length >= 2 && label !== '' && (label.includes(joined) || joined.includes(label));
}
