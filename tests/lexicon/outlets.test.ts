import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { installPatterns, laterOutlets, OUTLETS, outletOf, outletPatterns } from '../../lib/lexicon/outlets';

const KINDS = ['agency', 'broadcaster', 'magazine', 'newspaper', 'online'];
const REGIONS: Record<string, string[]> = {
  'South Asia': ['AF', 'BD', 'BT', 'IN', 'LK', 'NP', 'PK'],
  Africa: [
    'CG',
    'ET',
    'GH',
    'KE',
    'LR',
    'MA',
    'MW',
    'MZ',
    'NA',
    'NG',
    'RW',
    'SD',
    'SO',
    'SS',
    'TZ',
    'UG',
    'ZA',
    'ZM',
    'ZW',
  ],
  'Middle East': ['AE', 'EG', 'IL', 'IQ', 'IR', 'JO', 'KW', 'LB', 'LY', 'OM', 'PS', 'QA', 'SA', 'SY', 'TR'],
  Europe: ['BE', 'CH', 'CZ', 'DE', 'EE', 'FI', 'FR', 'GB', 'GE', 'GR', 'IE', 'LT', 'LV', 'NL', 'PL', 'RS', 'RU', 'UA'],
  Americas: ['AR', 'BB', 'BS', 'CA', 'CO', 'CR', 'GY', 'HT', 'JM', 'MX', 'TT', 'US', 'UY'],
  'East Asia': ['CN', 'HK', 'ID', 'JP', 'KG', 'KH', 'KR', 'KZ', 'MM', 'MY', 'PH', 'SG', 'TH', 'TW', 'VN'],
  Oceania: ['AU', 'FJ', 'NZ', 'PG', 'SB', 'VU', 'WS'],
};

test('every outlet has a name, a country of a known region, a kind and host names', () => {
  expect(OUTLETS.length).toBeGreaterThanOrEqual(120);
  const countries = new Set(Object.values(REGIONS).flat());
  for (const outlet of OUTLETS) {
    expect(outlet.name.trim(), outlet.name).toBe(outlet.name);
    expect(countries.has(outlet.country), `${outlet.name}: country ${outlet.country}`).toBe(true);
    expect(KINDS, outlet.name).toContain(outlet.kind);
    expect(outlet.hosts.length, outlet.name).toBeGreaterThan(0);
    for (const host of outlet.hosts) expect(host).toMatch(/^(?!www\.)([a-z0-9-]+\.)+[a-z]{2,}$/);
  }
});

test('outlets stand in alphabetical order, each name and host once', () => {
  const names = OUTLETS.map((outlet) => outlet.name);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  expect(new Set(names).size).toBe(names.length);
  const hosts = OUTLETS.flatMap((outlet) => outlet.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('every region is represented by at least five outlets', () => {
  for (const [region, countries] of Object.entries(REGIONS)) {
    const count = OUTLETS.filter((outlet) => countries.includes(outlet.country)).length;
    expect(count, region).toBeGreaterThanOrEqual(5);
  }
});

test('the sites asked for at install are the frozen ones: a new one would switch the extension off in Chrome', () => {
  const frozen = readFileSync(new URL('./install-hosts.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  expect(installPatterns()).toEqual([...frozen].sort());
});

test('outlets that joined later are asked for by no install', () => {
  const asked = new Set(installPatterns());
  expect(laterOutlets().length).toBeGreaterThan(0);
  expect(
    laterOutlets()
      .flatMap(outletPatterns)
      .filter((pattern) => asked.has(pattern)),
  ).toEqual([]);
});

test('a host belongs to the outlet whose name it ends with, and to no look-alike', () => {
  expect(outletOf('www.dawn.com')?.name).toBe('Dawn');
  expect(outletOf('edition.cnn.com')?.name).toBe('CNN');
  expect(outletOf('notdawn.com')).toBeNull();
  expect(outletOf('dawn.com.example.org')).toBeNull();
});
