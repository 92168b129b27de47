import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { first, second } from './article.mjs';

/** An article in the light DOM: Lit's own comments stand between its paragraphs. */
class DarranArticle extends LitElement {
  static properties = { state: { attribute: false } };

  constructor() {
    super();
    this.state = first;
    globalThis.update = () => {
      this.state = second;
    };
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const { title, paragraphs } = this.state;
    return html`<article><h1>${title}</h1>${repeat(
      paragraphs,
      (text) => text,
      (text) => html`<p>${text}</p>`,
    )}</article>`;
  }
}

customElements.define('darran-article', DarranArticle);
document.getElementById('root').append(document.createElement('darran-article'));
