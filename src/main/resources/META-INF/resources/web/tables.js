// Tables that scroll within the page where they are wider than it.

import { changed, href, list } from './address.js';
import { address } from './api.js';
import { h } from './dom.js';
import { number, t } from './language.js';

/** Of long tables so many rows are shown at first; views.css hides the others. */
const FIRST = 10;

/** `headings` are texts or elements, `lines` rows made by line(…); of a `long` table the screen shows the first rows only. */
export function table(id, caption, headings, lines, long = false) {
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': `${id}-caption` },
    h('table', { class: long ? 'listing long' : 'listing', id },
      h('caption', { id: `${id}-caption` }, h('span', {}, caption)),
      h('thead', {}, h('tr', {}, headings.map(heading => h('th', { scope: 'col' }, heading)))),
      h('tbody', {}, lines)));
}

/** A row; its first cell is its heading. */
export const line = (attributes, first, ...cells) => h('tr', attributes, h('th', { scope: 'row' }, first),
  cells.map(cell => (cell instanceof HTMLTableCellElement ? cell : h('td', {}, cell))));

/** A link to the rows of a table as a file. */
export const asCsv = (path, parameters, id) => h('p', { class: 'take' }, h('a', {
  href: address(`${path}.csv`, parameters), download: true, id: `csv-${id}`,
}, t('tables.csv')));

/**
 * A table made by `make(long)`, and below a long one a link that shows all of its rows: `all=name` in the address. The rows
 * are there in any case, since paper has no links.
 */
export function firstRows(state, name, rows, make) {
  const all = list(state.all);
  if (rows <= FIRST || all.includes(name)) return make(false);
  return [make(true), h('p', {}, h('a', {
    href: href(changed(state, { all: [...all, name].join(',') })), class: 'button', id: `all-${name}`,
  }, t('tables.all', { n: number(rows) })))];
}
