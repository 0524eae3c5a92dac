// A country beside another one: the same facts in two columns, from /v1/comparison/profiles.

import { change } from './address.js';
import { address, rows } from './api.js';
import { h } from './dom.js';
import { KINDS } from './filters.js';
import { number, percent, t } from './language.js';
import { line, table } from './tables.js';

/** The choice of the other country, and the table once it is chosen. Parts of countries have no profile. */
export async function beside(state, code, known, words, signal) {
  if (state.place !== code) return null;
  const other = known.find(country => country.code === state.beside && country.code !== code);
  const question = { country: other ? `${code},${other.code}` : null };
  const profiles = other ? await rows('v1/comparison/profiles', question, signal) : null;
  return h('section', { class: 'part', id: 'beside', 'aria-labelledby': 'beside-title' },
    h('h2', { id: 'beside-title' }, t('beside.title')),
    state.embed === '1' ? null : h('form', { onsubmit: event => event.preventDefault() }, h('label', { class: 'field' }, h('span', {}, t('beside.choose')),
      h('select', { id: 'choose-beside', onchange: event => change({ beside: event.target.value }) },
        h('option', { value: '' }, '…'), known.filter(country => country.code !== code).map(country =>
          h('option', { value: country.code, selected: country === other }, country.name))))),
    profiles ? [facts([code, other.code], profiles.results, words), h('p', { class: 'take' }, ['csv', 'xlsx'].map(format => [
      h('a', { href: address(`v1/comparison/profiles.${format}`, question), download: true, id: `profiles-${format}` }, format.toUpperCase()), ' ']))] : null);
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
