// What a careful author would print beside the table, in the service's own words.

import { h } from './dom.js';
import { t } from './language.js';

/** Those without which the numbers are easily misread, in this order. */
const FIRST = ['coded-by-software', 'reading', 'empty-cells'];

/** The first things to know, above a table. */
export function firstCaveats(all) {
  const first = FIRST.map(code => all.find(caveat => caveat.code === code)).filter(caveat => caveat);
  return h('aside', { class: 'caution', id: 'caution', 'aria-labelledby': 'caution-title' },
    h('h2', { id: 'caution-title' }, t('caveats.first')),
    h('ul', {}, first.map(sentence)));
}

/** All of them, below it; said once where several answers say the same. */
export function caveats(...lists) {
  const all = new Map(lists.flat().map(caveat => [caveat.code, caveat]));
  return h('section', { class: 'caveats', id: 'caveats', 'aria-labelledby': 'caveats-title' },
    h('h2', { id: 'caveats-title' }, t('caveats.title')),
    h('ul', {}, [...all.values()].map(sentence)));
}

const sentence = caveat => h('li', { 'data-caveat': caveat.code }, caveat.text);
