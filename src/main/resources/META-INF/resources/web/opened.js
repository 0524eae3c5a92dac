// The head of what was opened: its title, and the way back, both in sight while it is read. The key Escape closes it, too.

import { go } from './address.js';
import { h } from './dom.js';
import { t } from './language.js';

/** `key` is what was opened, as app.js compares it; `back` the address without it; the ids are `name`-title and close-`name`. */
export const head = (name, key, title, back) => h('div', { class: 'panel-head' },
  h('h2', { id: `${name}-title`, tabindex: '-1', 'data-focus': key }, title),
  h('a', { href: back, class: 'close', id: `close-${name}`, 'aria-keyshortcuts': 'Escape', title: t('evidence.escape') }, t('evidence.close')));

/** Escape closes what is opened, unless it has something to do where the focus is. */
export function closeOnEscape() {
  addEventListener('keydown', event => {
    const busy = event.target.closest?.('input[type=search], input[type=number], select');
    const opened = document.querySelector('#content .close');
    if (event.key !== 'Escape' || event.defaultPrevented || busy || !opened) return;
    event.preventDefault();
    go(opened.getAttribute('href'));
  });
}
