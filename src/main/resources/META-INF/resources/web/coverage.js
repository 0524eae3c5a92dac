// What is covered of one place, and what is not: domains by kinds with the states of the cells, then the gaps.

import { to } from './address.js';
import { h, spoken } from './dom.js';
import { KINDS } from './filters.js';
import { number, t, tn } from './language.js';
import { legend, SIGNS, step } from './matrix.js';
import { line, table } from './tables.js';

/** `cells` of /v1/comparison, domains by one country. */
export function coverage(state, cells) {
  const domains = [...new Map(cells.map(cell => [cell.row, cell.row_name]))];
  return [legend(), table('coverage', t('coverage.caption'), [t('coverage.domain'), ...KINDS.map(kind => t(`kind.${kind}`))],
    domains.map(([domain, name]) => line({ 'data-row': domain },
      h('a', { href: to(state, 'theme', { theme: domain }) }, name),
      ...KINDS.map(kind => show(state, cells.find(cell => cell.row === domain && cell.kind === kind)))))),
  ];
}

function show(state, cell) {
  if (cell.state !== 'found') {
    return h('td', { class: `cell state-${cell.state}`, 'data-state': cell.state },
      h('span', { 'aria-hidden': 'true' }, SIGNS[cell.state]), spoken(t(`state.${cell.state}`)));
  }
  const address = to(state, 'compare', { place: state.place, kind: cell.kind, cell: `${cell.row}.${cell.column}` });
  return h('td', { class: `cell state-found s${step(cell.studies)}`, 'data-state': 'found' },
    h('a', { href: address }, number(cell.studies), spoken(' ' + t('coverage.of', { total: number(cell.studies_total) }))));
}

/** Themes by what is missing of them; `gaps` of /v1/comparison/gaps. */
export function gapLists(state, gaps) {
  const kinds = new Map();
  for (const row of gaps) row.gaps.forEach((code, i) => kinds.set(code, row.gap_names[i]));
  if (kinds.size === 0) return null;
  return h('div', { class: 'gap-lists', id: 'gap-lists' }, h('h3', {}, t('coverage.gaps')),
    [...kinds].sort().map(([code, name]) => {
      const themes = gaps.filter(row => row.gaps.includes(code));
      return h('details', { 'data-gap': code }, h('summary', {}, name, ' ', h('span', { class: 'counts-inline' }, tn('coverage.themes', themes.length))),
        h('ul', { class: 'themes' }, themes.map(row => h('li', {},
          h('a', { href: to(state, 'theme', { theme: row.theme }) }, row.theme_name)))));
    }));
}
