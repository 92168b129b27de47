// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ArticleList } from '../../components/comparison/ArticleList';
import { ClaimDetail } from '../../components/comparison/ClaimDetail';
import { Corrections } from '../../components/comparison/Corrections';
import { FigureButton } from '../../components/comparison/FigureButton';
import { FigureTable } from '../../components/comparison/FigureTable';
import { StanceTable } from '../../components/comparison/StanceTable';
import { comparisonTables } from '../../lib/compare/table';
import { stanceRows } from '../../lib/compare/table-stances';
import { cardWords } from '../../lib/wording/card';
import { button, doing, one, press, show, type } from './render';
import { coverage } from './saved';

const view = coverage();
const ACTIONS = { open: null, onOpen: () => {}, sentenceOf: () => 'The sentence.' };
const texts = (app: ParentNode, selector: string) => [...app.querySelectorAll(selector)].map((e) => e.textContent);

describe('a compare table', () => {
  const [soldiers] = comparisonTables(view);
  if (!soldiers) throw new Error('a table was expected');

  it('has headers for speakers and articles, and is named', () => {
    const app = show(<FigureTable table={soldiers} {...ACTIONS} />);
    expect(one(app, 'caption').textContent).toBe('Soldiers killed');
    expect(texts(app, 'thead th .outlet')).toEqual(['The Ledger', 'Night Desk', 'Klaxon']);
    expect(texts(app, 'tbody th[scope=row] bdi')).toEqual(['Home Minister', 'AIW', 'DLF']);
    expect(one(app, '[role=region], section').getAttribute('tabindex')).toBe('0');
  });

  it('prints figures with their bounds, marks the newer one, folds repeats', () => {
    const app = show(<FigureTable table={soldiers} {...ACTIONS} />);
    expect(texts(app, '.figure button')).toEqual(['12', '7', '9', 'more than 100']);
    expect(texts(app, '.mark')).toEqual(['newer']);
    expect(texts(app, '.below')).toEqual(['↳ 5 in Northgate + 7 in Southgate: adds up']);
    expect(app.textContent).toContain('7: same statement carried by 2 articles');
    expect(app.textContent).toContain('differs from Home Minister');
  });

  it('opens the details of the chosen figure', () => {
    const onOpen = vi.fn();
    const app = show(<FigureTable table={soldiers} {...ACTIONS} onOpen={onOpen} />);
    doing(() => button(app, '9').click());
    expect(onOpen).toHaveBeenCalledWith({ article: 'three', claim: 'e1' });
  });
});

describe('a figure in a cell', () => {
  const figure = (expanded = false) =>
    show(
      <FigureButton
        words="12"
        mark={null}
        sentence={() => 'Twelve were killed.'}
        expanded={expanded}
        onToggle={() => {}}
      />,
    );
  const over = (type_: string) => new MouseEvent(type_);

  it('shows its sentence under the pointer and on focus, and hides it on Esc', () => {
    const app = figure();
    doing(() => {
      one(app, '.figure').dispatchEvent(over('mouseenter'));
    });
    expect(one(app, '[role=tooltip]').textContent).toBe('“Twelve were killed.”');
    expect(button(app, '12').getAttribute('aria-describedby')).toBe(one(app, '[role=tooltip]').id);
    press(button(app, '12'), 'Escape');
    expect(app.querySelector('[role=tooltip]')).toBeNull();
    doing(() => button(app, '12').dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
    expect(one(app, '[role=tooltip]').textContent).toContain('Twelve');
  });

  it('says whether its details are open', () => {
    expect(button(figure(true), '12').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the responsibility table', () => {
  it('gives three rows for three stances and calls nobody responsible', () => {
    const app = show(<StanceTable rows={stanceRows(view)} outletOf={() => 'The Ledger'} {...ACTIONS} />);
    expect(texts(app, 'tbody th')).toEqual(['DLF claims responsibility', 'DNA claims responsibility']);
    expect(texts(app, 'tbody .notes')[0]).toBe('DLF and DNA both claim itnot independently verified, the article says');
  });
});

describe('a claim’s details', () => {
  const [saved] = view.articles;
  const claim = saved?.article.claims[0];
  if (!saved || !claim) throw new Error('a claim was expected');
  const words = cardWords(
    claim,
    { claims: saved.article.claims, comparisons: [], related: [], outlet: 'The Ledger' },
    'one',
  );
  const acts = { onCorrect: vi.fn(), onNotAClaim: vi.fn(), onNote: vi.fn(), onClose: vi.fn() };

  it('takes the focus, quotes the sentence and leads to the words', () => {
    const app = show(
      <ClaimDetail claim={claim} words={words} view={saved} link="http://one.localhost/#words" {...acts} />,
    );
    expect(document.activeElement).toBe(one(app, 'h3'));
    expect(one(app, 'h3').textContent).toBe('12 soldiers killed (“martyred”)');
    expect(one(app, 'blockquote').textContent).toBe('“Sentence of c1.”');
    expect(one(app, 'a').getAttribute('href')).toBe('http://one.localhost/#words');
  });

  it('sets page text as text, never as markup', () => {
    const hostile = { ...saved, article: { ...saved.article, sentences: { c1: '<img src=x onerror=alert(1)>' } } };
    const app = show(<ClaimDetail claim={claim} words={words} view={hostile} link="#" {...acts} />);
    expect(app.querySelector('img')).toBeNull();
    expect(one(app, 'blockquote').textContent).toContain('<img');
  });

  it('saves a note, closes on Esc', () => {
    const app = show(<ClaimDetail claim={claim} words={words} view={saved} link="#" {...acts} />);
    expect(button(app, 'Save note').disabled).toBe(true);
    type(app.querySelector('textarea') as HTMLTextAreaElement, 'Ask the ministry.');
    doing(() => button(app, 'Save note').click());
    expect(acts.onNote).toHaveBeenCalledWith('Ask the ministry.');
    press(one(app, 'blockquote'), 'Escape');
    expect(acts.onClose).toHaveBeenCalledOnce();
  });
});

describe('the articles of an incident', () => {
  it('are deleted only after a second word', () => {
    const onDelete = vi.fn();
    const app = show(
      <ArticleList articles={view.articles.slice(0, 1)} onPin={() => {}} onSplit={null} onDelete={onDelete} />,
    );
    doing(() => one(app, 'button').click());
    expect(onDelete).not.toHaveBeenCalled();
    doing(() => button(app, 'Delete it and its figures').click());
    expect(onDelete).toHaveBeenCalledWith('one');
  });

  it('show what the reader changed, each with its way back', () => {
    const onUndo = vi.fn();
    const [saved] = view.articles;
    if (!saved) throw new Error('an article was expected');
    const corrections = [
      {
        id: 'k1',
        at: '2022-02-06T12:00:00Z',
        edit: { type: 'not_a_claim' as const, ref: { article: 'one', claim: 'gone' } },
      },
      {
        id: 'k2',
        at: '2022-02-07T12:00:00Z',
        edit: {
          type: 'figure' as const,
          ref: { article: 'one', claim: 'c1' },
          figure: { low: 11, high: 11, precision: 'exact' as const },
        },
      },
    ];
    const app = show(<Corrections articles={[{ ...saved, corrections }]} onUndo={onUndo} />);
    expect(texts(app, 'li > span')).toEqual([
      'Marked as not a claim (6 Feb)',
      'Figure edited: 12 soldiers killed (“martyred”) (7 Feb)',
    ]);
    doing(() => app.querySelectorAll<HTMLElement>('li button')[1]?.click());
    expect(onUndo).toHaveBeenCalledWith(['k2']);
  });
});
