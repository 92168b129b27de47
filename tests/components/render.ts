import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into the document, anew for each test; effects have run when it returns. */
export function show(content: ComponentChild): HTMLElement {
  document.body.innerHTML = '<div id="app"></div>';
  const app = document.getElementById('app');
  if (!app) throw new Error('no place to render into');
  act(() => render(content, app));
  return app;
}

/** The one element for a selector. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelectorAll<HTMLElement>(selector);
  const [first] = found;
  if (found.length !== 1 || !first) throw new Error(`${found.length} elements for ${selector}`);
  return first;
}

/** The button whose text is exactly this. */
export function button(root: ParentNode, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].filter((b) => b.textContent?.trim() === text);
  const [first] = found;
  if (found.length !== 1 || !first) throw new Error(`${found.length} buttons "${text}"`);
  return first;
}

/** Runs an action and the effects it causes. */
export function doing(action: () => void): void {
  act(action);
}

export function press(target: Element, key: string): void {
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

/** Types a value as a reader does. */
export function type(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}
