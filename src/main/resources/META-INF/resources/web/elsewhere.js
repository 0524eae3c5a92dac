// What was recommended elsewhere against the barriers of a cell.

import { changed, href, list } from './address.js';
import { rows } from './api.js';
import { h, outward } from './dom.js';
import { sourceAddress } from './findings.js';
import { t, tn } from './language.js';
import { empty } from './notices.js';

const PER_BARRIER = 3;

/**
 * A link that asks for them, or they, once `state.elsewhere` is set: only then is anything asked of the service.
 * `filter` is that of the view; its places are not asked for, since elsewhere is everywhere else. Answers { content, taken }.
 */
export async function elsewhere(state, theme, column, filter, signal) {
  const title = t('elsewhere.title', { place: column.name });
  if (state.elsewhere !== '1') {
    return { content: h('p', {}, h('a', { href: href(changed(state, { elsewhere: '1' })), id: 'show-elsewhere', class: 'button' }, title)), taken: null };
  }
  const parts = list(state.place).filter(code => code.startsWith(column.code + '-'));
  const to = parts.length === 1 ? parts[0] : column.code;
  const { evidence_class, period, raised_by } = filter;
  const question = { to, theme, per_barrier: PER_BARRIER, evidence_class, period, raised_by };
  const { results, meta } = await rows('v1/comparison/transfers', question, signal);
  const barriers = [...new Set(results.map(row => row.barrier))];
  const content = h('section', { class: 'elsewhere', id: 'elsewhere', 'aria-labelledby': 'elsewhere-title' },
    h('h3', { id: 'elsewhere-title' }, title),
    h('p', { class: 'note' }, meta.caveats.find(caveat => caveat.code === 'fit-not-judged')?.text || ''),
    evidence_class || period || raised_by ? h('p', { class: 'note', id: 'elsewhere-narrowed' }, t('elsewhere.narrowed')) : null,
    barriers.length === 0 ? empty(t('elsewhere.empty')) : null,
    barriers.map(barrier => against(results.filter(row => row.barrier === barrier))));
  return { content, taken: { name: 'transfers', path: 'v1/comparison/transfers', parameters: question, meta } };
}

function against(rows) {
  const [{ barrier, barrier_statement: statement, suggestions }] = rows;
  const made = rows.filter(row => row.recommendation);
  return h('div', { class: 'barrier', 'data-barrier': barrier },
    h('h4', {}, statement),
    made.length === 0 ? h('p', { class: 'note' }, t('elsewhere.none')) : null,
    h('ul', {}, made.map(row => h('li', { 'data-recommendation': row.recommendation },
      h('p', { class: 'statement', lang: row.statement_language }, row.statement),
      h('p', { class: 'source' }, h('strong', {}, row.country_name), row.programme_name ? ` · ${row.programme_name}` : '', ' · ',
        outward(sourceAddress(row), h('cite', {}, row.source_title)), row.published ? ` (${row.published})` : '',
        row.locator ? `, ${row.locator}` : ''),
      h('p', { class: 'note' }, row.explanation)))),
    suggestions > made.length ? h('p', { class: 'note' }, tn('elsewhere.more', suggestions - made.length)) : null);
}
