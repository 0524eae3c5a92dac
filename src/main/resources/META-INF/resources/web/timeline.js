// Programmes on a time line, with a table behind it.

import { h } from './dom.js';
import { t, tn } from './language.js';
import { BAR, hatched, picture, ROW, rowAxis, STILL } from './picture.js';
import { line, table } from './tables.js';

/** Years between two marks. */
const STEP = 5;

const MARGIN = { left: 8, right: 16, top: 26, bottom: 4 };

/** The year of a date in EDTF, such as 2004-06 or 2004; null where none is known. */
const yearOf = date => (/^\d{4}/.test(date || '') ? Number(date.slice(0, 4)) : null);

/**
 * `programmes` of the API; `today` is the year up to which those that run are drawn; `name` and `status` tell them,
 * `address` is where one leads to, or null.
 */
export function timeline(id, programmes, today, { name, status, address }) {
  const rows = programmes.map(programme => ({ programme, span: span(programme, today) }));
  rows.sort((a, b) => (a.span?.from ?? 9999) - (b.span?.from ?? 9999));
  const years = rows.flatMap(({ span: one }) => (one ? [one.from, one.until] : []));
  const axis = { from: Math.floor(Math.min(today, ...years) / STEP) * STEP, until: Math.ceil((Math.max(today, ...years) + 1) / STEP) * STEP };
  const behind = table(id, t('timeline.caption'), [t('timeline.programme'), t('timeline.period'), t('timeline.status')],
    rows.map(({ programme }) => line({ 'data-programme': programme.id, 'data-status': programme.status },
      name(programme), words(programme), status(programme))));
  const text = tn('timeline.text', programmes.length, { from: axis.from, until: axis.until });
  return [h('p', { class: 'note' }, t('timeline.how')),
    picture(`${id}-picture`, text, width => drawing(rows, axis, width, status, address), behind)];
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

const briefly = ({ start, end }) => (start || end ? `${start || '…'}–${end || '…'}` : '');

function drawing(rows, axis, width, status, address) {
  const every = width < 480 && axis.until - axis.from > 20 ? 2 * STEP : STEP;
  const facts = programme => [words(programme), status(programme)].filter(one => one).join(' · ');
  const told = ({ programme }) => `${programme.name}  {soft|${width < 480 ? briefly(programme) : facts(programme)}}`;
  return {
    height: MARGIN.top + rows.length * ROW + MARGIN.bottom,
    option: {
      grid: MARGIN,
      xAxis: {
        type: 'value', position: 'top', min: axis.from, max: axis.until, interval: every, axisLine: { show: false }, axisTick: { show: false },
        axisLabel: { color: 'var(--soft)', formatter: String }, splitLine: { lineStyle: { color: 'var(--line)' } },
      },
      yAxis: rowAxis(rows.map(told), width - MARGIN.left - MARGIN.right),
      series: [
        // Bars begin at zero; what is before the first year is not drawn.
        { type: 'bar', stack: 'years', silent: true, data: rows.map(({ span: one }) => one?.from ?? null), itemStyle: { color: 'transparent' }, ...STILL },
        {
          type: 'bar', stack: 'years', barWidth: BAR, ...STILL,
          data: rows.map(({ programme, span: one }) => ({
            value: one ? Math.max(one.until - one.from, 0.3) : null, itemStyle: look(one, programme.status), address: address(programme),
            tip: [h('strong', {}, programme.name), facts(programme)], cursor: address(programme) ? 'pointer' : 'default',
          })),
        },
      ],
    },
  };
}

function look(one, status) {
  if (!one) return {};
  if (one.open) return { color: fading(one.open) };
  const plain = { running: 'var(--s4)', paused: 'var(--s4)', ended: 'var(--s3)', replaced: 'var(--s3)' }[status];
  if (plain) return { color: plain, borderRadius: 2 };
  return { color: 'var(--s2)', borderColor: 'var(--s4)', borderRadius: 2, decal: status === 'abandoned' ? hatched('var(--s4)') : null };
}

/** Fades towards where nothing is recorded. */
const fading = open => ({
  type: 'linear', x: open === 'end' ? 0 : 1, y: 0, x2: open === 'end' ? 1 : 0, y2: 0,
  colorStops: [{ offset: 0, color: 'var(--s4)' }, { offset: 1, color: 'var(--s1)' }],
});
