/**
 * Bodies known under several names, and the people who always speak for them: each row is one organisation, its key first.
 * Only what articles print so often in more than one form that readers take them for one.
 */
const ROWS: readonly (readonly string[])[] = [
  [
    'syrian observatory',
    'syrian observatory for human rights',
    'sohr',
    'observatory',
    'observatory for human rights',
    'rami abdel rahman',
    'rami abdulrahman',
    'rami abdul rahman',
    'britain-based syrian observatory for human rights',
  ],
  [
    'ispr',
    'inter-services public relations',
    'inter services public relations',
    "military's media wing",
    "army's media wing",
    'pakistan army',
    'pakistani army',
    'pakistan military',
    'pakistani military',
  ],
  ['idf', 'israel defense forces', 'israel defence forces', 'israeli military', 'israeli army'],
  [
    'gaza health ministry',
    'health ministry in gaza',
    'hamas-run health ministry',
    'gaza ministry of health',
    'palestinian health ministry',
  ],
  ['white helmets', 'syrian civil defence', 'syrian civil defense', 'civil defence', 'civil defense'],
  ['un', 'united nations', 'unama', 'ohchr', 'un human rights office'],
  ['red cross', 'icrc', 'international committee of the red cross'],
  ['bla', 'baloch liberation army', 'balochistan liberation army', 'baluch liberation army'],
  ['blf', 'baloch liberation front', 'balochistan liberation front'],
  ['bna', 'baloch nationalist army', 'balochistan nationalist army', 'baluchistan nationalist army'],
  ['ttp', 'tehreek-e-taliban pakistan', 'tehrik-i-taliban pakistan', 'pakistani taliban', 'pakistan taliban'],
  ['islamic state', 'is', 'isis', 'isil', 'daesh', 'islamic state group', 'islamic state of iraq and the levant'],
  [
    'syrian government',
    'syrian',
    'syria',
    'damascus',
    'assad',
    'assads',
    'al assad',
    'bashar al assad',
    'bashar al assads',
    'bashar assad',
    'syrian arab army',
  ],
  [
    'russian government',
    'russian',
    'russia',
    'moscow',
    'kremlin',
    'russian defence ministry',
    'russian defense ministry',
  ],
  ['ukrainian government', 'ukrainian', 'ukraine', 'kyiv', 'kiev'],
  ['israeli government', 'israeli', 'israel'],
  ['us government', 'us', 'american', 'united states', 'washington', 'us led coalition', 'american led coalition'],
  ['iranian government', 'iranian', 'iran', 'tehran'],
  ['turkish government', 'turkish', 'turkey', 'turkiye', 'ankara'],
  ['pakistani government', 'pakistan', 'pakistani', 'islamabad'],
  ['indian government', 'indian', 'india', 'new delhi'],
];

/** From each form, with plain words, to the key of its organisation. */
export const ORGANISATIONS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) =>
    row.map((name) => [name.replace(/[^a-z0-9 ]+/g, ' ').replace(/ s /g, ' '), row[0] ?? name] as const),
  ),
);
