import { HOST_TAG } from '../page/tags';

/**
 * How the host itself is laid out: nothing of the page's styles reaches it, and it shows only while the extension's own
 * style sheet sets the property. That sheet goes when the extension is switched off, and the badge with it.
 */
const HOST_CSS = `
:host{all:initial!important;display:var(--by-whose-count,none)!important;color:inherit!important}
:host::before,:host::after{content:none!important;display:none!important}
@media print{:host{display:none!important}}
`;
/** On while something is copied: our boxes then leave no trace in the clipboard, and triple clicks stay as they are. */
const COPY_CSS = ':host{user-select:none!important;-webkit-user-select:none!important}';

/** Sheets that all hosts of a document share. */
export class HostSheets {
  readonly #copy = new CSSStyleSheet();
  readonly #sheets: CSSStyleSheet[];

  /** @param css the look of what stands inside the hosts */
  constructor(css: string) {
    const host = new CSSStyleSheet();
    host.replaceSync(HOST_CSS);
    const look = new CSSStyleSheet();
    look.replaceSync(css);
    this.#sheets = [host, look, this.#copy];
  }

  /** A host without attributes, its root closed to the page. */
  createHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
    const host = document.createElement(HOST_TAG);
    const root = host.attachShadow({ mode: 'closed', delegatesFocus: false });
    root.adoptedStyleSheets = [...this.#sheets];
    return { host, root };
  }

  /** Call as a copy begins. */
  hideFromCopy(): void {
    this.#copy.replaceSync(COPY_CSS);
    setTimeout(() => this.#copy.replaceSync(''), 0);
  }
}
