// The matrix: domains, which open to their themes, by countries, with the number of studies in each cell.

import { change, changed, href, list } from './address.js';
import { h, spoken } from './dom.js';
import { number, t, tn } from './language.js';

export const SIGNS = { found: '4', 'none-found': '0', 'not-applicable': '×', thin: '…', 'not-searched': '?' };

/** What the cells mean, told by sign, pattern and words. */
export function legend() {
  return h('dl', { class: 'legend', id: 'legend' }, Object.keys(SIGNS).map(state => h('div', {},
    h('dt', { class: `cell state-${state}${state === 'found' ? ' s3' : ''}` }, SIGNS[state]),
    h('dd', {}, t(`state.${state}`)))));
}

/** `table`: { kind, columns, domains, themes, domainOf }, see views/compare.js. */
export function matrix(state, table) {
  const open = new Set(list(state.open));
  const all = [...new Set(table.domains.map(cell => cell.row))];
  const everything = all.every(domain => open.has(domain));
  return h('div', {},
    h('p', { class: 'table-tools' }, h('button', {
      type: 'button', id: 'open-all', 'aria-expanded': String(everything),
      onclick: () => change({ open: everything ? null : all.join(',') }, true),
    }, t(everything ? 'matrix.close_all' : 'matrix.open_all'))),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'matrix-caption', id: 'matrix-scroll' },
      h('table', { class: `matrix${table.columns.length > 6 ? ' many' : ''}`, id: 'matrix' },
        h('caption', { id: 'matrix-caption' }, h('span', {}, t(`matrix.caption.${table.kind}`))),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('matrix.theme')), table.columns.map(heading))),
        all.map(domain => body(state, table, domain, open)))));
}

const heading = column => h('th', { scope: 'col', 'data-column': column.code }, h('span', { class: 'place' }, column.name),
  h('span', { class: 'total' }, spoken(', '), tn('matrix.total', column.studies)));

function body(state, table, domain, open) {
  const isOpen = open.has(domain);
  const themes = [...new Set(table.themes.map(cell => cell.row))].filter(theme => table.domainOf.get(theme) === domain);
  const others = isOpen ? [...open].filter(one => one !== domain) : [...open, domain];
  const toggle = name => h('button', {
    type: 'button', class: 'toggle', id: `domain-${domain}`, 'aria-expanded': String(isOpen),
    onclick: () => change({ open: others.join(',') }, true),
  }, name);
  return h('tbody', { 'data-domain': domain },
    line(state, table, table.domains, domain, toggle, 'domain-row'),
    isOpen ? themes.map(theme => line(state, table, table.themes, theme, name => name, 'theme-row')) : null);
}

function line(state, table, cells, row, name, kind) {
  const own = cells.filter(cell => cell.row === row);
  return h('tr', { class: kind, 'data-row': row },
    h('th', { scope: 'row' }, name(own[0].row_name)),
    table.columns.map(column => show(state, own.find(cell => cell.column === column.code), column)));
}

function show(state, cell, column) {
  const key = `${cell.row}.${cell.column}`;
  if (cell.state !== 'found') {
    return h('td', { class: `cell state-${cell.state}`, 'data-cell': key, 'data-state': cell.state },
      h('span', { 'aria-hidden': 'true' }, SIGNS[cell.state]), spoken(t(`state.${cell.state}`)));
  }
  const opened = state.cell === key;
  return h('td', { class: `cell state-found s${step(cell.studies)}`, 'data-cell': key, 'data-state': 'found' },
    h('a', {
      href: href(changed(state, { cell: opened ? null : key, elsewhere: null })), id: `cell-${key}`,
      'aria-current': opened ? 'true' : null,
    }, number(cell.studies), spoken(' ' + t('matrix.cell', { total: number(cell.studies_total), row: cell.row_name, column: column.name }))));
}

/** Five steps of colour: 1, 2, 3 to 4, 5 to 8, and more studies. */
export const step = studies => (studies >= 9 ? 5 : studies >= 5 ? 4 : studies >= 3 ? 3 : studies);
