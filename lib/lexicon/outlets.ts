import outlets from './outlets.json' with { type: 'json' };

export type OutletKind = 'agency' | 'broadcaster' | 'magazine' | 'newspaper' | 'online';

/** One English-language news site that the extension knows by name. */
export interface Outlet {
  /** As readers know it ("Stated by {name}"); the place in brackets tells namesakes apart. */
  name: string;
  /** ISO 3166-1 alpha-2 code of its newsroom. */
  country: string;
  kind: OutletKind;
  /** Host names without `www.`; every subdomain belongs to the outlet. */
  hosts: string[];
  /** Added after the first release: offered in the popup, never asked for at install. */
  later?: boolean;
}

export const OUTLETS: readonly Outlet[] = outlets as Outlet[];

/** Folders that never hold an article, at any listed site; the gate is not even loaded there. */
const NEVER_ARTICLES = ['crosswords', 'games', 'horoscope', 'horoscopes', 'puzzles', 'recipes', 'shopping'];

/** Match patterns of the sites asked for at install: browsers ask again when this list grows, so it is frozen. */
export function installPatterns(): string[] {
  return OUTLETS.filter((outlet) => !outlet.later)
    .flatMap(outletPatterns)
    .sort();
}

/** Match patterns of an outlet's sites, subdomains included. */
export function outletPatterns({ hosts }: Pick<Outlet, 'hosts'>): string[] {
  return hosts.map((host) => `*://*.${host}/*`);
}

/** Outlets that joined the list after the first release: each is read once the reader allows it. */
export function laterOutlets(): Outlet[] {
  return OUTLETS.filter((outlet) => outlet.later);
}

/** Match patterns of pages that never hold an article. */
export function neverPatterns(): string[] {
  return NEVER_ARTICLES.map((folder) => `*://*/${folder}/*`);
}

/** The listed outlet that a host name belongs to ("edition.cnn.com" → CNN), else null. */
export function outletOf(host: string): Outlet | null {
  const found = OUTLETS.find((outlet) => outlet.hosts.some((own) => host === own || host.endsWith(`.${own}`)));
  return found ?? null;
}
