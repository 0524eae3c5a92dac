// Compare: themes by countries, and what stands behind each number.

import { list } from '../address.js';
import { rows } from '../api.js';
import { caveats, firstCaveats } from '../caveats.js';
import { h } from '../dom.js';
import { evidence } from '../evidence.js';
import { filterOf, filters, kindOf } from '../filters.js';
import { listed, t } from '../language.js';
import { legend, matrix } from '../matrix.js';
import { empty } from '../notices.js';
import { columnName, places } from '../places.js';
import { MATRIX } from '../share.js';
import { shared } from '../shared.js';

const FIELDS = 'row,row_name,column,column_name,kind,studies,studies_total,findings,state';

export async function view(state, signal) {
  const known = await places(signal);
  const kind = kindOf(state);
  const filter = filterOf(state, known);
  const question = { kind, ...filter };
  const [domains, themes, vocabulary, alike] = await Promise.all([
    rows('v1/comparison', { rows: 'domain', fields: FIELDS, ...question }, signal),
    rows('v1/comparison', { rows: 'theme', fields: FIELDS, ...question }, signal),
    rows('v1/themes', { fields: 'key,label,domain' }, signal),
    list(state.place).length === 1 ? null : rows('v1/comparison/themes', question, signal),
  ]);
  const columns = columnsOf(themes.results, state, known);
  const table = {
    kind, columns, domains: domains.results, themes: themes.results,
    domainOf: new Map(vocabulary.results.map(theme => [theme.key, theme.domain])),
    label: new Map(vocabulary.results.map(theme => [theme.key, theme.label])),
  };
  const opened = state.cell ? await evidence(state, table, filter, signal) : { content: null, taken: [] };
  return {
    title: title(state, kind, columns),
    content: content(state, known, table, { domains, themes, alike, opened: opened.content, filters: await filters(state, known, signal) }),
    share: [
      { name: 'by_theme', path: 'v1/comparison', parameters: { rows: 'theme', ...question }, meta: themes.meta, formats: MATRIX },
      { name: 'by_domain', path: 'v1/comparison', parameters: { rows: 'domain', ...question }, meta: domains.meta, formats: MATRIX },
      alike ? { name: 'shared_themes', path: 'v1/comparison/themes', parameters: question, meta: alike.meta } : null,
      ...opened.taken],
  };
}

function title(state, kind, columns) {
  const chosen = list(state.place).length;
  return chosen > 0 && chosen <= 4
    ? t(`compare.title.${kind}.places`, { places: listed(columns.map(column => column.name)) })
    : t(`compare.title.${kind}`);
}

function columnsOf(cells, state, known) {
  const columns = new Map();
  for (const cell of cells) {
    const name = columnName(cell.column, state.place, known);
    columns.set(cell.column, { code: cell.column, name, studies: cell.studies_total });
  }
  // In the order in which they were chosen; all of them by name.
  const wanted = list(state.place).map(code => code.slice(0, 2));
  const all = known.map(country => country.code);
  const order = wanted.length > 0 ? wanted : all;
  return [...columns.values()].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

function content(state, known, table, { domains, themes, alike, opened, filters: form }) {
  if (!table.themes.some(cell => cell.state === 'found')) {
    return h('div', {}, form, empty(t('compare.empty')), caveats(themes.meta.caveats));
  }
  return h('div', { class: 'compare' },
    state.embed === '1' ? null : h('p', { class: 'lead' }, t('compare.lead')),
    form,
    firstCaveats(themes.meta.caveats),
    h('div', { class: opened ? 'beside' : '' },
      h('div', { class: 'main-part' },
        state.embed === '1' ? null : shared(state, table, alike),
        h('section', { 'aria-labelledby': 'matrix-title' },
          h('h2', { id: 'matrix-title' }, t('matrix.title')),
          legend(),
          matrix(state, table))),
      opened),
    caveats(domains.meta.caveats, themes.meta.caveats));
}
