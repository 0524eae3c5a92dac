// Facets: which values would still find something, and how much; a choice narrows the search at once.

import { change, list } from './address.js';
import { h } from './dom.js';
import { number, t, tn } from './language.js';

/** Parameters of the API that are offered; `first` of their values are shown at once. */
export const FACETS = [
  { name: 'kind', first: 3 },
  { name: 'country', first: 6 },
  { name: 'theme', first: 6 },
  { name: 'evidence_class', first: 4 },
  { name: 'raised_by', first: 5 },
  { name: 'design', first: 5 },
];

export const taken = (state, name) => list(state[name]);

/** Rows of /v1/availability by field, most frequent first, each with a name to show. */
export function labelled(rows) {
  const values = new Map();
  for (const row of rows) {
    if (!values.has(row.field)) values.set(row.field, []);
    const name = row.field === 'evidence_class' ? t(`class.${row.value}`) : row.name || row.value;
    values.get(row.field).push({ ...row, name });
  }
  values.forEach(own => own.sort((a, b) => b.findings - a.findings));
  return values;
}

export function facets(state, values) {
  const form = h('form', { class: 'facets', id: 'facets', 'aria-label': t('search.facets'), onsubmit: event => event.preventDefault() },
    FACETS.map(facet => group(state, facet, values.get(facet.name) || [])));
  // On a narrow window they would push what is found out of sight.
  const folded = matchMedia('(max-width: 47.99rem)').matches;
  return h('details', { class: 'facets-around', open: !folded }, h('summary', {}, t('search.facets')), form);
}

function group(state, { name, first }, values) {
  if (values.length === 0) return null;
  const chosen = taken(state, name);
  const choose = (value, on) => change({ [name]: (on ? [...chosen, value] : chosen.filter(one => one !== value)).join(','), show: null });
  const item = ({ value, name: text, findings }) => h('label', {}, h('input', {
    type: 'checkbox', id: `facet-${name}-${value}`, checked: chosen.includes(value), onchange: event => choose(value, event.target.checked),
  }), ' ', h('span', {}, text), ' ', h('span', { class: 'counts-inline' }, number(findings)));
  const shown = values.filter((one, i) => i < first || chosen.includes(one.value));
  const rest = values.filter(one => !shown.includes(one));
  return h('fieldset', { 'data-facet': name }, h('legend', {}, t(`facet.${name}`)), shown.map(item),
    rest.length === 0 ? null : h('details', {}, h('summary', {}, tn('shared.more', rest.length)), rest.map(item)));
}
