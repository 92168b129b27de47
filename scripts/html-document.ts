import { Window } from 'happy-dom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Tree = DefaultTreeAdapterTypes.ChildNode;

/**
 * A document without layout, scripts or network from the HTML of a saved page. Parsed as browsers do: happy-dom's own
 * parser loses parts of pages whose markup is not well formed, and news pages often are not.
 * @param url address of the page as visited
 * @returns the document, and what lets go of it
 */
export function openHtml(html: string, url: string): { document: Document; close: () => void } {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  const document = window.document as unknown as Document;
  while (document.firstChild) document.firstChild.remove();
  for (const node of parse(html).childNodes) append(document, document, node);
  return { document, close: () => void window.close() };
}

function append(document: Document, parent: Node, tree: Tree): void {
  if ('value' in tree) parent.appendChild(document.createTextNode(tree.value));
  else if ('data' in tree) parent.appendChild(document.createComment(tree.data));
  else if ('tagName' in tree) {
    const element = document.createElementNS(tree.namespaceURI, tree.tagName);
    for (const { name, value } of tree.attrs) if (isName(name)) element.setAttribute(name, value);
    // The content of a template is no part of the page.
    for (const child of tree.childNodes) append(document, element, child);
    parent.appendChild(element);
  }
}

/** The DOM refuses names that the parser lets through ("<p foo\"bar>"). */
function isName(name: string): boolean {
  return /^[^\s"'<>/=]+$/.test(name);
}
