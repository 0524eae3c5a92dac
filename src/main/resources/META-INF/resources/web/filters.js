// The choices above the matrix. Every choice changes the address at once; there is nothing to submit.

import { change, list } from './address.js';
import { h } from './dom.js';
import { t } from './language.js';
import { names } from './names.js';
import { placeFilter } from './places.js';

export const KINDS = ['barrier', 'enabler', 'recommendation'];

/** Classes of evidence that can be chosen together, by the name of the choice. */
const CLASSES = { counted: '', research: 'research', official: 'official', all: 'official,opinion,research,synthesis' };

export const kindOf = state => state.kind || 'barrier';

/** The filter of the API for a state: places, class of evidence, period, voices. */
export function filterOf(state, known) {
  const { from, until } = state;
  return {
    ...placeFilter(state.place, known),
    evidence_class: state.evidence_class,
    period: from || until ? `${from || '..'}/${until || '..'}` : null,
    raised_by: state.raised_by,
  };
}

/** The form; nothing in an embedded view, which shows what its address says. */
export async function filters(state, known, signal) {
  if (state.embed === '1') return null;
  const voices = await names(['raised_by'], signal);
  return h('form', { class: 'filters', id: 'filters', 'aria-label': t('filters.label'), onsubmit: event => event.preventDefault() },
    kinds(state),
    countries(state, known, 'filters.places.share'),
    more(state, voices.raised_by));
}

function kinds(state) {
  return h('fieldset', { class: 'kinds' }, h('legend', {}, t('filters.kind')), KINDS.map(kind => h('label', {},
    h('input', {
      type: 'radio', name: 'kind', value: kind, id: `kind-${kind}`, checked: kindOf(state) === kind,
      onchange: () => change({ kind, cell: null, elsewhere: null }),
    }), h('span', {}, t(`kind.${kind}`)))));
}

/** Boxes for countries and their parts. */
export function countries(state, known, hint = 'filters.places.none') {
  const chosen = list(state.place);
  const choose = (code, on) => {
    const rest = chosen.filter(one => one !== code && !inside(one, code) && !inside(code, one));
    change({ place: (on ? [...rest, code] : rest).join(','), cell: null, elsewhere: null });
  };
  const box = ({ code, name }, part) => h('label', { class: part ? 'part' : '' },
    h('input', {
      type: 'checkbox', id: `place-${code}`, value: code, checked: chosen.includes(code),
      onchange: event => choose(code, event.target.checked),
    }), h('span', {}, name));
  return h('fieldset', { class: 'places' },
    h('legend', {}, t('filters.places')),
    h('p', { class: 'hint' }, t(chosen.length === 0 ? hint : 'filters.places.some'), ' ',
      chosen.length === 0 ? null : h('button', {
        type: 'button', class: 'quiet', id: 'all-places', onclick: () => change({ place: null, cell: null, elsewhere: null }),
      }, t('filters.places.all'))),
    h('div', { class: 'boxes' }, known.map(country => h('span', { class: country.parts.length > 0 ? 'group' : null },
      box(country), country.parts.map(part => box(part, true))))));
}

/** A country and its own part cannot stand side by side: choosing one gives up the other. */
const inside = (part, country) => part.startsWith(country + '-');

function more(state, voices) {
  const used = state.evidence_class || state.from || state.until || state.raised_by;
  return h('details', { class: 'more', id: 'more-filters', open: Boolean(used) }, h('summary', {}, t('filters.more')),
    h('div', {},
      select('evidence_class', t('filters.evidence_class'), state,
        Object.entries(CLASSES).map(([name, value]) => [value, t(`evidence_class.${name}`)])),
      select('raised_by', t('filters.raised_by'), state, [['', t('filters.anyone')], ...voices]),
      year('from', t('filters.from'), state), year('until', t('filters.until'), state)));
}

function select(name, label, state, options) {
  return h('label', { class: 'field' }, h('span', {}, label), h('select', {
    name, id: `filter-${name}`, onchange: event => change({ [name]: event.target.value, cell: null, elsewhere: null }),
  }, options.map(([value, text]) => h('option', { value, selected: (state[name] || '') === value }, text))));
}

function year(name, label, state) {
  return h('label', { class: 'field' }, h('span', {}, label), h('input', {
    type: 'number', min: '1950', max: '2099', name, id: `filter-${name}`, value: state[name],
    onchange: event => change({ [name]: event.target.value, cell: null, elsewhere: null }),
  }));
}
