/** Names of the records in storage. */
export const articleKey = (id: string): string => `article:${id}`;
export const correctionKey = (article: string): string => `correction:${article}`;
export const homeKey = (article: string): string => `home:${article}`;
export const clusterKey = (member: string): string => `cluster:${member}`;
export const linkKey = ({ word, period }: { word: string; period: number }): string => `link:${period}:${word}`;
export const incidentsKey = (page: number): string => `incidents:${page}`;
export const articlesKey = (page: number): string => `articles:${page}`;
export const SETTINGS = 'settings';
export const LISTS = 'lists';
export const GONE_KEYS = 'gone';
