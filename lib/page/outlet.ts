const SEPARATOR = /\s(?:[|–—-]|::|»|·|•)\s/;

/** Names that say nothing of the outlet. */
const EMPTY_NAME = /^(?:home|news|website|index|untitled|undefined|null|article|blog|.{0,1})$/i;

/**
 * The outlet's name as its readers know it.
 * @param address of the article, for a name where the page gives none
 * @param title of the document, which often ends with the outlet's name
 * @param named names that the page gives, most trusted first
 */
export function outletName(address: string, title: string, named: readonly (string | null)[]): string {
  const host = hostOf(address);
  for (const raw of named) {
    const name = raw
      ?.replace(/\s+/g, ' ')
      .replace(/^@|\s?[®™]/g, '')
      .trim();
    if (name && name.length <= 60 && !EMPTY_NAME.test(name) && !/^https?:/.test(name)) return trimmed(name);
  }
  return fromTitle(title, host) ?? host;
}

/** "Outlet.com - Breaking news from everywhere" is the outlet and a slogan. */
function trimmed(name: string): string {
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

/** The part of the title that spells the host, or its initials ("BBC News" at bbc.com). */
function fromTitle(title: string, host: string): string | null {
  const label = host
    .split('.')
    .slice(0, -1)
    .join('')
    .replace(/[^a-z0-9]/g, '');
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  for (const part of parts.slice(1).reverse()) {
    const words = part
      .toLowerCase()
      .replace(/^the\s/, '')
      .replace(/[^a-z0-9\s]/g, '');
    const joined = words.replace(/\s/g, '');
    if (joined.length >= 2 && part.length <= 40 && (label.includes(joined) || joined.includes(label))) return part;
  }
  return null;
}
