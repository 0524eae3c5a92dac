// Data: the datasets with their versions, what can be taken away, how to cite it and how to add to it.

import { change, changed, href, to } from '../address.js';
import { address, ask, rows } from '../api.js';
import { h } from '../dom.js';
import { alphabetically, day, number, t } from '../language.js';
import { head } from '../opened.js';
import { asCsv, line, table } from '../tables.js';

/** Tables that can be taken away whole. */
const TABLES = ['findings', 'sources', 'figures', 'programmes', 'themes', 'jurisdictions'];

export async function view(state, signal) {
  const [datasets, releases, service, everywhere, opened] = await Promise.all([
    rows('v1/datasets', {}, signal), rows('v1/releases', {}, signal), ask('v1', {}, signal),
    rows('v1/jurisdictions', { fields: 'code,name,level' }, signal), state.dataset ? dataset(state, signal) : null]);
  return {
    title: t('data.title'),
    content: h('div', {},
      h('p', { class: 'lead' }, t('data.lead', {
        findings: number(service.counts.findings), sources: number(service.counts.sources), datasets: number(service.counts.datasets),
      })),
      opened,
      part('files', files()),
      part('datasets', [list(state, datasets.results), asCsv('v1/datasets', {}, 'datasets')]),
      part('releases', [h('p', {}, t('data.releases.why')), published(releases.results)]),
      part('cite', [h('p', {}, t('data.cite.how')), h('blockquote', { id: 'citation' }, service.citation),
        h('p', {}, t('data.licence'), ' ', h('a', { href: service.licence_url, rel: 'license' }, service.licence), '.')]),
      part('contribute', contribute(state, everywhere.results))),
    share: [
      { name: 'datasets', path: 'v1/datasets', parameters: {}, meta: datasets.meta },
      { name: 'releases', path: 'v1/releases', parameters: {}, meta: releases.meta }],
  };
}

const part = (name, content) => h('section', { class: 'part', id: name, 'aria-labelledby': `${name}-title` },
  h('h2', { id: `${name}-title` }, t(`data.part.${name}`)), content);

function files() {
  return [
    h('p', {}, t('data.files.how')),
    table('files-table', t('data.files.caption'), [t('data.table'), t('data.as')], TABLES.map(name =>
      line({ 'data-table': name }, t(`data.table.${name}`), ['csv', 'xlsx', 'ndjson'].map(format => [
        h('a', { href: address(`v1/${name}.${format}`), download: true, 'aria-label': `${t(`data.table.${name}`)}, ${format.toUpperCase()}` },
          format.toUpperCase()), ' '])))),
    h('p', {}, h('a', { href: 'v1/codebook' }, t('data.codebook')), ' · ', h('a', { href: 'openapi.yaml' }, t('footer.contract')), ' · ',
      h('a', { href: 'docs' }, t('footer.try'))),
  ];
}

const list = (state, all) => table('datasets-table', t('data.datasets.caption'),
  [t('data.dataset'), t('data.version'), t('country.findings'), t('country.sources'), t('data.package')],
  all.map(one => line({ 'data-dataset': one.name },
    h('a', { href: href(changed(state, { dataset: one.name })), id: `dataset-${one.name}` }, one.title), one.version,
    number(one.findings), number(one.sources),
    h('a', { href: `v1/datasets/${one.name}/versions/${one.version}.zip`, download: true, 'aria-label': `${one.title}, ZIP` }, 'ZIP'))));

const published = releases => table('releases-table', t('data.releases.caption'),
  [t('data.release'), t('data.published'), t('data.digest')],
  releases.map(release => line({}, h('a', { href: `v1/releases/${release.release}` }, release.release),
    day(release.published_at), h('code', {}, release.digest.slice(0, 16) + '…'))));

/** One dataset in full. */
async function dataset(state, signal) {
  const path = `v1/datasets/${encodeURIComponent(state.dataset)}`;
  const [{ result: one }, versions] = await Promise.all([ask(path, {}, signal), rows(`${path}/versions`, {}, signal)]);
  return h('section', { class: 'evidence opened', id: 'dataset', 'aria-labelledby': 'dataset-title' },
    head('dataset', one.name, one.title, href(changed(state, { dataset: null }))),
    h('p', { lang: 'en' }, one.description),
    h('p', {}, h('strong', {}, t('data.contributors')), ': ', h('span', { lang: 'en' }, one.contributors.map(who => who.title).join(', '))),
    h('p', {}, h('strong', {}, t('share.cite')), ': ', one.citation),
    table('versions', t('data.versions'), [t('data.version'), t('data.published'), t('data.changes'), t('data.package')],
      versions.results.map(version => line({}, version.version, day(version.published_at), version.changes || t('data.changes.none'),
        [h('a', { href: `${path}/versions/${version.version}.zip`, download: true }, 'ZIP'), ' ',
          h('a', { href: `${path}/versions/${version.version}/datapackage.json` }, 'datapackage.json')]))),
    h('p', {}, h('a', { href: to(state, 'search', { dataset: one.name }) }, t('data.to_findings'))));
}

function contribute(state, everywhere) {
  return [
    h('p', {}, t('contribute.what')),
    h('ol', { class: 'steps' },
      h('li', {}, t('contribute.where'), ' ', h('a', { href: to(state, 'gaps') }, t('contribute.gaps'))),
      h('li', {}, t('contribute.template'), template(state, everywhere)),
      h('li', {}, t('contribute.write')),
      h('li', {}, t('contribute.check'), ' ', h('a', { href: 'v1/validations', id: 'check' }, t('contribute.check.here'))),
      h('li', {}, t('contribute.send'))),
  ];
}

/** The workbook to fill for a country, its codes and what is published of it already in it. */
function template(state, everywhere) {
  const countries = everywhere.filter(place => place.level === 'country').sort(alphabetically(place => place.name));
  const chosen = countries.find(place => place.code === state.template);
  return h('p', { class: 'template' }, h('label', { class: 'field' }, h('span', {}, t('contribute.template.place')),
    h('select', { id: 'template-place', onchange: event => change({ template: event.target.value }) },
      h('option', { value: '' }, '…'),
      countries.map(({ code, name }) => h('option', { value: code, selected: code === state.template }, name)))), ' ',
  chosen ? h('a', { href: address(`v1/templates/${chosen.code}.xlsx`), download: true, class: 'button', id: 'template' },
    t('contribute.template.take', { place: chosen.name })) : null);
}
