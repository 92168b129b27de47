import { render } from 'preact';
import { drawBadge } from '../../components/badge/draw';
import { BADGE_CSS } from '../../components/badge/style';
import { Card, type CardClaim } from '../../components/card/Card';
import { CARD_CSS } from '../../components/card/style';

/** A card with something of everything, as it stands in the page; in an open root, where a checker can look. */
const CLAIM: CardClaim = {
  ref: { article: 'a', claim: 'c' },
  words: {
    title: '12 soldiers killed (“martyred”)',
    source: 'According to Tomas Vell, Interior Minister (government)',
    here: [
      {
        code: 'differs',
        words: 'Army Press Office (military) says 7',
        quote: null,
        links: [{ ref: { article: 'a', claim: 'd' }, words: 'in this article', url: null }],
      },
    ],
    checking: [
      {
        code: 'provisional',
        words: 'Early figure: the article says it may change',
        quote: 'the search of the slopes is not over',
        links: [],
      },
    ],
    parts: [{ code: 'parts', words: 'Includes 1 officer', quote: null, links: [] }],
    saved: [
      {
        code: 'newer',
        words: 'Tomas Vell later said 14 (14 Mar)',
        quote: null,
        links: [
          { ref: { article: 'b', claim: 'e' }, words: 'Valley Post, 14 March', url: 'https://post.example/raid' },
        ],
      },
    ],
  },
  sentence: [
    { text: 'Twelve soldiers', marked: true },
    { text: ', an officer among them, were ', marked: false },
    { text: 'martyred', marked: true },
    { text: ' at the post, Tomas Vell said.', marked: false },
  ],
  background: false,
  rules: ['killed: martyred', 'speaker: said'],
};

const PILLS = (['solid', 'double', 'dotted', 'dashed'] as const).map((border, index) => ({
  words:
    [
      '12 soldiers killed · Interior Minister',
      '7 soldiers killed · Army · Minister says 12',
      '13 attackers killed · Minister · not independently verified, the article says',
      '4 people killed · no source named',
    ][index] ?? '',
  label: `pill ${border}`,
  border,
  quiet: border === 'dashed',
}));

const nothing = (): void => undefined;

function openRoot(css: string): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  document.querySelector('main')?.append(host);
  return root;
}

const badges = document.createElement('p');
openRoot(BADGE_CSS).append(badges);
drawBadge(badges, {
  pills: PILLS.map((pill) => ({ ...pill, label: `${pill.words}, opens details` })),
  compact: false,
  skip: 'Skip 4 marks',
  onOpen: nothing,
  onSkip: nothing,
  onNear: nothing,
});
const box = document.createElement('div');
box.className = 'card-box';
box.popover = 'manual';
openRoot(CARD_CSS).append(box);
render(
  <Card
    claims={[CLAIM, CLAIM]}
    saved
    note={null}
    onClose={nothing}
    onCompare={nothing}
    onCorrect={nothing}
    onNotAClaim={nothing}
    onCopy={async () => true}
    onGoTo={nothing}
    onResize={nothing}
  />,
  box,
);
box.showPopover();
