// Country: what there is about one place, and what there is not.

import { to } from '../address.js';
import { rows } from '../api.js';
import { bars } from '../bars.js';
import { beside } from '../beside.js';
import { caveats, firstCaveats } from '../caveats.js';
import { form, placeChoice } from '../choices.js';
import { codebook } from '../codebook.js';
import { coverage, gapLists } from '../coverage.js';
import { h } from '../dom.js';
import { figures } from '../figures.js';
import { KINDS } from '../filters.js';
import { number, t, tn } from '../language.js';
import { empty } from '../notices.js';
import { columnFilter, columnName, places } from '../places.js';
import { MATRIX } from '../share.js';
import { sources } from '../sources.js';
import { asCsv, line, table } from '../tables.js';
import { timeline } from '../timeline.js';

/** So many themes are shown of each kind. */
const FIRST = 5;

const FIELDS = 'row,row_name,column,column_name,kind,studies,studies_total,findings,state';

export async function view(state, signal) {
  const known = await places(signal);
  return state.place ? one(state, known, signal) : all(state, known, signal);
}

async function all(state, known, signal) {
  const question = { group_by: 'country' };
  const { results, meta } = await rows('v1/findings', question, signal);
  const numbers = new Map(results.map(row => [row.country, row]));
  const link = ({ code, name }) => h('a', { href: to(state, 'country', { place: code }), id: `country-${code}` }, name);
  return {
    title: t('country.title.all'),
    content: h('div', {}, h('p', { class: 'lead' }, t('country.lead')),
      table('countries', t('country.caption.all'),
        [t('country.country'), t('country.studies'), t('country.findings'), t('country.parts')],
        known.map(country => line({}, link(country), number(numbers.get(country.code).studies),
          number(numbers.get(country.code).findings), country.parts.map((part, i) => [i > 0 ? ', ' : '', link(part)]))))),
    share: { name: 'countries', path: 'v1/findings', parameters: question, meta },
  };
}

async function one(state, known, signal) {
  const code = state.place.slice(0, 2);
  const filter = columnFilter(code, state.place, known);
  const [words, themes, domains, gaps, programmes, numbers, texts] = await Promise.all([
    codebook(signal),
    rows('v1/comparison', { rows: 'theme', fields: FIELDS, ...filter }, signal),
    rows('v1/comparison', { rows: 'domain', fields: FIELDS, ...filter }, signal),
    rows('v1/comparison/gaps', filter, signal),
    rows('v1/programmes', filter, signal),
    rows('v1/figures', filter, signal),
    rows('v1/sources', { sort: '-published', ...filter }, signal),
  ]);
  const name = columnName(code, state.place, known);
  const other = await beside(state, code, known, words, signal);
  return {
    title: name,
    content: h('div', { class: 'country' },
      state.embed === '1' ? null : form(placeChoice(state, known)),
      themes.results.length === 0 ? empty(t('country.empty')) : [
        h('p', { class: 'lead', id: 'in-short' }, inShort(themes.results[0].studies_total, texts, programmes, numbers)),
        firstCaveats(themes.meta.caveats),
        part('most', most(state, themes.results)),
        part('programmes', programmes.results.length === 0 ? empty(t('country.programmes.none'))
          : [years(state, programmes.results, words), told(programmes.results), asCsv('v1/programmes', filter, 'programmes')]),
        part('covered', [coverage(state, domains.results), gapLists(state, gaps.results)]),
        other.content,
        part('figures', numbers.results.length === 0 ? empty(t('country.figures.none'))
          : [figures(state, numbers.results, words), asCsv('v1/figures', filter, 'figures')]),
        part('sources', [sources(state, texts.results, words), asCsv('v1/sources', filter, 'sources')]),
        caveats(themes.meta.caveats, gaps.meta.caveats)]),
    share: [
      { name: 'by_theme', path: 'v1/comparison', parameters: { rows: 'theme', ...filter }, meta: themes.meta, formats: MATRIX },
      { name: 'by_domain', path: 'v1/comparison', parameters: { rows: 'domain', ...filter }, meta: domains.meta, formats: MATRIX },
      { name: 'programmes', path: 'v1/programmes', parameters: filter, meta: programmes.meta },
      { name: 'figures', path: 'v1/figures', parameters: filter, meta: numbers.meta },
      { name: 'sources', path: 'v1/sources', parameters: { sort: '-published', ...filter }, meta: texts.meta },
      { name: 'gaps', path: 'v1/comparison/gaps', parameters: filter, meta: gaps.meta },
      other.taken],
  };
}

const inShort = (studies, texts, programmes, numbers) => t('country.short', {
  studies: tn('matrix.total', studies), sources: tn('country.n.sources', texts.results.length),
  programmes: tn('country.n.programmes', programmes.results.length), figures: tn('country.n.figures', numbers.results.length),
});

function years(state, programmes, words) {
  const address = programme => (programme.findings === 0 ? null : to(state, 'search', { programme: programme.id }));
  return timeline('timeline', programmes, new Date().getFullYear(), {
    address, name: programme => (address(programme) ? h('a', { href: address(programme) }, programme.name) : programme.name),
    status: programme => words.name('programme-statuses', programme.status),
  });
}

/** What programmes are, in the words of the data. */
const told = programmes => h('details', { class: 'told', id: 'told' }, h('summary', {}, t('country.programmes.told')),
  h('dl', {}, programmes.filter(programme => programme.summary).map(programme => [
    h('dt', {}, programme.name), h('dd', {}, programme.summary)])));

const part = (name, content) => h('section', { class: 'part', id: name, 'aria-labelledby': `${name}-title` },
  h('h2', { id: `${name}-title` }, t(`country.part.${name}`)), content);

function most(state, cells) {
  const address = cell => to(state, 'compare', { place: state.place, kind: cell.kind, cell: `${cell.row}.${cell.column}` });
  const name = cell => cell.row_name;
  const link = cell => h('a', { href: address(cell) }, name(cell));
  return [h('div', { class: 'columns' }, KINDS.map(kind => {
    const found = cells.filter(cell => cell.kind === kind && cell.state === 'found')
      .sort((a, b) => b.studies - a.studies).slice(0, FIRST);
    return h('div', {}, h('h3', {}, t(`kind.${kind}`)), found.length === 0 ? h('p', { class: 'note' }, t('country.most.none'))
      : bars(`most-${kind}`, t(`country.most.${kind}`), t('matrix.theme'), found, { name, address, link }));
  })), h('p', {}, h('a', { href: to(state, 'compare', { place: state.place }), class: 'button', id: 'to-compare' }, t('country.all_themes')))];
}
