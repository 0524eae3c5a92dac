// The findings behind a cell, or behind a theme in all chosen countries, beside the matrix.

import { changed, href, to } from './address.js';
import { rows } from './api.js';
import { h } from './dom.js';
import { elsewhere } from './elsewhere.js';
import { about, checkedNotice, findings } from './findings.js';
import { t, tn } from './language.js';
import { empty } from './notices.js';
import { head } from './opened.js';

/**
 * `state.cell`: a theme or domain, with a dot and a country for one cell of the matrix. Answers { content, taken },
 * `taken` as share.js wants it.
 */
export async function evidence(state, table, filter, signal) {
  const [row, country] = state.cell.split('.');
  const question = {
    theme: row, kind: table.kind, ...filter, evidence_class: filter.evidence_class || 'official,research',
    ...(country ? { country } : {}),
  };
  const answer = await rows('v1/findings', question, signal);
  const known = await about(answer.results, signal);
  const label = table.label.get(row) || row;
  const columns = country ? table.columns.filter(column => column.code === country) : table.columns;
  const others = country && table.kind === 'barrier' && answer.results.length > 0
    ? await elsewhere(state, row, columns[0], filter, signal) : { content: null, taken: null };
  const content = h('aside', { class: 'evidence', id: 'evidence', 'aria-labelledby': 'evidence-title' },
    head('evidence', state.cell, columns.length === 1 ? t('evidence.title', { theme: label, place: columns[0].name }) : label,
      href(changed(state, { cell: null, elsewhere: null }))),
    table.domainOf.get(row) ? h('p', {}, h('a', { href: to(state, 'theme', { theme: row }), id: 'what-it-means' }, t('evidence.theme'))) : null,
    checkedNotice(answer.results),
    answer.results.length === 0 ? empty(t('evidence.empty')) : null,
    columns.map(column => part(column, columns, answer.results, row, table, known)),
    others.content);
  return { content, taken: [{ name: 'findings', path: 'v1/findings', parameters: question, meta: answer.meta }, others.taken] };
}

function part(column, columns, all, row, table, known) {
  const own = all.filter(finding => finding.country === column.code);
  if (own.length === 0) return null;
  const cell = [...table.domains, ...table.themes].find(one => one.row === row && one.column === column.code);
  return h('section', { 'data-country': column.code },
    columns.length > 1 ? h('h3', {}, column.name) : null,
    h('p', { class: 'count' }, tn(`evidence.count.${table.kind}`, cell.studies, { total: tn('matrix.total', cell.studies_total) })),
    findings(own, known));
}
