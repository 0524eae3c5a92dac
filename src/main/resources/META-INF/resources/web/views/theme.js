// Theme: what a theme means, how other frameworks call it, and what was found about it, country by country.

import { changed, href, to } from '../address.js';
import { ask, rows } from '../api.js';
import { bars } from '../bars.js';
import { caveats, firstCaveats } from '../caveats.js';
import { form, kindChoice } from '../choices.js';
import { codebook } from '../codebook.js';
import { h, outward } from '../dom.js';
import { kindOf } from '../filters.js';
import { about, checkedNotice, findings } from '../findings.js';
import { alphabetically, listed, spokenLanguage, t, tn } from '../language.js';
import { empty } from '../notices.js';
import { MATRIX } from '../share.js';
import { line, table } from '../tables.js';

const FIELDS = 'row,row_name,column,column_name,kind,studies,studies_total,findings,state';

export const view = (state, signal) => (state.theme ? one(state, signal) : all(state, signal));

async function all(state, signal) {
  const { results, meta } = await rows('v1/themes', {}, signal);
  const link = theme => h('a', { href: to(state, 'theme', { theme: theme.key }), id: `theme-${theme.key}` }, theme.label);
  return {
    title: t('theme.title.all'),
    content: h('div', {}, h('p', { class: 'lead' }, t('theme.lead')),
      results.filter(theme => !theme.domain).map(domain => h('section', { class: 'part', 'data-domain': domain.key },
        h('h2', {}, link(domain)), h('p', {}, domain.definition),
        h('dl', { class: 'vocabulary' }, results.filter(theme => theme.domain === domain.key).map(theme => [
          h('dt', {}, link(theme), ' ', h('span', { class: 'counts-inline' }, tn('theme.findings', theme.findings))),
          h('dd', {}, theme.definition)]))))),
    share: { name: 'themes', path: 'v1/themes', parameters: {}, meta },
  };
}

async function one(state, signal) {
  const kind = kindOf(state);
  const question = { theme: state.theme, kind, evidence_class: 'official,research' };
  const { result: theme } = await ask(`v1/themes/${encodeURIComponent(state.theme)}`, {}, signal);
  const [words, matrix, answer] = await Promise.all([
    codebook(signal),
    rows('v1/comparison', { rows: theme.domain ? 'theme' : 'domain', kind, fields: FIELDS }, signal),
    rows('v1/findings', question, signal),
  ]);
  const cells = matrix.results.filter(cell => cell.row === theme.key);
  const known = await about(answer.results, signal);
  return {
    title: theme.label,
    content: h('div', { class: 'theme' },
      h('p', { class: 'lead', id: 'definition' }, theme.definition),
      meaning(state, theme, words),
      theme.domain ? null : below(state, theme, words),
      state.embed === '1' ? null : form(kindChoice(state)),
      firstCaveats(matrix.meta.caveats),
      byCountry(state, kind, cells, answer.results, known),
      crosswalk(theme, words),
      caveats(matrix.meta.caveats)),
    share: [
      { name: 'findings', path: 'v1/findings', parameters: question, meta: answer.meta },
      { name: theme.domain ? 'by_theme' : 'by_domain', path: 'v1/comparison', parameters: { rows: theme.domain ? 'theme' : 'domain', kind }, meta: matrix.meta, formats: MATRIX }],
  };
}

function meaning(state, theme, words) {
  const part = (key, lines) => (lines.length === 0 ? null : h('div', {}, h('h2', {}, t(key)),
    // The notes for coders are written in English only.
    spokenLanguage() === 'en' ? null : h('p', { class: 'note' }, t('theme.notes_in_english')),
    h('ul', { lang: 'en' }, lines.map(text => h('li', {}, linked(state, text, words))))));
  return [
    theme.domain ? h('p', {}, t('theme.part_of'), ' ', h('a', { href: to(state, 'theme', { theme: theme.domain }) }, theme.domain_name)) : null,
    theme.include.length + theme.exclude.length === 0 ? null : h('section', { class: 'columns', id: 'meaning', 'aria-label': t('theme.meaning') },
      part('theme.include', theme.include), part('theme.exclude', theme.exclude))];
}

/** A note such as 'cost growth and return (value-for-money)', with its theme as a link. */
function linked(state, text, words) {
  const [, before, key] = text.match(/^(.*)\(([a-z-]+)\)$/) || [];
  return words.themes.has(key) ? [before, '(', h('a', { href: to(state, 'theme', { theme: key }) }, key), ')'] : text;
}

const below = (state, theme, words) => h('section', { class: 'part', 'aria-labelledby': 'below-title' },
  h('h2', { id: 'below-title' }, t('theme.below')),
  h('p', {}, theme.themes.map((key, i) => [i > 0 ? ' · ' : '', h('a', { href: to(state, 'theme', { theme: key }) }, words.themes.get(key))])));

function byCountry(state, kind, cells, rowsFound, known) {
  const found = cells.filter(cell => cell.state === 'found').sort((a, b) => b.studies - a.studies || a.column.localeCompare(b.column));
  const of = wanted => cells.filter(cell => cell.state === wanted).map(cell => cell.column_name).sort(alphabetically(name => name));
  const address = cell => href(changed(state, { place: state.place === cell.column ? null : cell.column }));
  const name = cell => cell.column_name;
  const link = cell => h('a', {
    href: address(cell), id: `cell-${cell.column}`, 'aria-current': state.place === cell.column ? 'true' : null,
  }, name(cell));
  return h('section', { class: 'part', id: 'by-country', 'aria-labelledby': 'by-country-title' },
    h('h2', { id: 'by-country-title' }, t(`theme.by_country.${kind}`)),
    found.length === 0 ? empty(t('theme.empty')) : bars('countries', t('theme.caption'), t('country.country'), found, { name, address, link }),
    ['none-found', 'not-applicable', 'thin', 'not-searched'].filter(wanted => of(wanted).length > 0).map(wanted =>
      h('p', { class: 'note', 'data-state': wanted }, h('strong', {}, t(`state.${wanted}`)), ': ', listed(of(wanted)))),
    rowsFound.length === 0 ? null : [h('h3', {}, t('theme.findings.title')), checkedNotice(rowsFound), found.map(cell => country(state, cell, rowsFound, known))]);
}

function country(state, cell, all, known) {
  const own = all.filter(row => row.country === cell.column);
  const open = state.place === cell.column;
  return h('details', { class: 'country-findings', open, id: `findings-${cell.column}` },
    h('summary', open ? { 'data-focus': cell.column } : {}, cell.column_name, ' ', h('span', { class: 'counts-inline' }, tn('theme.findings', own.length))),
    findings(own, known));
}

function crosswalk(theme, words) {
  if (theme.crosswalk.length === 0) return null;
  return h('section', { class: 'part', id: 'crosswalk-part', 'aria-labelledby': 'crosswalk-title' },
    h('h2', { id: 'crosswalk-title' }, t('theme.crosswalk')),
    table('crosswalk', t('theme.crosswalk.caption'), [t('theme.scheme'), t('theme.concept'), t('theme.match')],
      theme.crosswalk.map(row => line({}, h('span', { lang: 'en' }, words.schemes.get(row.scheme)?.title || row.scheme),
        h('span', { lang: 'en' }, outward(row.url, row.concept_label)),
        [t(`match.${row.match}`), row.seen ? null : h('span', { class: 'below' }, t('theme.unseen'))]))));
}
