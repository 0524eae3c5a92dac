// Gaps: what is missing, by theme and country, and what would fill it.

import { change, changed, href, list, to } from '../address.js';
import { rows } from '../api.js';
import { caveats, firstCaveats } from '../caveats.js';
import { h } from '../dom.js';
import { countries } from '../filters.js';
import { gapMap, SIGNS } from '../gap-map.js';
import { number, t, tn } from '../language.js';
import { empty } from '../notices.js';
import { head } from '../opened.js';
import { columnFilter, columnName, placeFilter, places } from '../places.js';

export async function view(state, signal) {
  const known = await places(signal);
  const question = placeFilter(state.place, known);
  const [gaps, vocabulary] = await Promise.all([
    rows('v1/comparison/gaps', question, signal), rows('v1/themes', { fields: 'key,label,domain' }, signal)]);
  const named = gaps.results.map(row => ({ ...row, country_name: columnName(row.country, state.place, known) }));
  const shown = SIGNS[state.gap] ? state.gap : null;
  const opened = named.find(row => `${row.theme}.${row.country}` === state.cell);
  return {
    title: t('gaps.title'),
    content: named.length === 0 ? empty(t('compare.empty')) : h('div', { class: 'gaps' },
      h('p', { class: 'lead' }, t('gaps.lead')),
      state.embed === '1' ? null : h('form', { class: 'filters', id: 'filters', 'aria-label': t('filters.label'), onsubmit: event => event.preventDefault() },
        kinds(shown, named), countries(state, known)),
      firstCaveats(gaps.meta.caveats),
      h('div', { class: opened ? 'beside' : '' },
        h('div', { class: 'main-part' }, h('p', { class: 'note' }, t('bubbles.how')), gapMap(state, named, vocabulary.results, shown)),
        opened ? missing(state, opened, await kindsOf(state, opened, known, signal)) : null),
      caveats(gaps.meta.caveats)),
    share: { name: 'gaps', path: 'v1/comparison/gaps', parameters: question, meta: gaps.meta },
  };
}

function kinds(shown, all) {
  const box = (value, text) => h('label', {}, h('input', {
    type: 'radio', name: 'gap', value, id: `gap-${value || 'all'}`, checked: (shown || '') === value,
    onchange: () => change({ gap: value }),
  }), h('span', {}, text));
  const count = gap => all.filter(row => row.gaps.includes(gap)).length;
  return h('fieldset', { class: 'kinds' }, h('legend', {}, t('gaps.kinds')),
    box('', t('gaps.kinds.all')), Object.keys(SIGNS).map(gap => box(gap, `${t(`gap.${gap}`)} (${number(count(gap))})`)));
}

/** The cells of the comparison behind a gap, of those kinds of which there is something. */
async function kindsOf(state, row, known, signal) {
  if (row.studies === 0) return [];
  const { results } = await rows('v1/comparison', {
    rows: 'theme', theme: row.theme, ...columnFilter(row.country, state.place, known), fields: 'row,column,kind,studies,studies_total,state',
  }, signal);
  return results.filter(cell => cell.row === row.theme && cell.state === 'found');
}

/** What is missing in one cell, what is there, and what would fill the gap. */
function missing(state, row, there) {
  const place = list(state.place).find(code => code.startsWith(row.country + '-')) || row.country;
  return h('aside', { class: 'evidence', id: 'evidence', 'aria-labelledby': 'evidence-title' },
    head('evidence', state.cell, t('evidence.title', { theme: row.theme_name, place: row.country_name }), href(changed(state, { cell: null }))),
    row.gaps.length === 0 ? h('p', {}, t('gaps.nothing')) : row.gaps.map(gap => h('section', { 'data-gap': gap },
      h('h3', {}, t(`gap.${gap}`)), h('p', {}, t(`gap.${gap}.fill`)))),
    h('h3', {}, t('gaps.there')),
    h('p', {}, tn('gaps.studies', row.studies, { total: tn('matrix.total', row.studies_total) }), ' ',
      row.findings_of_any_class > row.findings
        ? tn('gaps.apart', row.findings_of_any_class - row.findings) : null),
    there.length === 0 ? null : h('ul', { class: 'plain', id: 'gap-compare' }, there.map(cell => h('li', {}, h('a', {
      href: to(state, 'compare', { place: state.place, kind: cell.kind, cell: `${row.theme}.${row.country}` }), id: `gap-compare-${cell.kind}`,
    }, t(`kind.${cell.kind}`)), ' ', h('span', { class: 'counts-inline' }, tn('matrix.total', cell.studies))))),
    h('h3', {}, t('gaps.bring')),
    h('p', {}, t('gaps.bring.how')),
    h('p', {}, h('a', { href: `v1/templates/${place}.xlsx`, class: 'button', id: 'template', download: true },
      t('gaps.template', { place: row.country_name }))));
}
