// Gaps: what is missing, by theme and country, and what would fill it.

import { change, changed, href, list, to } from '../address.js';
import { rows } from '../api.js';
import { caveats, firstCaveats } from '../caveats.js';
import { h, spoken } from '../dom.js';
import { countries } from '../filters.js';
import { listed, number, t, tn } from '../language.js';
import { empty } from '../notices.js';
import { columnName, placeFilter, places } from '../places.js';

/** Kinds of gap with the sign that stands for each in the map; no gap has a sign, too. */
const SIGNS = { G0: '?', G1: '0', G2: 'S', G3: 'R', G4: 'P' };
const NONE = '✓';

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
      state.embed === '1' ? null : h('form', { class: 'filters', id: 'filters', onsubmit: event => event.preventDefault() },
        kinds(shown, named), countries(state, known)),
      firstCaveats(gaps.meta.caveats),
      h('div', { class: opened ? 'beside' : '' },
        h('div', { class: 'main-part' }, legend(), map(state, named, vocabulary.results, shown)),
        opened ? missing(state, opened) : null),
      caveats(gaps.meta.caveats)),
    share: { path: 'v1/comparison/gaps', parameters: question, meta: gaps.meta },
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

function legend() {
  const entry = (gap, sign, text) => h('div', {}, h('dt', { class: `cell gap-${gap}` }, sign), h('dd', {}, text));
  return h('dl', { class: 'legend', id: 'legend' },
    Object.entries(SIGNS).map(([gap, sign]) => entry(gap, sign, t(`gap.${gap}`))), entry('none', NONE, t('gap.none')));
}

function map(state, all, vocabulary, shown) {
  const columns = [...new Map(all.map(row => [row.country, row.country_name]))]
    .sort(([, a], [, b]) => a.localeCompare(b));
  const themes = [...new Set(all.map(row => row.theme))];
  const cells = new Map(all.map(row => [`${row.theme}.${row.country}`, row]));
  const domains = vocabulary.filter(theme => !theme.domain);
  const under = domain => themes.filter(theme => vocabulary.find(one => one.key === theme)?.domain === domain.key);
  const gaps = country => all.filter(row => row.country === country && (shown ? row.gaps.includes(shown) : row.gaps.length > 0));
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'gaps-caption', id: 'gaps-scroll' },
    h('table', { class: 'matrix', id: 'gap-map' },
      h('caption', { id: 'gaps-caption' }, t('gaps.caption')),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('matrix.theme')), columns.map(([code, name]) =>
        h('th', { scope: 'col', 'data-column': code }, name,
          h('span', { class: 'total' }, spoken(', '), tn('gaps.total', gaps(code).length)))))),
      domains.filter(domain => under(domain).length > 0).map(domain => h('tbody', { 'data-domain': domain.key },
        h('tr', {}, h('th', { scope: 'rowgroup', colspan: String(columns.length + 1), class: 'group' }, domain.label)),
        under(domain).map(theme => h('tr', { class: 'theme-row', 'data-row': theme },
          h('th', { scope: 'row' }, cells.get(`${theme}.${columns[0][0]}`).theme_name),
          columns.map(([code]) => cell(state, cells.get(`${theme}.${code}`), shown))))))));
}

function cell(state, row, shown) {
  const key = `${row.theme}.${row.country}`;
  const gaps = shown ? row.gaps.filter(gap => gap === shown) : row.gaps;
  const worst = gaps[0] || 'none';
  const opened = state.cell === key;
  if (shown && gaps.length === 0) {
    return h('td', { class: 'cell', 'data-cell': key }, spoken(t('gaps.other')));
  }
  return h('td', { class: `cell gap-${worst}`, 'data-cell': key, 'data-gaps': gaps.join(' ') }, h('a', {
    href: href(changed(state, { cell: opened ? null : key })), id: `cell-${key}`, 'aria-current': opened ? 'true' : null,
  }, h('span', { 'aria-hidden': 'true' }, gaps.map(gap => SIGNS[gap]).join(' ') || NONE),
  spoken(`${row.theme_name}, ${row.country_name}: ${gaps.length ? listed(gaps.map(gap => t(`gap.${gap}`))) : t('gap.none')}`)));
}

/** What is missing in one cell, what is there, and what would fill the gap. */
function missing(state, row) {
  const place = list(state.place).find(code => code.startsWith(row.country + '-')) || row.country;
  return h('aside', { class: 'evidence', id: 'evidence', 'aria-labelledby': 'evidence-title' },
    h('h2', { id: 'evidence-title', tabindex: '-1', 'data-focus': state.cell },
      t('evidence.title', { theme: row.theme_name, place: row.country_name })),
    h('a', { href: href(changed(state, { cell: null })), class: 'close', id: 'close-evidence' }, t('evidence.close')),
    row.gaps.length === 0 ? h('p', {}, t('gaps.nothing')) : row.gaps.map(gap => h('section', { 'data-gap': gap },
      h('h3', {}, t(`gap.${gap}`)), h('p', {}, t(`gap.${gap}.fill`)))),
    h('h3', {}, t('gaps.there')),
    h('p', {}, tn('gaps.studies', row.studies, { total: tn('matrix.total', row.studies_total) }), ' ',
      row.findings_of_any_class > row.findings
        ? tn('gaps.apart', row.findings_of_any_class - row.findings) : null),
    row.studies === 0 ? null : h('p', {}, h('a', {
      href: to(state, 'compare', { place: state.place, cell: `${row.theme}.${row.country}` }), id: 'gap-compare',
    }, t('gaps.compare'))),
    h('h3', {}, t('gaps.bring')),
    h('p', {}, t('gaps.bring.how')),
    h('p', {}, h('a', { href: `v1/templates/${place}.xlsx`, class: 'button', id: 'template', download: true },
      t('gaps.template', { place: row.country_name }))));
}
