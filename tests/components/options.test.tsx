// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { RetentionField } from '../../components/options/RetentionField';
import { SavedArticles } from '../../components/options/SavedArticles';
import { SiteList } from '../../components/options/SiteList';
import { typedHost } from '../../entrypoints/options/sites';
import { button, doing, one, show, type } from './render';

const SITES = [
  { host: 'ledger.example', name: 'ledger.example', on: true, allowed: true, added: true },
  { host: 'dawn.com', name: 'Dawn', on: true, allowed: true, added: false },
  { host: 'nation.com.pk', name: 'The Nation', on: false, allowed: false, added: false },
];

describe('the list of sites', () => {
  const list = () => {
    const acts = { onSwitch: vi.fn(), onRemove: vi.fn(), onAdd: vi.fn(async () => null) };
    return { app: show(<SiteList sites={SITES} {...acts} />), ...acts };
  };

  it('is searched by name and host', () => {
    const { app } = list();
    type(app.querySelector('input[type=search]') as HTMLInputElement, 'dawn');
    expect([...app.querySelectorAll('li')].map((li) => li.textContent)).toEqual(['Dawn dawn.com']);
    type(app.querySelector('input[type=search]') as HTMLInputElement, 'zzz');
    expect(app.textContent).toContain('No site fits this search.');
  });

  it('switches a site and tells where the browser does not allow it', () => {
    const { app, onSwitch } = list();
    expect(app.querySelectorAll('li')[2]?.textContent).toContain('not allowed in the browser');
    doing(() => app.querySelectorAll<HTMLElement>('li input')[1]?.click());
    expect(onSwitch).toHaveBeenCalledWith(SITES[1], false);
  });

  it('removes only sites that the reader added', () => {
    const { app } = list();
    expect([...app.querySelectorAll('li')].map((li) => li.querySelector('button') !== null)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a typed site', () => {
  it.each([
    ['ledger.example', 'ledger.example'],
    ['https://www.ledger.example/news?x=1', 'ledger.example'],
    [' News.Ledger.example ', 'news.ledger.example'],
    ['ledger', null],
    ['not a host', null],
    ['', null],
  ])('%s is %s', (typed, host) => {
    expect(typedHost(typed)).toBe(host);
  });
});

describe('a limit', () => {
  it('says what it would delete before it is used', async () => {
    const onUse = vi.fn();
    const plan = vi.fn(async () => 'This would delete 2 articles now: Toll rises and others.');
    const app = show(<RetentionField saved={{ keep: 'forever' }} plan={plan} onUse={onUse} onRetain={() => {}} />);
    doing(() => one(app, 'input[value=days]').click());
    await vi.waitFor(() => expect(app.textContent).toContain('This would delete 2 articles now'));
    expect(plan).toHaveBeenCalledWith({ keep: 'days', days: 365 });
    doing(() => button(app, 'Use this limit').click());
    expect(onUse).toHaveBeenCalledWith({ keep: 'days', days: 365 });
  });
});

describe('saved articles', () => {
  it('are deleted one by one, after a second word', () => {
    const onDelete = vi.fn();
    const row = {
      id: 'a1',
      url: 'http://ledger.localhost/one',
      title: 'Toll rises',
      outlet: 'The Ledger',
      published: '2022-02-05',
      capturedAt: '2022-02-05T12:00:00Z',
      readAt: '2022-02-05T12:00:00Z',
      claims: 3,
      pinned: false,
    };
    const app = show(<SavedArticles rows={[row]} onDelete={onDelete} />);
    doing(() => one(app, 'button').click());
    doing(() => button(app, 'Really delete').click());
    expect(onDelete).toHaveBeenCalledWith('a1');
  });
});
