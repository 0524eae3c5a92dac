// "This view as …": the very answers that a view shows, for people who want to take them away.

import { changed, href } from './address.js';
import { address } from './api.js';
import { h } from './dom.js';
import { t } from './language.js';

const EXTENSIONS = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', jsonstat: 'JSON-stat' };

/** The formats in which a matrix is given. */
export const MATRIX = ['csv', 'xlsx', 'json', 'jsonstat'];

/**
 * The panel below a view.
 * `taken`: the answers that the view shows, the main one first; or that one alone. Each is
 * { name, path, parameters, meta, formats? }: `path` without extension, such as 'v1/comparison'; `name` what the rows are
 * called in code and, as text `share.of.<name>`, in the list; `formats` are extensions, CSV, XLSX and JSON unless said otherwise.
 */
export function share(state, taken) {
  const answers = [taken].flat().filter(one => one);
  if (state.embed === '1') return source(state, answers[0].meta);
  const own = new URL(href({ ...state, embed: '1' }), document.baseURI).href;
  const each = make => answers.map(make).join('\n');
  const csv = answer => address(`${answer.path}.csv`, answer.parameters);
  return h('section', { class: 'share', id: 'share', 'aria-labelledby': 'share-title' },
    h('h2', { id: 'share-title' }, t('share.title')),
    h('p', { class: 'on-paper', id: 'printed-citation' }, answers[0].meta.citation),
    h('ul', { class: 'files' }, answers.map((answer, i) => h('li', {}, files(answer, i === 0, answers.length > 1)))),
    snippet('api', t('share.api'), each(({ meta }) => meta.self)),
    snippet('r', 'R', each(answer => `${answer.name} <- read.csv("${csv(answer)}",\n  na.strings = "", encoding = "UTF-8")`)),
    snippet('python', 'Python', `import pandas\n\n${each(answer => `${answer.name} = pandas.read_csv("${csv(answer)}",\n    keep_default_na=False, na_values=[""])`)}`),
    snippet('cite', t('share.cite'), answers.map(({ meta }) => meta.citation).join('\n\n')),
    snippet('embed', t('share.embed'), embedding(own)));
}

/** Links to one answer in its formats; those of the main one have short ids. */
function files({ name, path, parameters, formats = ['csv', 'xlsx', 'json'] }, main, named) {
  const label = t(`share.of.${name}`);
  return [named ? h('span', { class: 'what' }, label) : null, formats.map(format => [h('a', {
    href: address(`${path}.${format}`, format === 'json' ? { limit: 5000, ...parameters } : parameters),
    id: main ? `download-${format}` : `download-${name}-${format}`, download: format === 'json' ? null : true,
    'aria-label': named ? `${label}, ${EXTENSIONS[format]}` : null,
  }, EXTENSIONS[format]), ' '])];
}

/** Below an embedded view: where it comes from, and the way to the whole of it. */
function source(state, meta) {
  const whole = href(changed(state, { embed: null }));
  return h('p', { class: 'share source-line', id: 'share' },
    h('a', { href: whole, target: '_blank', id: 'whole' }, t('share.whole')), ' · ',
    t('share.release', { release: meta.release }), ' · ', meta.licence);
}

function embedding(own) {
  const script = new URL('embed.js', import.meta.url).href;
  const quoted = own.replace(/&/g, '&amp;');
  return `<iframe src="${quoted}" title="Comparanda" width="100%" height="700"></iframe>\n`
    + `<script src="${script}" async></script>`;
}

function snippet(name, label, text) {
  const button = h('button', { type: 'button', id: `copy-${name}`, onclick: () => copy(text, button) }, t('share.copy'));
  return h('details', { id: `share-${name}` }, h('summary', {}, label),
    h('pre', { tabindex: '0', 'aria-label': label }, h('code', {}, text)), button);
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = t('share.copied');
  } catch (e) {
    // Without a secure connection browsers do not let pages copy: select it, so that a key press does.
    getSelection().selectAllChildren(button.previousElementSibling);
    button.textContent = t('share.selected');
  }
}
