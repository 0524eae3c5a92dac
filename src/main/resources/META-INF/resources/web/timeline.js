// Programmes on a time line: a table with a bar in each row. The years stand beside each bar, so that the picture and the
// table behind it are one. Drawn with lengths only, which the Content-Security-Policy lets scripts set.

import { h } from './dom.js';
import { t } from './language.js';
import { line, table } from './tables.js';

/** Years between two marks. */
const STEP = 5;

/** The year of a date in EDTF, such as 2004-06 or 2004; null where none is known. */
const yearOf = date => (/^\d{4}/.test(date || '') ? Number(date.slice(0, 4)) : null);

/** `programmes` of the API; `today` is the year up to which those that run are drawn; `name` and `status` tell them. */
export function timeline(id, programmes, today, { name, status }) {
  const drawn = programmes.map(programme => ({ programme, span: span(programme, today) }));
  drawn.sort((a, b) => (a.span?.from ?? 9999) - (b.span?.from ?? 9999));
  const years = drawn.flatMap(({ span: one }) => (one ? [one.from, one.until] : []));
  const axis = { from: Math.floor(Math.min(today, ...years) / STEP) * STEP, until: Math.ceil((Math.max(today, ...years) + 1) / STEP) * STEP };
  return table(id, t('timeline.caption'), [t('timeline.programme'), scale(axis)], drawn.map(({ programme, span: one }) =>
    line({ 'data-programme': programme.id, 'data-status': programme.status }, name(programme),
      h('td', { class: 'on-axis' }, h('span', { class: 'numbers' }, words(programme), ' ', h('span', { class: 'status-word' }, status(programme))),
        one ? track(one, axis, programme.status) : null))));
}

/** From when until when to draw; open where the data do not say. */
function span({ start, end, status }, today) {
  const from = yearOf(start);
  const until = yearOf(end);
  if (from === null && until === null) return null;
  if (from === null) return { from: until - 1, until, open: 'start' };
  if (until !== null) return { from, until, open: null };
  return status === 'running' || status === 'paused' ? { from, until: today, open: null } : { from, until: from + 1, open: 'end' };
}

function words({ start, end, status }) {
  if (start && end) return t('timeline.from_until', { start, end });
  if (start) return t(status === 'running' ? 'timeline.since' : 'timeline.from', { start });
  return end ? t('timeline.until', { end }) : t('timeline.undated');
}

function track({ from, until, open }, axis, status) {
  const part = years => (100 * years) / (axis.until - axis.from);
  const bar = h('span', { class: `bar status-${status || 'unknown'}${open ? ` open-${open}` : ''}` });
  bar.style.setProperty('--from', String(part(from - axis.from)));
  bar.style.setProperty('--width', String(Math.max(part(until - from), 1)));
  const whole = h('span', { class: 'track years', 'aria-hidden': 'true' }, bar);
  whole.style.setProperty('--step', String(part(STEP)));
  return whole;
}

/** Marks every ten years, or every five where few years are shown; read aloud they would only be noise. */
function scale(axis) {
  const every = axis.until - axis.from > 20 ? 2 * STEP : STEP;
  const marks = [];
  for (let year = Math.ceil(axis.from / every) * every; year < axis.until; year += every) {
    const mark = h('span', { class: 'mark' }, String(year));
    mark.style.setProperty('--from', String((100 * (year - axis.from)) / (axis.until - axis.from)));
    marks.push(mark);
  }
  return [h('span', { class: 'spoken' }, t('timeline.period')), h('span', { class: 'scale', 'aria-hidden': 'true' }, marks)];
}
