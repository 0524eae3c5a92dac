// A list of findings: what is claimed, by which source, where in it, how it was read, and who holds the view.

import { ask } from './api.js';
import { h, outward } from './dom.js';
import { listed, t, tn } from './language.js';
import { nameOf, names } from './names.js';

/** What a list of findings needs beside the rows: names of codes, and the sources through which others are known. */
export async function about(rows, signal) {
  const through = [...new Set(rows.map(row => row.via).filter(via => via))];
  const [known, ...sources] = await Promise.all([
    names(['design', 'raised_by', 'read'], signal), ...through.map(via => ask(`v1/sources/${via}`, {}, signal))]);
  return { ...known, sources: new Map(sources.map(({ result }) => [result.id, result])) };
}

/** Findings, each with its source; `known` is what about(…) found. */
export function findings(rows, known) {
  return h('ol', { class: 'findings' }, rows.map(row => h('li', {}, finding(row, known))));
}

function finding(row, known) {
  const language = row.statement_language;
  return h('article', { class: 'finding', id: `finding-${row.id}`, 'data-finding': row.id },
    h('p', { class: 'statement', lang: language }, row.statement),
    h('p', { class: 'source' },
      outward(sourceAddress(row), h('cite', {}, row.source_title)),
      row.published ? ` (${row.published})` : '',
      row.locator ? `, ${row.locator}` : ''),
    h('dl', { class: 'facts' },
      fact('finding.place', [row.jurisdiction_name, row.programme_name].filter(one => one).join(' · ')),
      fact('finding.period', row.period),
      fact('finding.raised_by', listed(row.raised_by.map(voice => nameOf(known, 'raised_by', voice)))),
      fact('finding.design', nameOf(known, 'design', row.design)),
      fact('finding.read', reading(row, known))),
    row.translation !== 'none' ? h('p', { class: 'note' }, t(`finding.translation.${row.translation}`)) : null,
    row.checked_by === null ? h('p', { class: 'note unchecked' }, t('finding.unchecked')) : null,
    h('p', { class: 'id' }, h('a', { href: `v1/findings/${row.id}` }, row.id)));
}

function reading(row, known) {
  const level = nameOf(known, 'read', row.read);
  const via = known.sources.get(row.via);
  return via ? [level, ', ', t('finding.via'), ' ', outward(sourceAddress(via), h('cite', {}, via.title))] : level;
}

/** Where the source of a row can be read. */
export const sourceAddress = row => (row.doi ? `https://doi.org/${row.doi}` : row.url);

function fact(key, value) {
  return value && value.length > 0 ? h('div', {}, h('dt', {}, t(key)), h('dd', {}, value)) : null;
}

/** Says once for a list how many of it no person has checked. */
export function checkedNotice(rows) {
  const unchecked = rows.filter(row => row.checked_by === null).length;
  return unchecked === 0 ? null : h('p', { class: 'note unchecked' }, tn('finding.unchecked.list', unchecked));
}
