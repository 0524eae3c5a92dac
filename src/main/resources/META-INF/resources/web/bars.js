// Bars of shares: how many of how many studies, with a table behind them.

import { h } from './dom.js';
import { number, percent, t, tn } from './language.js';
import { BAR, hatched, picture, ROW, rowAxis, STILL } from './picture.js';
import { line, table } from './tables.js';

/** Of fewer studies no share is told, here as in the API. */
const ENOUGH = 5;

/**
 * `cells` are rows of /v1/comparison with studies; `name(cell)` is what each is called, `address(cell)` where it leads to
 * and `link(cell)` both in one. The picture has `id`-picture for its id, the table `id`.
 */
export function bars(id, caption, heading, cells, { name, address, link }) {
  const behind = table(id, caption, [heading, t('bars.studies'), t('bars.share')], cells.map(cell =>
    line({ 'data-row': cell.row, 'data-column': cell.column }, link(cell), of(cell), share(cell) || '–')));
  const first = cells[0];
  const text = tn('bars.text', cells.length, { caption, first: name(first), studies: of(first) });
  return [picture(`${id}-picture`, text, width => drawing(cells, width, name, address), behind),
    cells.every(share) ? null : h('p', { class: 'note' }, t('bars.hatched'))];
}

const of = cell => t('bars.of', { n: number(cell.studies), total: number(cell.studies_total) });

const share = cell => (cell.studies_total >= ENOUGH ? percent(cell.studies / cell.studies_total) : null);

function drawing(cells, width, name, address) {
  const told = cell => [of(cell), share(cell)].filter(one => one).join(' · ');
  const right = 8 + 7 * Math.max(...cells.map(cell => told(cell).length));
  const beside = { show: true, position: 'right', distance: 6, color: 'var(--soft)', fontSize: 12, formatter: ({ data }) => data.told };
  return {
    height: cells.length * ROW + 8,
    option: {
      grid: { left: 2, right, top: 4, bottom: 4 },
      xAxis: { type: 'value', min: 0, max: 1, show: false },
      yAxis: rowAxis(cells.map(name), width - 4),
      series: [
        // The whole, of which the bar is a part; what is drawn first lies below.
        {
          type: 'bar', barWidth: BAR, barGap: '-100%', silent: true, itemStyle: { color: 'var(--s1)', borderRadius: 2 }, ...STILL, label: beside,
          data: cells.map(cell => ({ value: 1, told: told(cell) })),
        },
        {
          type: 'bar', barWidth: BAR, ...STILL,
          data: cells.map(cell => ({
            value: cell.studies / cell.studies_total, address: address(cell), tip: [h('strong', {}, name(cell)), told(cell)],
            itemStyle: share(cell) ? { color: 'var(--s4)', borderRadius: 2 }
              : { color: 'var(--s2)', borderColor: 'var(--s4)', borderRadius: 2, decal: hatched('var(--s4)') },
          })),
        },
      ],
    },
  };
}
