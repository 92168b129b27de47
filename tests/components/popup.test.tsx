// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { IncidentFilters } from '../../components/popup/IncidentFilters';
import { IncidentList } from '../../components/popup/IncidentList';
import { LaterOutlets } from '../../components/popup/LaterOutlets';
import { PageNotice } from '../../components/popup/PageNotice';
import { ThisPage } from '../../components/popup/ThisPage';
import { incidentRow } from '../../lib/compare/row';
import { NO_FILTER } from '../../lib/wording/incident-filter';
import { STATES } from '../../lib/wording/popup';
import { casualty, figure } from '../wording/claims';
import { button, doing, one, show, type } from './render';
import { coverage } from './saved';

function thisPage(more: Partial<Parameters<typeof ThisPage>[0]> = {}) {
  const view = coverage();
  const [saved] = view.articles;
  if (!saved) throw new Error('no article');
  const { claims, outlet } = saved.article;
  const background = casualty('b1', {
    figure: figure('10', 10),
    background: true,
    speaker: null,
    attribution: 'own_voice',
  });
  const onScrollTo = vi.fn();
  const told = {
    claims: [...claims, background],
    outlet,
    comparisons: view.comparisons.filter(({ article }) => article === saved.article.id),
    related: [],
  };
  const props = { told, partial: false, unsaved: null, onScrollTo, onCompare: null, onTurnOff: () => {}, ...more };
  return { app: show(<ThisPage {...props} />), onScrollTo };
}

const texts = (app: ParentNode, selector: string) => [...app.querySelectorAll(selector)].map((e) => e.textContent);

describe('the popup’s first tab', () => {
  it('says what was found, then who counts what', () => {
    const { app } = thisPage();
    expect(one(app, '.found').textContent).toBe('6 figures by 2 speakers and the outlet; 1 claim of responsibility');
    expect(texts(app, '.counts dt')).toEqual(['Home Minister', 'AIW']);
    expect(texts(app, '.counts dd')).toEqual(['12 soldiers, at least 13 attackers killed', '7 soldiers killed']);
  });

  it('lists claims in reading order, parts under their total, other events folded', () => {
    const { app } = thisPage();
    expect(texts(app, 'section .claims .lead')).toEqual([
      '12 soldiers killed',
      '5 soldiers in Northgate killed',
      '7 soldiers in Southgate killed',
      '7 soldiers killed',
      'at least 13 attackers killed',
      'Claimed by DLF',
    ]);
    expect(texts(app, 'section .claims .part .rest')).toEqual([
      'Home Minister · part of 12 soldiers',
      'Home Minister · part of 12 soldiers',
    ]);
    expect(texts(app, 'details .claims .lead')).toEqual(['10 soldiers killed']);
  });

  it('scrolls to the chosen claim', () => {
    const { app, onScrollTo } = thisPage();
    doing(() => app.querySelectorAll<HTMLElement>('section .claims button')[3]?.click());
    expect(onScrollTo).toHaveBeenCalledWith('c4');
  });

  it('says that the article is cut off and why it is not saved', () => {
    const { app } = thisPage({ partial: true, unsaved: 'Private window: nothing of this page is saved.' });
    expect(texts(app, '.notice')).toEqual([
      'Only part of this article was readable.',
      'Private window: nothing of this page is saved.',
    ]);
  });
});

describe('a page with nothing to list', () => {
  it('says what it is and offers what can be done', () => {
    const onAction = vi.fn();
    const app = show(<PageNotice words={STATES.not_article} onAction={onAction} />);
    expect(one(app, '.found').textContent).toBe('This page does not look like an article');
    doing(() => button(app, 'Read this page anyway').click());
    expect(onAction).toHaveBeenCalledOnce();
  });
});

describe('the popup’s second tab', () => {
  const view = coverage();
  const row = incidentRow(
    view.incident,
    view.articles.map(({ article }) => article),
  );

  it('gives each group’s range and a sign where figures differ', () => {
    const onOpen = vi.fn();
    const app = show(<IncidentList rows={[row]} onOpen={onOpen} />);
    expect(texts(app, '.range').slice(0, 2)).toEqual([
      'Soldiers killed7 – more than 100figures differ',
      'Attackers killedat least 13 – 20',
    ]);
    doing(() => one(app, 'button').click());
    expect(onOpen).toHaveBeenCalledWith(row.id);
  });

  it('folds incidents that articles tell only as background', () => {
    const app = show(<IncidentList rows={[row, { ...row, id: 'b~i2', background: true }]} onOpen={() => {}} />);
    expect(app.querySelectorAll('.incident-list li')).toHaveLength(2);
    expect(one(app, 'details').hasAttribute('open')).toBe(false);
    expect(one(app, 'summary').textContent).toBe('Told only as background (1)');
    const alone = show(<IncidentList rows={[{ ...row, background: true }]} onOpen={() => {}} />);
    expect(one(alone, 'details').hasAttribute('open')).toBe(true);
  });

  it('narrows by words, place, group, days, outlet, speaker and status', () => {
    const onChange = vi.fn();
    const app = show(<IncidentFilters filter={NO_FILTER} known={[row]} onChange={onChange} />);
    type(app.querySelector('input[type=search]') as HTMLInputElement, 'northgate');
    const fill = (label: string, value: string) => {
      const id = [...app.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.htmlFor ?? '';
      type(document.getElementById(id) as HTMLInputElement, value);
    };
    fill('Place', 'Dashtabad');
    fill('Group', 'civilian');
    fill('From', '2022-02-01');
    fill('To', '2022-02-28');
    fill('Outlet', 'Klaxon');
    fill('Speaker', 'AIW');
    fill('Status', 'differs');
    expect(onChange.mock.calls.map(([filter]) => filter)).toEqual([
      { ...NO_FILTER, text: 'northgate' },
      { ...NO_FILTER, place: 'Dashtabad' },
      { ...NO_FILTER, victims: 'civilian' },
      { ...NO_FILTER, from: '2022-02-01' },
      { ...NO_FILTER, to: '2022-02-28' },
      { ...NO_FILTER, outlet: 'Klaxon' },
      { ...NO_FILTER, speaker: 'AIW' },
      { ...NO_FILTER, status: 'differs' },
    ]);
    expect(texts(app, 'summary')).toEqual(['Narrow the list']);
  });

  it('suggests the names that are saved, says how many choices are made, and undoes them', () => {
    const onChange = vi.fn();
    const filter = { ...NO_FILTER, text: 'soldiers', outlet: 'Klaxon', status: 'differs' as const };
    const app = show(<IncidentFilters filter={filter} known={[row]} onChange={onChange} />);
    expect([...app.querySelectorAll('option')].map(({ value }) => value)).toContain('Night Desk');
    expect(texts(app, 'summary')).toEqual(['Narrow the list (2)']);
    doing(() => button(app, 'Show all again').click());
    expect(onChange).toHaveBeenCalledWith({ ...NO_FILTER, text: 'soldiers' });
  });
});

describe('outlets of later releases', () => {
  it('are offered in one line, with their names behind it, by one click', () => {
    const onAllow = vi.fn();
    const app = show(<LaterOutlets names={['Bellingcat', 'The Atlantic']} onAllow={onAllow} />);
    expect(one(app, 'summary').textContent).toBe('2 more news sites can be read');
    expect(app.textContent).toContain('Bellingcat and The Atlantic joined the list later.');
    doing(() => button(app, 'Read them too').click());
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('leave no trace once all are allowed', () => {
    expect(show(<LaterOutlets names={[]} onAllow={() => {}} />).innerHTML).toBe('');
  });
});
