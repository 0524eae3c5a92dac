// Choices above a view that change the address at once.

import { change } from './address.js';
import { h } from './dom.js';
import { t } from './language.js';
import { KINDS, kindOf } from './filters.js';

/** Barriers, enablers or recommendations. */
export function kindChoice(state) {
  return h('fieldset', { class: 'kinds' }, h('legend', {}, t('filters.kind')), KINDS.map(kind => h('label', {},
    h('input', {
      type: 'radio', name: 'kind', value: kind, id: `kind-${kind}`, checked: kindOf(state) === kind, onchange: () => change({ kind }),
    }), h('span', {}, t(`kind.${kind}`)))));
}

/** One place out of all that have findings: countries with their parts. */
export function placeChoice(state, known) {
  const option = ({ code, name }, indent) => h('option', { value: code, selected: state.place === code }, indent + name);
  return h('label', { class: 'field' }, h('span', {}, t('country.choose')),
    h('select', { id: 'choose-place', onchange: event => change({ place: event.target.value }) },
      state.place ? null : h('option', { value: '' }, '…'),
      known.map(country => [option(country, ''), country.parts.map(part => option(part, '\u00a0\u00a0– '))])));
}

/** A form that only changes the address. */
export const form = (...children) => h('form', { class: 'filters', id: 'filters', 'aria-label': t('filters.label'), onsubmit: event => event.preventDefault() }, children);
