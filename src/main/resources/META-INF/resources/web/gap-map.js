// What is missing, by theme and country: as a picture, and as the table behind it, in which each kind of gap has a sign.

import { changed, href } from './address.js';
import { bubbles } from './bubbles.js';
import { h, spoken } from './dom.js';
import { alphabetically, listed, t, tn } from './language.js';

/** Kinds of gap with the sign that stands for each in the table; no gap has a sign, too. */
export const SIGNS = { G0: '?', G1: '0', G2: 'S', G3: 'R', G4: 'P' };
const NONE = '✓';

/** `rows` of /v1/comparison/gaps, `vocabulary` of /v1/themes; only gaps of the kind `shown`, if one is given. */
export function gapMap(state, rows, vocabulary, shown) {
  const columns = [...new Map(rows.map(row => [row.country, row.country_name]))].sort(alphabetically(([, name]) => name));
  const names = new Map(rows.map(row => [row.theme, row.theme_name]));
  const groups = vocabulary.filter(theme => !theme.domain).map(domain => ({
    key: domain.key, label: domain.label,
    themes: [...names].filter(([theme]) => vocabulary.find(one => one.key === theme)?.domain === domain.key),
  })).filter(group => group.themes.length > 0);
  const asked = rows.map(row => ({ ...row, gaps: shown ? row.gaps.filter(gap => gap === shown) : row.gaps }));
  const drawn = asked.filter(row => !shown || row.gaps.length > 0);
  const address = row => href(changed(state, { cell: state.cell === keyOf(row) ? null : keyOf(row) }));
  return bubbles('gap-picture', { groups, columns, rows: drawn, address }, [legend(), table(state, { groups, columns, asked, shown, address })]);
}

const keyOf = row => `${row.theme}.${row.country}`;

function legend() {
  const entry = (gap, sign, text) => h('div', {}, h('dt', { class: `cell gap-${gap}` }, sign), h('dd', {}, text));
  return h('dl', { class: 'legend', id: 'legend' },
    Object.entries(SIGNS).map(([gap, sign]) => entry(gap, sign, t(`gap.${gap}`))), entry('none', NONE, t('gap.none')));
}

function table(state, { groups, columns, asked, shown, address }) {
  const cells = new Map(asked.map(row => [keyOf(row), row]));
  const missing = country => asked.filter(row => row.country === country && row.gaps.length > 0).length;
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'gaps-caption', id: 'gaps-scroll' },
    h('table', { class: `matrix${columns.length > 6 ? ' many' : ''}`, id: 'gap-map' },
      h('caption', { id: 'gaps-caption' }, h('span', {}, t('gaps.caption'))),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('matrix.theme')), columns.map(([code, name]) =>
        h('th', { scope: 'col', 'data-column': code }, h('span', { class: 'place' }, name),
          h('span', { class: 'total' }, spoken(', '), tn('gaps.total', missing(code))))))),
      groups.map(group => h('tbody', { 'data-domain': group.key },
        h('tr', {}, h('th', { scope: 'rowgroup', colspan: String(columns.length + 1), class: 'group' }, group.label)),
        group.themes.map(([theme, name]) => h('tr', { class: 'theme-row', 'data-row': theme }, h('th', { scope: 'row' }, name),
          columns.map(([code]) => cell(state, cells.get(`${theme}.${code}`), shown, address))))))));
}

function cell(state, row, shown, address) {
  const key = keyOf(row);
  if (shown && row.gaps.length === 0) return h('td', { class: 'cell', 'data-cell': key }, spoken(t('gaps.other')));
  return h('td', { class: `cell gap-${row.gaps[0] || 'none'}`, 'data-cell': key, 'data-gaps': row.gaps.join(' ') }, h('a', {
    href: address(row), id: `cell-${key}`, 'aria-current': state.cell === key ? 'true' : null,
  }, h('span', { 'aria-hidden': 'true' }, row.gaps.map(gap => SIGNS[gap]).join(' ') || NONE),
  spoken(`${row.theme_name}, ${row.country_name}: ${row.gaps.length ? listed(row.gaps.map(gap => t(`gap.${gap}`))) : t('gap.none')}`)));
}
