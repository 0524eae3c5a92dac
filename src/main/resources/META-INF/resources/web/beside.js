// A country beside others: the same facts in columns, from /v1/comparison/profiles.

import { change, list } from './address.js';
import { rows } from './api.js';
import { h } from './dom.js';
import { KINDS } from './filters.js';
import { number, percent, t } from './language.js';
import { line, table } from './tables.js';

/** So many countries can be asked for at once. */
const MOST = 6;

/**
 * The choice of the other countries, and the table once one is chosen: { content, taken }, `taken` as share.js wants it.
 * Parts of countries have no profile.
 */
export async function beside(state, code, known, words, signal) {
  const others = list(state.beside).filter(other => other !== code && known.some(country => country.code === other)).slice(0, MOST - 1);
  if (state.place !== code || (state.embed === '1' && others.length === 0)) return { content: null, taken: null };
  const question = { country: [code, ...others].join(',') };
  const profiles = others.length > 0 ? await rows('v1/comparison/profiles', question, signal) : null;
  return {
    content: h('section', { class: 'part', id: 'beside', 'aria-labelledby': 'beside-title' },
      h('h2', { id: 'beside-title' }, t('beside.title')),
      state.embed === '1' ? null : choice(known.filter(country => country.code !== code), others),
      profiles ? facts([code, ...others], profiles.results, words) : null),
    taken: profiles ? { name: 'profiles', path: 'v1/comparison/profiles', parameters: question, meta: profiles.meta } : null,
  };
}

function choice(known, others) {
  const full = others.length >= MOST - 1;
  const box = ({ code, name }) => h('label', {}, h('input', {
    type: 'checkbox', id: `beside-${code}`, value: code, checked: others.includes(code), disabled: full && !others.includes(code),
    onchange: event => change({ beside: (event.target.checked ? [...others, code] : others.filter(other => other !== code)).join(',') }),
  }), h('span', {}, name));
  return h('form', { class: 'filters', 'aria-label': t('beside.choose'), onsubmit: event => event.preventDefault() }, h('fieldset', {},
    h('legend', {}, t('beside.choose')), h('p', { class: 'hint' }, t('beside.most', { n: number(MOST - 1) })),
    h('div', { class: 'boxes' }, known.map(box))));
}

function facts(codes, all, words) {
  const of = (code, section) => all.filter(row => row.country === code && row.section === section);
  const name = code => all.find(row => row.country === code).country_name;
  const fact = (key, label, cell) => line({ 'data-fact': key }, label, ...codes.map(cell));
  return table('profiles', t('beside.caption'), [t('beside.fact'), ...codes.map(name)], [
    fact('studies', t('country.studies'), code => number(of(code, 'evidence')[0].studies_total)),
    words.keys('read-levels').map(level => fact(level, t('beside.read', { level: words.name('read-levels', level) }),
      code => number(of(code, 'evidence')[0][`read_${level.replace('-', '_')}`]))),
    fact('programmes', t('country.part.programmes'), code => listOf(of(code, 'programme').map(row => [
      row.programme_name, row.start ? ` (${row.start}–${row.end || ''})` : '']))),
    KINDS.map(kind => fact(kind, t(`beside.most.${kind}`), code => listOf(of(code, 'theme').filter(row => row.kind === kind).map(row => [
      row.theme_name, ': ', t('bars.of', { n: number(row.studies), total: number(row.studies_total) }),
      row.share === null ? '' : ` (${percent(row.share)})`])))),
  ]);
}

const listOf = items => (items.length === 0 ? '–' : h('ul', { class: 'plain' }, items.map(item => h('li', {}, item))));
