// Numbers from the sources, each as its source gives it.

import { h, outward } from './dom.js';
import { number, t } from './language.js';
import { firstRows, line, table } from './tables.js';

/** Units that are said in words; money and per cent are written as the language does, others as they stand. */
const WORDS = ['records', 'sites', 'years', 'months', 'organisations', 'persons', 'points', 'events'];

export function figures(state, rows, words) {
  return firstRows(state, 'figures', rows.length, long => table('figures-table', t('figures.caption'),
    [t('figures.measure'), t('figures.value'), t('figures.source')],
    rows.map(row => line({ 'data-figure': row.id },
      [row.measure_name || row.measure, [row.programme_name, row.population].filter(one => one).map(below)],
      h('td', { class: 'value' }, value(row, words), row.as_of ? below(t('figures.as_of', { date: row.as_of })) : null),
      [outward(row.doi ? `https://doi.org/${row.doi}` : row.url, h('cite', {}, row.source_title)),
        below([row.published, row.locator, words.name('read-levels', row.read)].filter(one => one).join(' · ')),
        row.note ? below(row.note) : null])), long));
}

const below = text => h('span', { class: 'below' }, text);

function value({ value: from, value_max: until, unit, qualifier }, words) {
  const amount = until === null ? written(from, unit) : t('figures.range', { from: written(from, unit), until: written(until, unit) });
  return qualifier && qualifier !== 'range' ? `${words.name('qualifiers', qualifier)} ${amount}` : amount;
}

/** A number with its unit: money of three letters is shortened to millions and billions, in words. */
export function written(amount, unit) {
  if (unit === 'percent') return number(amount / 100, { style: 'percent', maximumFractionDigits: 1 });
  if (/^[A-Z]{3}$/.test(unit || '')) {
    return `${number(amount, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 5 })} ${unit}`;
  }
  return WORDS.includes(unit) ? t(`unit.${unit}`, { n: number(amount) }) : `${number(amount)} ${unit || ''}`.trim();
}
