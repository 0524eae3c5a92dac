// About: how the data came about, what the numbers mean, and what must not be read from them.

import { to } from '../address.js';
import { ask, rows } from '../api.js';
import { codebook } from '../codebook.js';
import { h } from '../dom.js';
import { number, percent, t } from '../language.js';
import { SIGNS } from '../matrix.js';
import { line, table } from '../tables.js';

export async function view(state, signal) {
  const question = { group_by: 'read' };
  const [service, read, languages, comparison, words] = await Promise.all([
    ask('v1', {}, signal), rows('v1/findings', question, signal), rows('v1/findings', { group_by: 'language' }, signal),
    ask('v1/comparison', { rows: 'domain', limit: 1, evidence_class: 'official,opinion,research,synthesis' }, signal), codebook(signal)]);
  const shareOf = (groups, field, value) => percent((groups.find(group => group[field] === value)?.findings || 0) / service.counts.findings);
  const software = comparison.meta.caveats.find(caveat => caveat.code === 'coded-by-software');
  return {
    title: t('about.title'),
    content: h('div', { class: 'about' },
      h('p', { class: 'lead' }, t('about.lead')),
      h('aside', { class: 'caution', id: 'honest', 'aria-labelledby': 'honest-title' }, h('h2', { id: 'honest-title' }, t('about.honest')),
        h('ul', {},
          h('li', {}, t('about.honest.paraphrase')),
          software ? h('li', { id: 'unchecked' }, software.text) : null,
          h('li', {}, t('about.honest.reading', { share: shareOf(read.results, 'read', 'full-text') })),
          h('li', {}, t('about.honest.coverage', { share: shareOf(languages.results, 'language', 'en') })))),
      part('came', [h('p', {}, t('about.came.search')), h('p', {}, t('about.came.coded')), reading(read.results, service.counts.findings, words)]),
      part('counts', [h('ul', {}, ['study', 'kinds', 'country', 'classes'].map(rule => h('li', {}, t(`about.counts.${rule}`))))]),
      part('empty', [h('p', {}, t('about.empty.why')), h('dl', { class: 'vocabulary', id: 'states' }, Object.keys(SIGNS).map(cell => [
        h('dt', {}, t(`state.${cell}`)), h('dd', {}, t(`about.state.${cell}`))]))]),
      part('not', [h('ul', {}, ['ranking', 'causes', 'fit', 'money'].map(rule => h('li', {}, t(`about.not.${rule}`))))]),
      part('who', [h('p', {}, t('about.who.how')), h('p', {}, t('about.who.mend'), ' ', h('a', { href: to(state, 'data') }, t('nav.data')), '.'),
        h('p', {}, t('about.who.page'))])),
    share: [
      { name: 'reading', path: 'v1/findings', parameters: question, meta: read.meta },
      { name: 'languages', path: 'v1/findings', parameters: { group_by: 'language' }, meta: languages.meta }],
  };
}

const part = (name, content) => h('section', { class: 'part prose', id: name, 'aria-labelledby': `${name}-title` },
  h('h2', { id: `${name}-title` }, t(`about.part.${name}`)), content);

/** How much of the sources was read, by findings. */
function reading(groups, all, words) {
  const by = new Map(groups.map(group => [group.read, group]));
  return table('reading', t('about.reading.caption'), [t('sources.read'), t('country.findings'), t('about.share')],
    words.keys('read-levels').map(level => line({ 'data-read': level }, words.name('read-levels', level),
      number(by.get(level)?.findings || 0), percent((by.get(level)?.findings || 0) / all))));
}
