// The gap map as a picture: themes by countries, a bubble for each, its size the number of studies, its shape the gap.

import { h } from './dom.js';
import { number, t, tn } from './language.js';
import { picture, STILL } from './picture.js';

const ROW = 19;
const GAP = 12;

/** Shapes and colours by gap, worst first; what lacks nothing is round. */
const LOOKS = {
  G0: { symbol: 'circle', itemStyle: { color: 'var(--paper)', borderColor: 'var(--soft)', borderWidth: 1 } },
  G1: { symbol: 'rect', itemStyle: { color: 'var(--paper)', borderColor: 'var(--ink)', borderWidth: 2 } },
  G2: { symbol: 'diamond', itemStyle: { color: 'var(--g2)' } },
  G3: { symbol: 'triangle', itemStyle: { color: 'var(--g3)', borderColor: 'var(--ink)', borderWidth: 1 } },
  G4: { symbol: 'roundRect', itemStyle: { color: 'var(--g4)', borderColor: 'var(--soft)', borderWidth: 1 } },
  none: { symbol: 'circle', itemStyle: { color: 'var(--s4)' } },
};

/**
 * `groups` are [{ label, themes: [[key, label], …] }, …], `columns` [[code, name], …], `rows` of /v1/comparison/gaps with
 * those gaps that are to be shown, or none; `address(row)` is where a bubble leads to; `table` says the same.
 */
export function bubbles(id, { groups, columns, rows, address }, table) {
  const text = tn('bubbles.text', rows.length, { none: number(rows.filter(row => row.gaps.length === 0).length) });
  return picture(id, text, width => drawing(groups, columns, rows, address, width), table, true);
}

/** How many rows the legend takes, as near as one can tell beforehand. */
function legendRows(kinds, width) {
  let rows = 1;
  let taken = 0;
  for (const kind of kinds) {
    const own = 17 + 7 * kind.length + GAP;
    if (taken > 0 && taken + own > width) {
      rows += 1;
      taken = 0;
    }
    taken += own;
  }
  return rows;
}

function drawing(groups, columns, rows, address, width) {
  const narrow = width < 640;
  const lines = groups.flatMap(group => [{ key: null, label: group.label }, ...group.themes.map(([key, label]) => ({ key, label }))]);
  const at = new Map(lines.map(({ key }, i) => [key, i]));
  const left = narrow ? Math.min(150, width * 0.42) : 250;
  // On a wide window a few countries do not stand far apart.
  const space = Math.min((width - left - 12) / columns.length, 90);
  const named = space >= 74;
  const kinds = Object.keys(LOOKS).map(gap => t(`gap.${gap}`));
  const grid = { left, width: space * columns.length, top: legendRows(kinds, width) * 22 + 36, height: lines.length * ROW };
  const most = Math.max(1, ...rows.map(row => row.studies));
  const size = row => 6 + Math.sqrt(row.studies / most) * (Math.min(space, ROW + 5) - 7);
  return {
    height: grid.top + grid.height + 6,
    option: {
      grid,
      legend: {
        top: 0, left: 0, selectedMode: false, itemWidth: 12, itemHeight: 12, itemGap: GAP, textStyle: { color: 'var(--ink)', fontSize: 12 },
        data: kinds.map(name => ({ name })),
      },
      xAxis: {
        type: 'category', position: 'top', data: columns.map(([code, name]) => (named ? name : code)), axisLine: { show: false },
        axisTick: { show: false }, axisLabel: { color: 'var(--ink)', fontWeight: 600, interval: 0, fontSize: space < 22 ? 9 : 11, ...(named ? { lineHeight: 14, width: space - 2, overflow: 'break' } : {}) },
        splitLine: { show: true, lineStyle: { color: 'var(--line)' } },
      },
      yAxis: {
        type: 'category', inverse: true, data: lines.map(({ key, label }) => (key ? label : `{domain|${label}}`)), axisLine: { show: false },
        axisTick: { show: false }, splitLine: { show: true, lineStyle: { color: 'var(--line)' } },
        axisLabel: {
          color: 'var(--ink)', interval: 0, fontSize: narrow ? 11 : 12.5, width: left - 8, overflow: 'truncate', margin: 8,
          rich: { domain: { fontWeight: 600, color: 'var(--soft)', fontSize: narrow ? 11 : 12.5 } },
        },
      },
      series: Object.entries(LOOKS).map(([gap, look]) => ({
        type: 'scatter', name: t(`gap.${gap}`), ...look, ...STILL,
        data: rows.filter(row => (row.gaps[0] || 'none') === gap).map(row => ({
          value: [columns.findIndex(([code]) => code === row.country), at.get(row.theme)], symbolSize: size(row), address: address(row),
          tip: [h('strong', {}, t('evidence.title', { theme: row.theme_name, place: row.country_name })),
            tn('gaps.studies', row.studies, { total: tn('matrix.total', row.studies_total) }),
            ...(row.gaps.length ? row.gaps.map(one => t(`gap.${one}`)) : [t('gap.none')])],
        })),
      })),
    },
  };
}
