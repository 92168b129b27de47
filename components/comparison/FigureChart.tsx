import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { COMPARE } from '../../lib/wording/compare';
import { axisTime } from '../../lib/wording/date';
import { number } from '../../lib/wording/plural';
import type { ChartData, ChartLine } from './chart-data';
import { DASHES, drawLines, type Palette, textScale } from './chart-draw';
import './figure-chart.css';

const HEIGHT = 220;
const DAY = 86_400;
/** Most of the width that the labels at the lines' ends may take. */
const LABELS = 0.42;
/** Colours on paper, whatever the screen's scheme. */
const PAPER: Palette = { ink: '#000000', soft: '#333333', line: '#999999', sheet: '#ffffff' };

interface Props {
  data: ChartData;
  label: string;
}

/** Figures by speaker over time; drawn again when the width, the colour scheme or the medium changes. */
export function FigureChart({ data, label }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let plot: uPlot | null = null;
    const draw = (palette = screenPalette(element)) => {
      plot?.destroy();
      plot = new uPlot(options(data, palette, Math.max(280, element.clientWidth)), aligned(data), element);
    };
    const redraw = () => draw();
    const onPaper = () => draw(PAPER);
    const width = new ResizeObserver(redraw);
    width.observe(element);
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    for (const scheme of schemes) scheme.addEventListener('change', redraw);
    addEventListener('beforeprint', onPaper);
    addEventListener('afterprint', redraw);
    return () => {
      width.disconnect();
      for (const scheme of schemes) scheme.removeEventListener('change', redraw);
      removeEventListener('beforeprint', onPaper);
      removeEventListener('afterprint', redraw);
      plot?.destroy();
    };
  }, [data]);
  return (
    <div class="figure-chart">
      <div ref={box} role="img" aria-label={label} />
      {data.logarithmic && <p class="note">{COMPARE.logScale}</p>}
    </div>
  );
}

function screenPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return { ink: read('--ink'), soft: read('--soft'), line: read('--grid'), sheet: read('--sheet') };
}

/** One array of times and one of figures per line, as uPlot has them. */
function aligned({ lines }: ChartData): uPlot.AlignedData {
  const times = [...new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const figures = lines.map(({ points }) => {
    const byTime = new Map(points.map(({ x, y }) => [x, y]));
    return times.map((x) => byTime.get(x) ?? null);
  });
  return [times, ...figures];
}

function options({ lines, logarithmic }: ChartData, palette: Palette, width: number): uPlot.Options {
  const scale = textScale();
  const all = lines.flatMap(({ points }) => points);
  const xs = all.map(({ x }) => x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const margin = Math.max((last - first) * 0.04, DAY / 24);
  const top = Math.max(...all.map(({ to }) => to));
  // Whole powers below, room for an arrow above.
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...all.map(({ from }) => from))));
  const highest = top * 3;
  const isTick = (value: number) => !logarithmic || Number.isInteger(Math.log10(value));
  const tens = (_: uPlot, splits: number[]) => splits.map((value) => (isTick(value) ? value : null));
  const letters = (count: (line: ChartLine) => number) => 24 + 7 * scale * Math.max(...lines.map(count));
  // The figures always find room, the names as far as they leave some to the lines.
  const labels = Math.max(
    Math.min(
      width * LABELS,
      letters(({ name, figure }) => name.length + figure.length + 1),
    ),
    letters(({ figure }) => figure.length + 3),
  );
  const axis: uPlot.Axis = {
    stroke: palette.soft,
    font: `${12 * scale}px system-ui, sans-serif`,
    grid: { stroke: palette.line, width: 1 },
    ticks: { show: false },
  };
  return {
    width,
    height: HEIGHT,
    padding: [14, labels, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: true, range: [first - margin, last + margin] },
      y: logarithmic ? { distr: 3, log: 10, range: [lowest, highest] } : { range: [0, niceTop(top)] },
    },
    axes: [
      {
        ...axis,
        space: 80 * scale,
        size: 12 + 16 * scale,
        grid: { show: false },
        values: (_, splits) => splits.map((s) => axisTime(s, last - first)),
      },
      {
        ...axis,
        size: 48 * scale,
        filter: tens,
        grid: { stroke: palette.line, width: 1, filter: tens },
        values: (_, splits) => splits.map((s) => (s !== null && Number.isInteger(s) ? number(s) : '')),
      },
    ],
    series: [
      {},
      ...lines.map((line, i) => ({
        label: line.name,
        stroke: palette.ink,
        width: 1.25,
        dash: DASHES[i % DASHES.length] ?? [],
        spanGaps: true,
        points: { show: false },
      })),
    ],
    hooks: { draw: [(plot) => drawLines(plot, lines, palette, labels)] },
  };
}

/** Room above the highest figure for its arrow, at a round number. */
function niceTop(top: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(top, 1)));
  return Math.max(2, Math.ceil((top * 1.15) / (step / 2)) * (step / 2));
}
