import type { Retention, Settings } from '../model/settings';
import { number, plural } from './plural';

export const OPTIONS = {
  title: 'Options',
  on: 'By Whose Count is on',
  onHint: 'Off, nothing is marked and nothing is saved on any site.',
  badges: 'Badges',
  density: 'How much stands in the text',
  marked: 'What is marked',
  sites: 'Sites',
  sitesHint: 'Articles on ticked sites are read on this device. Unticked, no script of this extension runs there.',
  search: 'Search sites',
  noSite: 'No site fits this search.',
  add: 'Add a site',
  addHint: 'For example ledger.example. The browser asks before anything is read there.',
  addButton: 'Add',
  notHost: 'This is not the name of a site.',
  refused: 'The browser did not allow it.',
  noPermission: 'not allowed in the browser',
  remove: 'Remove',
  saving: 'Saving',
  save: 'Save the articles in which figures are found',
  saveHint:
    'Figures, their sentences and the article’s address, title and times are kept on this device. Private windows save nothing.',
  notSaved: 'Sites that are marked but not saved',
  notSavedHint: 'One site a line, such as ledger.example.',
  retention: 'How long saved articles are kept',
  retainNow: 'Delete them now',
  applyLimit: 'Use this limit',
  nothingGoes: 'Nothing would be deleted now.',
  saved: 'Saved articles',
  noneSaved: 'Nothing is saved.',
  delete: 'Delete',
  reallyDelete: 'Really delete',
  keep: 'Keep',
  data: 'Your data',
  exportHint: 'Everything saved, with your corrections and notes.',
  import: 'Take in a JSON file saved here before',
  importHint: 'Taking in the same file twice changes nothing. A file that cannot be read is refused whole.',
  deleteAll: 'Delete everything',
  reallyDeleteAll: 'Delete every article and correction',
  deletedAll: 'Everything is deleted.',
  shortcuts: 'Keyboard shortcuts',
  shortcutsHint: 'They can be changed in the browser’s own page for extension shortcuts.',
  noShortcut: 'none',
  openPopup: 'Open the popup',
  about: 'About and privacy',
  permissions: 'Why each permission is asked for',
} as const;

export const KINDS: { value: Settings['marked'][number]; name: string }[] = [
  { value: 'casualty', name: 'Figures for people killed, injured, missing, abducted or displaced' },
  { value: 'responsibility', name: 'Who claims, is blamed or denies' },
];

export const DENSITIES: { value: Settings['density']; name: string; hint: string }[] = [
  { value: 'full', name: 'Badges in words', hint: 'Figure, speaker and status at the end of the paragraph.' },
  { value: 'compact', name: 'Small marks', hint: 'The words appear when a mark is pointed at or focused.' },
  {
    value: 'highlights',
    name: 'Underlines only',
    hint: 'Nothing stands in the text; the card opens from the underlined words.',
  },
];

export const RETENTIONS: { value: Retention['keep']; name: string }[] = [
  { value: 'forever', name: 'For ever' },
  { value: 'days', name: 'Until not read again for a number of days' },
  { value: 'articles', name: 'Only a number of articles, those read last' },
];

/** Unit after the number of a limit. */
export const LIMIT_UNITS: Record<'days' | 'articles', string> = { days: 'days', articles: 'articles' };

/** What the tool does with data, and why it asks for what it asks; shown in the options and at first run. */
export const ABOUT = [
  'Everything happens on this device. The extension makes no request, has no server and keeps no statistics.',
  'It keeps a list of the articles in which it found figures, with those figures and sentences, in the browser’s extension storage. It can be exported and deleted here.',
  'It asks to read pages of the listed news sites, as it looks for figures there. Other sites are read only after you allow them one by one.',
  'A machine reads the words: some figures are missed and some are read wrongly. Every mark leads to the sentence it rests on.',
] as const;

/** Why each permission is asked for, in the order of the manifest; shown in the options. */
export const PERMISSIONS: { name: string; why: string }[] = [
  { name: 'The listed news sites', why: 'To look for figures on their articles and to put badges there.' },
  { name: 'Every other site', why: 'Asked for one by one, when you choose a site.' },
  { name: 'This page only (activeTab)', why: 'For “Read this page” on a site that you did not allow for good.' },
  {
    name: 'Scripts (scripting)',
    why: 'The larger part is put into a page only where a first look found something; a site that is off gets no script.',
  },
  {
    name: 'Storage (storage, unlimitedStorage)',
    why: 'For the list of articles and figures on this device, which may pass the usual ten megabytes.',
  },
  { name: 'Context menu (contextMenus)', why: 'For “Add a claim from this selection” and “Read this page”.' },
  {
    name: 'Side panel (sidePanel, in Chromium)',
    why: 'To show this page’s figures beside it, for as long as you like.',
  },
];

/** "1.2 MB" from bytes. */
function sizeWords(bytes: number): string {
  if (bytes < 1024) return plural(bytes, { one: '# byte', other: '# bytes' });
  const unit = bytes < 1024 ** 2 ? 'kB' : 'MB';
  const value = bytes / (unit === 'kB' ? 1024 : 1024 ** 2);
  return `${number(Math.round(value * 10) / 10)} ${unit}`;
}

/** "42 articles saved, 1.2 MB." */
export function usedWords(articles: number, bytes: number | null): string {
  const saved = plural(articles, { one: '# article saved', other: '# articles saved' });
  return bytes === null ? `${saved}.` : `${saved}, ${sizeWords(bytes)}.`;
}

/** Records that cannot be read, in words; null when all can. */
export function healthWords(broken: number, newer: number): string | null {
  const parts: string[] = [];
  if (broken > 0) {
    const are = plural(broken, { one: '# record is damaged', other: '# records are damaged' });
    parts.push(`${are} and cannot be shown. Nothing of it is thrown away; the JSON export holds it.`);
  }
  if (newer > 0) {
    const were = plural(newer, { one: '# record was', other: '# records were' });
    parts.push(`${were} written by a newer version of this extension and stays as it is until this one is updated.`);
  }
  return parts.length === 0 ? null : parts.join(' ');
}

/** "This would delete 12 articles now: Toll rises to nine and others." `oldest` is the title of the one read longest ago. */
export function planWords(count: number, oldest: string): string {
  return `This would delete ${plural(count, { one: '# article', other: '# articles' })} now: ${oldest}${count > 1 ? ' and others' : ''}.`;
}

/** "12 articles deleted." */
export function retainedWords(count: number): string {
  return plural(count, { one: '# article deleted.', other: '# articles deleted.' });
}

/** "12 articles taken in." */
export function importedWords(count: number): string {
  return plural(count, { one: '# article taken in.', other: '# articles taken in.' });
}

/** "Taking in… 1,200 of 10,000 articles"; of 0 while the file is being checked. */
export function importingWords(done: number, of: number): string {
  if (of === 0) return 'Checking the file…';
  return `Taking in… ${number(done)} of ${plural(of, { one: '# article', other: '# articles' })}`;
}

/** What is said of a sound file that could not be taken in to its end. */
export function importStoppedWords(done: number, of: number, reason: string): string {
  const all = plural(of, { one: '# article', other: '# articles' });
  return `Taken in as far as ${number(done)} of ${all}, then: ${reason.replace(/\.$/, '')}. What was taken in is kept; taking the same file in again goes on from there.`;
}

/** "180 sites, 2 off" */
export function sitesWords(all: number, off: number): string {
  return `${plural(all, { one: '# site', other: '# sites' })}, ${off} off`;
}
