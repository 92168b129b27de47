// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Tabs } from '../../components/shared/Tabs';
import { doing, one, press, show } from './render';

const TABS = ['one', 'two', 'three'].map((id) => ({ id, title: id, content: () => <p>{`content ${id}`}</p> }));

function tabs(selected = 'one') {
  const onSelect = vi.fn();
  return { app: show(<Tabs label="Views" tabs={TABS} selected={selected} onSelect={onSelect} />), onSelect };
}

describe('tabs', () => {
  it('are one stop for the Tab key and name their panels', () => {
    const { app } = tabs('two');
    const stops = [...app.querySelectorAll('[role=tab]')].filter((tab) => tab.getAttribute('tabindex') === '0');
    expect(stops.map((tab) => tab.id)).toEqual(['tab-two']);
    expect(one(app, '[role=tab][aria-selected=true]').id).toBe('tab-two');
    expect(one(app, '#panel-two').getAttribute('aria-labelledby')).toBe('tab-two');
    expect(one(app, '#panel-two').textContent).toBe('content two');
    expect(one(app, '#panel-one').hidden).toBe(true);
  });

  it.each([
    ['one', 'ArrowRight', 'two'],
    ['one', 'ArrowLeft', 'three'],
    ['three', 'ArrowRight', 'one'],
    ['two', 'Home', 'one'],
    ['two', 'End', 'three'],
  ])('from %s, %s goes to %s', (from, key, to) => {
    const { app, onSelect } = tabs(from);
    press(one(app, '[role=tablist]'), key);
    expect(onSelect).toHaveBeenCalledWith(to);
    expect(document.activeElement?.id).toBe(`tab-${to}`);
  });

  it('are selected by a click', () => {
    const { app, onSelect } = tabs();
    doing(() => one(app, '#tab-three').click());
    expect(onSelect).toHaveBeenCalledWith('three');
  });
});
