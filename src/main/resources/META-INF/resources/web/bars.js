// Bars of shares: how many of how many studies. The bar is drawn beside its numbers, in one table, so that whoever does
// not see it misses nothing.

import { h } from './dom.js';
import { number, percent, t } from './language.js';
import { line, table } from './tables.js';

/** `cells` are rows of /v1/comparison; `name(cell)` is what each is called: text or an element. */
export function bars(id, caption, heading, cells, name) {
  return table(id, caption, [heading, t('bars.studies')], cells.map(cell =>
    line({ 'data-row': cell.row, 'data-column': cell.column }, name(cell), bar(cell))));
}

function bar(cell) {
  const drawn = h('span', { class: 'bar', 'aria-hidden': 'true' });
  drawn.style.setProperty('--width', String((100 * cell.studies) / cell.studies_total));
  const share = cell.studies_total >= 5 ? ` (${percent(cell.studies / cell.studies_total)})` : '';
  return h('td', { class: 'with-bar' },
    h('span', { class: 'numbers' }, t('bars.of', { n: number(cell.studies), total: number(cell.studies_total) }), share),
    h('span', { class: 'track', 'aria-hidden': 'true' }, drawn));
}
