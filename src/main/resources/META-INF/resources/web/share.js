// "This view as …": the very answers that a view shows, for people who want to take them away.

import { changed, href } from './address.js';
import { address } from './api.js';
import { h } from './dom.js';
import { t } from './language.js';

const EXTENSIONS = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', jsonstat: 'JSON-stat' };

/**
 * The panel below a view.
 * `taken`: { path, parameters, meta, formats? } of the answer that the view shows. `path` without extension, such as
 * 'v1/comparison'; `formats` are extensions, CSV, XLSX and JSON unless said otherwise.
 */
export function share(state, { path, parameters, meta, formats = ['csv', 'xlsx', 'json'] }) {
  if (state.embed === '1') return source(state, meta);
  const files = formats.map(format => h('a', {
    href: address(`${path}.${format}`, format === 'json' ? { limit: 5000, ...parameters } : parameters),
    id: `download-${format}`, download: format === 'json' ? null : true,
  }, EXTENSIONS[format]));
  const csv = address(`${path}.csv`, parameters);
  const own = new URL(href({ ...state, embed: '1' }), document.baseURI).href;
  return h('section', { class: 'share', id: 'share', 'aria-labelledby': 'share-title' },
    h('h2', { id: 'share-title' }, t('share.title')),
    h('p', { class: 'on-paper', id: 'printed-citation' }, meta.citation),
    h('p', { class: 'files' }, files.map(file => [file, ' '])),
    snippet('api', t('share.api'), meta.self),
    snippet('r', 'R', `rows <- read.csv("${csv}",\n  na.strings = "", encoding = "UTF-8")`),
    snippet('python', 'Python', `import pandas\n\nrows = pandas.read_csv("${csv}",\n    keep_default_na=False, na_values=[""])`),
    snippet('cite', t('share.cite'), meta.citation),
    snippet('embed', t('share.embed'), embedding(own)));
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
