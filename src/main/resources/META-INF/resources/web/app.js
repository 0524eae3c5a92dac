// The frame around the views: menu, languages, footer; follows links without loading the page again.

import { go, href, read, to } from './address.js';
import { Problem, Unreachable, ask } from './api.js';
import { h } from './dom.js';
import { announceHeight } from './embed-inside.js';
import { LANGUAGES, choose, day, speak, spokenLanguage, t } from './language.js';
import { failure } from './notices.js';
import { closeOnEscape } from './opened.js';
import { share } from './share.js';
import { VIEWS, viewOf } from './views.js';

const content = document.getElementById('content');
const status = document.getElementById('status');
let visit = new AbortController();
let shown = null;
let opened = null;
let openedFrom = null;

/** Shows what the address asks for. */
async function show() {
  visit.abort();
  visit = new AbortController();
  const { signal } = visit;
  const state = read();
  const view = viewOf(state);
  content.setAttribute('aria-busy', 'true');
  // The view comes while the texts come; what fails is told where it is waited for.
  const coming = view.load();
  coming.catch(() => {});
  try {
    await speak(choose(state.lang));
    frame(state, view);
    const late = setTimeout(() => { status.textContent = t('state.loading'); }, 150);
    try {
      const module = await coming;
      const answer = await module.view(state, signal);
      if (!signal.aborted) place(state, view, answer);
    } finally {
      clearTimeout(late);
    }
  } catch (e) {
    if (signal.aborted || e.name === 'AbortError') return;
    if (!(e instanceof Problem || e instanceof Unreachable)) console.error(e);
    place(state, view, failure(e, show));
  }
  if (!signal.aborted) {
    status.textContent = '';
    content.removeAttribute('aria-busy');
    content.dataset.view = view.name;
  }
}

function place(state, view, { title, content: body, share: taken }) {
  const focused = document.activeElement?.id;
  const scrolled = new Map([...content.querySelectorAll('.scroll[id]')].map(one => [one.id, one.scrollLeft]));
  document.title = `${title} – Comparanda`;
  const heading = h('h1', { id: 'title', tabindex: '-1' }, title);
  content.replaceChildren(heading, body, taken ? share(state, taken) : '');
  scrolled.forEach((left, id) => document.getElementById(id)?.scrollTo(left, 0));
  const shownBefore = shown !== null;
  const another = shown !== null && shown !== view.name;
  shown = view.name;
  // Whoever works with the keyboard stays where they were; on another view they begin with its heading.
  const again = focused && document.getElementById(focused);
  if (another) {
    heading.focus();
    scrollTo(0, 0);
  } else if (again && again !== document.activeElement) {
    again.focus({ preventScroll: true });
  }
  showOpened();
  focusOpened(content.querySelector('[data-focus]'), shownBefore, focused);
}

/** A table that got narrower must not hide the cell that made it so. */
function showOpened() {
  const cell = content.querySelector('.scroll td a[aria-current]');
  if (!cell) return;
  const scroll = cell.closest('.scroll');
  const beyond = cell.getBoundingClientRect().right - scroll.getBoundingClientRect().right;
  if (beyond > 0) scroll.scrollLeft += beyond + 4;
}

/** What a visitor opens gets the focus; when it is closed, the focus goes back to what opened it. */
function focusOpened(panel, shownBefore, from) {
  const before = opened;
  opened = panel ? panel.dataset.focus : null;
  if (!shownBefore || before === opened) return;
  if (!panel) {
    [openedFrom, `cell-${before}`, `shared-${before}`].map(id => id && document.getElementById(id)).find(one => one)?.focus();
    return;
  }
  openedFrom = from;
  panel.focus({ preventScroll: true });
  // Beside the table it is in sight; where it stands above or below, it begins at the upper edge of the window.
  const around = panel.closest('.evidence, details') || panel;
  const { top } = around.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) around.scrollIntoView({ block: 'start' });
}

function frame(state, view) {
  document.body.classList.toggle('embedded', state.embed === '1');
  document.getElementById('skip').textContent = t('nav.skip');
  document.getElementById('brand').href = href({ lang: state.lang });
  const menu = document.getElementById('site-nav');
  menu.setAttribute('aria-label', t('nav.label'));
  menu.replaceChildren(h('ul', {}, VIEWS.filter(one => !one.hidden).map(one => h('li', {}, h('a', {
    href: to(state, one.name), id: `nav-${one.name}`, 'aria-current': one === view ? 'page' : null,
  }, t(`nav.${one.name}`))))));
  const languages = document.getElementById('site-languages');
  languages.setAttribute('aria-label', t('nav.languages'));
  languages.replaceChildren(h('ul', {}, Object.entries(LANGUAGES).map(([code, name]) => h('li', {}, h('a', {
    href: href({ ...state, lang: code }), id: `lang-${code}`, lang: code, hreflang: code,
    'aria-current': code === spokenLanguage() ? 'true' : null,
  }, name)))));
  foot();
}

async function foot() {
  const footer = document.getElementById('site-footer');
  const link = (path, key) => h('a', { href: path }, t(key));
  const links = [link('docs', 'footer.try'), link('openapi.yaml', 'footer.contract'),
    link('v1/findings.csv?bom=true', 'footer.everything')];
  footer.replaceChildren(h('p', { id: 'footer-links' }, links.map(one => [one, ' '])));
  try {
    const service = await ask('v1');
    const release = h('p', { id: 'release' },
      t('footer.release', { release: service.release, day: day(service.published_at) }), ' ',
      h('a', { href: service.licence_url, rel: 'license' }, service.licence));
    footer.replaceChildren(release, footer.querySelector('#footer-links'));
  } catch (e) {
    // The view says what is wrong; the footer need not say it again.
  }
}

/** Links to another state of this page need no load; everything else is left to the browser. */
function follow(event) {
  const link = event.target.closest?.('a[href]');
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || link.target || link.hasAttribute('download')) return;
  const target = new URL(link.href);
  if (target.origin !== location.origin || target.pathname !== location.pathname || target.hash) return;
  event.preventDefault();
  go(target.search || './');
}

document.addEventListener('click', follow);
addEventListener('popstate', show);
addEventListener('address', show);
closeOnEscape();
announceHeight();
show();
