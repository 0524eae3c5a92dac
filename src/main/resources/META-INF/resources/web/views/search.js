// Search: words in statements, narrowed by facets; what is found has the words marked.

import { change, changed, href } from '../address.js';
import { ask, Problem, rows } from '../api.js';
import { h } from '../dom.js';
import { FACETS, facets, labelled, taken } from '../facets.js';
import { about, checkedNotice, findings } from '../findings.js';
import { number, t, tn } from '../language.js';
import { marked } from '../marked.js';
import { empty, failure } from '../notices.js';

/** So many findings are shown at first, and so many more each time. */
const PAGE = 20;
const MOST = 1000;

/** What other views narrow a search to; not offered as facets. */
const OTHERS = ['source', 'programme', 'dataset'];

export async function view(state, signal) {
  const question = questionOf(state);
  const limit = Math.min(Math.max(Number.parseInt(state.show, 10) || PAGE, PAGE), MOST);
  try {
    const [answer, offered] = await Promise.all([
      ask('v1/findings', { ...question, limit }, signal), rows('v1/availability', question, signal)]);
    const values = labelled(offered.results);
    return {
      title: state.q ? t('search.title.words', { words: state.q }) : t('search.title'),
      content: h('div', { class: 'search' }, state.embed === '1' ? null : box(state), h('div', { class: 'with-facets' },
        state.embed === '1' || values.size === 0 ? null : facets(state, values),
        await found(state, answer, limit, values, signal))),
      share: [
        { name: 'findings', path: 'v1/findings', parameters: question, meta: answer.meta },
        { name: 'counts', path: 'v1/availability', parameters: question, meta: offered.meta }],
    };
  } catch (e) {
    if (!(e instanceof Problem)) throw e;
    // What the service has against the words is said below them, where they can be mended.
    const refused = failure(e);
    return { title: refused.title, content: h('div', {}, box(state), refused.content) };
  }
}

const questionOf = state => ({
  q: state.q, ...Object.fromEntries(FACETS.map(({ name }) => [name, state[name]])), ...Object.fromEntries(OTHERS.map(name => [name, state[name]])),
});

function box(state) {
  const input = h('input', { type: 'search', name: 'q', id: 'q', value: state.q, 'aria-describedby': 'q-hint', autocomplete: 'off' });
  const submit = event => {
    event.preventDefault();
    change({ q: input.value.trim(), show: null });
  };
  return h('form', { class: 'filters search-box', id: 'search', role: 'search', 'aria-label': t('search.title'), onsubmit: submit },
    h('label', { class: 'field wide', for: 'q' }, h('span', {}, t('search.words'))), input,
    h('button', { type: 'submit', id: 'search-go' }, t('search.go')),
    h('p', { class: 'hint', id: 'q-hint' }, t('search.hint')));
}

async function found(state, answer, limit, values, signal) {
  const { results, meta } = answer;
  const known = await about(results, signal);
  const more = changed(state, { show: String(limit + PAGE) });
  return h('section', { class: 'found', 'aria-labelledby': 'found-title' },
    h('h2', { id: 'found-title' }, tn('search.found', meta.count)),
    narrowed(state, values),
    results.length === 0 ? empty(t('search.empty')) : [
      checkedNotice(results),
      findings(results.map(row => ({ ...row, statement: marked(row.highlight, row.statement) })), known)],
    meta.count > results.length ? h('p', {}, h('a', { href: href(more), class: 'button', id: 'show-more' },
      t('search.more', { n: number(Math.min(PAGE, meta.count - results.length)) }))) : null);
}

/** What the search is narrowed to, each with a way back. */
function narrowed(state, values) {
  const chosen = FACETS.flatMap(({ name }) => taken(state, name).map(value => [name, value]))
    .concat(OTHERS.filter(name => state[name]).map(name => [name, state[name]]));
  if (chosen.length === 0) return null;
  const without = (name, value) => changed(state, { [name]: taken(state, name).filter(one => one !== value).join(','), show: null });
  return h('ul', { class: 'narrowed', id: 'narrowed', 'aria-label': t('search.narrowed') }, chosen.map(([name, value]) => h('li', {},
    h('a', { href: href(without(name, value)), class: 'button', id: `without-${name}-${value}`.replace(/[^\w-]/g, '-') },
      values.get(name)?.find(one => one.value === value)?.name || value,
      h('span', { class: 'spoken' }, ' ', t('search.take_back')), h('span', { 'aria-hidden': 'true' }, ' ×')))));
}
