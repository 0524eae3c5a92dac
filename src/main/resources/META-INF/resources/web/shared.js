// Which themes the chosen countries share, and which are known from one of them only.

import { changed, href } from './address.js';
import { h } from './dom.js';
import { listed, number, t, tn } from './language.js';

/** So many shared themes are shown at once. */
const FIRST = 8;

/** `alike` is the answer of /v1/comparison/themes; null where one country alone is chosen. */
export function shared(state, table, alike) {
  const { kind, columns } = table;
  const section = (...parts) => h('section', { class: 'shared', id: 'shared', 'aria-labelledby': 'shared-title' },
    h('h2', { id: 'shared-title' }, t(`shared.title.${kind}`)), ...parts);
  if (alike === null) return section(h('p', {}, t('shared.choose')));
  const of = verdict => alike.results.filter(row => row.verdict === verdict).sort((a, b) => total(table, b) - total(table, a));
  const few = columns.filter(column => column.studies < 5);
  const all = of('in-all');
  const told = columns.filter(column => column.studies >= 5);
  const where = told.length <= 4 ? listed(told.map(column => column.name)) : tn('shared.countries', told.length);
  return section(
    state.embed === '1' ? null : h('p', { class: 'note' }, t('shared.how')),
    few.length > 0 ? h('p', { class: 'note' }, t('shared.thin', { places: listed(few.map(one => one.name)) })) : null,
    told.length < 2 ? h('p', {}, t('shared.cannot')) : [
      group('in-all', all.length === 0 ? t('shared.in_none', { places: where }) : tn('shared.in_all', all.length, { places: where }), all, false, state, table),
      group('widely-shared', t('shared.widely', { places: where }), of('widely-shared'), all.length > 0, state, table),
      distinctive(of('distinctive'), state, table)]);
}

function group(id, title, themes, folded, state, table) {
  if (themes.length === 0) return id === 'in-all' ? h('p', { id }, title) : null;
  const items = themes.map(theme => item(theme, state, table));
  const rest = items.splice(folded ? items.length : FIRST);
  const body = [h('ul', { class: 'themes' }, items), rest.length === 0 ? null : h('details', {},
    h('summary', {}, tn('shared.more', rest.length)), h('ul', { class: 'themes' }, rest))];
  return folded ? h('details', { id }, h('summary', {}, title), body) : h('div', { id }, h('h3', {}, title), body);
}

function item(theme, state, table) {
  const counts = table.columns.map(column => [column, cellOf(table, theme.theme, column.code)])
    .filter(([, cell]) => cell?.studies);
  return h('li', { 'data-theme': theme.theme },
    link(theme, state), ' ',
    h('span', { class: 'counts' }, counts.length > 4 ? tn('shared.countries', counts.length)
      : counts.map(([column, cell]) => h('span', {}, `${column.name} ${number(cell.studies)}`))));
}

function distinctive(themes, state, table) {
  if (themes.length === 0) return null;
  const name = code => table.columns.find(column => column.code === code)?.name || code;
  return h('details', { id: 'distinctive' }, h('summary', {}, t('shared.distinctive')),
    h('ul', { class: 'themes' }, themes.map(theme => h('li', { 'data-theme': theme.theme }, link(theme, state), ' ',
      h('span', { class: 'counts' }, name(theme.distinctive_for)),
      theme.confirmed ? null : h('span', { class: 'note' }, ' ', t('shared.unconfirmed'))))));
}

const link = (theme, state) => h('a', {
  href: href(changed(state, { cell: theme.theme, elsewhere: null })), id: `shared-${theme.theme}`,
  'aria-current': state.cell === theme.theme ? 'true' : null,
}, theme.theme_name);

const cellOf = (table, row, column) => table.themes.find(cell => cell.row === row && cell.column === column);

const total = (table, theme) => table.columns.reduce((sum, column) => sum + (cellOf(table, theme.theme, column.code)?.studies || 0), 0);
