import fc from 'fast-check';
import { HOSTILE_PIECES } from '../pages/hostile/pieces';

const pick = (list: string): fc.Arbitrary<string> => fc.constantFrom(...list.split('|'));

const number = pick(
  '12|twelve|a|two dozen|dozens|at least 13|1,400|as many as 20|no|several|4-5|a fifth|all|thousands of|7 or 8',
);
const group = pick(
  'soldiers|people|attackers|of them|civilians|policemen|children|men and women|victims|rebels|more|others|',
);
const harm = pick(
  'were killed|died|have been martyred|injured|were wounded|are missing|dead|kidnapped|were displaced|neutralised|lost their lives|were killed and 5 hurt',
);
const where = pick(
  'in Kalat|in the town|near Darran on Tuesday|on Jan. 25/26|last week|in 2019|when gunmen stormed a camp|',
);
const speaker = pick(
  ', the army said|, according to Home Minister Ana Lind|, police told AFP|. It could not be verified|, residents said|. The toll may rise|, ISPR confirmed||',
);
const claim = pick(
  'The Valley Front claimed responsibility for the attack|No group has claimed responsibility|Officials blamed rebels for the raid|The rebels denied it|the death toll rose to 12|updating an earlier toll of 9|a claim the ministry rejects',
);

const sentence = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(number, group, harm, where, speaker).map((parts) =>
      parts
        .filter(Boolean)
        .join(' ')
        .replace(/ ([,.])/g, '$1'),
    ),
  },
  { weight: 1, arbitrary: claim },
);
const joint = fc.oneof(
  { weight: 5, arbitrary: pick('. |; | and |, while |.\n| – | (|) | “|” ') },
  { weight: 1, arbitrary: fc.constant('') },
);
const piece = fc.constantFrom(...HOSTILE_PIECES);

/** News-like sentences, joined anyhow. */
const newsText: fc.Arbitrary<string> = fc
  .array(fc.tuple(sentence, joint), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().join(''));

/** The same with hostile pieces put into them, inside words too. */
const brokenNews: fc.Arbitrary<string> = fc
  .tuple(newsText, fc.array(fc.tuple(piece, fc.nat()), { minLength: 1, maxLength: 4 }))
  .map(([text, put]) =>
    put.reduce((broken, [each, place]) => {
      const at = place % (broken.length + 1);
      return broken.slice(0, at) + each + broken.slice(at);
    }, text),
  );

/** Any text at all. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
);

/** One paragraph: news, broken news or anything. */
export const paragraph: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: newsText },
  { weight: 4, arbitrary: brokenNews },
  { weight: 2, arbitrary: anything },
);
