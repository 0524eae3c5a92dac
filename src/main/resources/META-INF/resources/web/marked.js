// Words that a search found, marked. The service sends them as HTML; nothing of it but the marks is believed.

import { h } from './dom.js';

/** Text and <mark> elements for a `highlight`; the plain text where there is none. */
export function marked(highlight, text) {
  if (!highlight) return [text];
  // A document of its own: nothing in it is run, loaded or shown.
  const parsed = new DOMParser().parseFromString(highlight, 'text/html');
  return [...parsed.body.childNodes].map(node => (node.nodeName === 'EM' ? h('mark', {}, node.textContent) : node.textContent));
}
