// The texts behind the findings, with how much of each was read.

import { to } from './address.js';
import { h, outward } from './dom.js';
import { number, t, tn } from './language.js';
import { firstRows, line, table } from './tables.js';

const AUTHORS = 3;

export function sources(state, rows, words) {
  const levels = words.keys('read-levels').map(level => [level, rows.filter(row => row.read === level).length]);
  return [
    h('ul', { class: 'levels', id: 'levels' }, levels.map(([level, n]) => h('li', { 'data-read': level },
      h('strong', {}, number(n)), ' ', words.name('read-levels', level)))),
    firstRows(state, 'sources', rows.length, long => table('sources-table', tn('sources.caption', rows.length),
      [t('sources.text'), t('sources.year'), t('sources.design'), t('sources.read'), t('sources.findings')],
      rows.map(row => line({ 'data-source': row.id },
        [outward(row.doi ? `https://doi.org/${row.doi}` : row.url, h('cite', { lang: row.language }, row.title)),
          h('span', { class: 'below' }, by(row))],
        row.published ? String(row.published) : t('sources.no_year'), words.name('designs', row.design), words.name('read-levels', row.read),
        row.findings === 0 ? number(0) : h('a', { href: to(state, 'search', { source: row.id }) }, tn('sources.n', row.findings)))), long)),
  ];
}

function by({ authors, container }) {
  const first = (authors || []).slice(0, AUTHORS).map(name => name.replace(/^\{|\}$/g, '')).join(', ');
  return [first + ((authors || []).length > AUTHORS ? ' et al.' : ''), container].filter(one => one).join(' · ');
}
