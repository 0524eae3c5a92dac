// Pictures, drawn by Apache ECharts as SVG. The library is asked for when a view has something to draw, and not before.
// Colours are the variables of the style sheet, so that dark, light and paper need no second drawing; nothing moves.

import { go } from './address.js';
import { h } from './dom.js';
import { t } from './language.js';

/** A module that leaves its name behind instead of exporting it. */
let loading = null;
const library = () => (loading ??= import('./echarts/echarts.common.min.js').then(() => globalThis.echarts));

/** Which tables the visitor has opened or closed, by picture: they stay so when the view is shown anew. */
const unfolded = new Map();

/**
 * A picture with the table behind it, for those who do not see it and those who want the numbers.
 * `text` is read aloud in its place; `draw(width)` answers { height, option } for a width in pixels, `option` as ECharts
 * takes it; what is drawn opens its `address`, if its datum has one: a short way to what the table links to as well.
 */
export function picture(id, text, draw, table, open = false) {
  const board = h('div', { class: 'board', id, role: 'img', 'aria-label': text });
  const behind = h('details', {
    class: 'behind', id: `${id}-behind`, open: unfolded.get(id) ?? open, ontoggle: () => unfolded.set(id, behind.open),
  }, h('summary', {}, t('picture.table')), table);
  const size = height => board.style.setProperty('height', `${height}px`);
  // Room for it from the beginning, or the page would jump.
  size(draw(document.documentElement.clientWidth).height);
  let chart = null;
  let width = 0;
  const watch = new ResizeObserver(async () => {
    if (!board.isConnected) {
      watch.disconnect();
      chart?.dispose();
    } else if (board.clientWidth !== width) {
      width = board.clientWidth;
      const { height, option } = draw(width);
      size(height);
      try {
        chart ??= begin(await library(), board);
        chart.resize({ width, height });
        chart.setOption({ ...common(), ...option }, true);
        board.dataset.drawn = String(width);
      } catch (e) {
        console.error(e);
        board.hidden = true;
        behind.open = true;
      }
    }
  });
  watch.observe(board);
  // By a click the figure gets the focus, and so it does again when what was opened is closed.
  return h('figure', { class: 'picture', id: `${id}-figure`, tabindex: '-1' }, board, behind);
}

function begin(echarts, board) {
  const started = echarts.getInstanceByDom(board);
  if (started) return started;
  const chart = echarts.init(board, null, { renderer: 'svg' });
  chart.on('click', ({ data }) => { if (data?.address) go(data.address); });
  return chart;
}

const common = () => ({
  animation: false,
  textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: 'var(--ink)' },
  tooltip: {
    confine: true, transitionDuration: 0, className: 'tip', backgroundColor: 'var(--raised)', borderColor: 'var(--soft)',
    textStyle: { color: 'var(--ink)', fontSize: 13 },
    // Elements, not markup: the names come from the data.
    formatter: ({ data }) => h('div', {}, (data?.tip || []).map(line => h('div', {}, line))),
  },
});

/** Shapes that are drawn as they are, whether pointed at or not. */
export const STILL = { emphasis: { disabled: true } };

/** A row for each datum, its words above its bar: names of any length have room in narrow windows, too. */
export const rowAxis = (words, width) => ({
  type: 'category', inverse: true, data: words, axisLine: { show: false }, axisTick: { show: false }, z: 5,
  axisLabel: {
    inside: true, margin: 0, align: 'left', verticalAlign: 'bottom', padding: [0, 0, 12, 3], interval: 0, color: 'var(--ink)', fontSize: 13,
    width, overflow: 'truncate', rich: { soft: { color: 'var(--soft)', fontSize: 12 } },
  },
});

export const ROW = 40;
export const BAR = 13;

/** Lines across a bar, in place of another colour. */
export const hatched = color => ({ symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4, color });
