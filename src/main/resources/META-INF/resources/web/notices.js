// What a view shows in place of an answer.

import { Problem, Unreachable } from './api.js';
import { h } from './dom.js';
import { t } from './language.js';

/** A view for what went wrong: the service's own words where it has said any. */
export function failure(error, again) {
  if (error instanceof Problem) {
    const { problem } = error;
    const faults = problem.errors || [];
    return {
      title: t('error.refused'),
      content: h('div', { class: 'notice error', id: 'problem', role: 'alert' },
        h('p', { class: 'problem-title' }, problem.title),
        faults.length === 0 ? h('p', {}, problem.detail) : h('ul', {}, faults.map(fault => h('li', {}, fault.detail))),
        h('p', {}, h('a', { href: './', id: 'problem-home' }, t('error.home')))),
    };
  }
  const unreachable = error instanceof Unreachable;
  return {
    title: t(unreachable ? 'error.unreachable' : 'error.fault'),
    content: h('div', { class: 'notice error', id: unreachable ? 'unreachable' : 'fault', role: 'alert' },
      h('p', {}, t(unreachable ? 'error.unreachable.detail' : 'error.fault.detail')),
      h('p', {}, h('button', { type: 'button', id: 'again', onclick: again }, t('error.again')))),
  };
}

/** Nothing is there to be shown, and why. */
export const empty = text => h('p', { class: 'notice', 'data-empty': true }, text);
