import type uPlot from 'uplot';
import type { ChartLine, ChartPoint } from './chart-data';

/** Colours of a chart, read from the tokens. */
export interface Palette {
  ink: string;
  soft: string;
  line: string;
  sheet: string;
}

/** Lines are told apart by dash and shape: black on white paper is enough. */
export const DASHES = [[], [6, 3], [2, 3], [8, 3, 2, 3], [12, 4], [1, 4]];
const RADIUS = 4;
/** Points on a line from which on they are drawn small, the open bound at the last one alone. */
const DENSE = 40;
const ARROW = 18;
const LABEL_GAP = 15;

/** How much larger than the usual one the reader's text is, up to what a chart has room for. */
export function textScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return Math.min(Math.max(size || 1, 1), 1.6);
}

/** Draws points, ranges, arrows and the labels at the lines' ends on a uPlot canvas; `room` is the labels' width in CSS px. */
export function drawLines(plot: uPlot, lines: ChartLine[], palette: Palette, room: number): void {
  const { ctx } = plot;
  const px = devicePixelRatio;
  ctx.save();
  ctx.lineWidth = 1.5 * px;
  ctx.strokeStyle = palette.ink;
  lines.forEach((line, i) => {
    const dense = line.points.length > DENSE;
    const last = line.points.at(-1);
    for (const point of line.points) {
      const shown = dense && point !== last ? { ...point, open: null } : point;
      drawPoint(plot, shown, i, palette, dense ? px / 2 : px);
    }
  });
  drawLabels(plot, lines, palette, px, (room - 16) * px);
  ctx.restore();
}

function drawPoint(plot: uPlot, point: ChartPoint, shape: number, palette: Palette, px: number): void {
  const { ctx } = plot;
  const x = plot.valToPos(point.x, 'x', true);
  const y = plot.valToPos(point.y, 'y', true);
  ctx.setLineDash([]);
  ctx.beginPath();
  if (point.from !== point.to) {
    const top = plot.valToPos(point.to, 'y', true);
    const bottom = plot.valToPos(point.from, 'y', true);
    for (const end of [top, bottom]) {
      ctx.moveTo(x - RADIUS * px, end);
      ctx.lineTo(x + RADIUS * px, end);
    }
    ctx.moveTo(x, top);
    ctx.lineTo(x, bottom);
  }
  if (point.open !== null) {
    const tip = y + (point.open === 'up' ? -ARROW : ARROW) * px;
    const back = (point.open === 'up' ? 5 : -5) * px;
    ctx.moveTo(x, y);
    ctx.lineTo(x, tip);
    ctx.moveTo(x - 4 * px, tip + back);
    ctx.lineTo(x, tip);
    ctx.lineTo(x + 4 * px, tip + back);
  }
  ctx.stroke();
  ctx.beginPath();
  trace(ctx, x, y, RADIUS * px, shape);
  ctx.fillStyle = shape % 2 === 0 ? palette.ink : palette.sheet;
  ctx.fill();
  ctx.stroke();
}

/** Circle, square, triangle, diamond in turn; filled and empty ones alternate. */
function trace(ctx: CanvasRenderingContext2D, x: number, y: number, r: number, shape: number): void {
  switch (shape % 4) {
    case 0:
      ctx.arc(x, y, r, 0, 2 * Math.PI);
      break;
    case 1:
      ctx.rect(x - r, y - r, 2 * r, 2 * r);
      break;
    case 2:
      ctx.moveTo(x, y - r * 1.2);
      ctx.lineTo(x + r * 1.2, y + r);
      ctx.lineTo(x - r * 1.2, y + r);
      ctx.closePath();
      break;
    default:
      ctx.moveTo(x, y - r * 1.3);
      ctx.lineTo(x + r * 1.3, y);
      ctx.lineTo(x, y + r * 1.3);
      ctx.lineTo(x - r * 1.3, y);
      ctx.closePath();
  }
}

/** Labels right of the plot, moved apart where they would touch, a thin line leading to the last point. */
function drawLabels(plot: uPlot, lines: ChartLine[], palette: Palette, px: number, room: number): void {
  const { ctx } = plot;
  const right = plot.bbox.left + plot.bbox.width;
  const ends = lines.flatMap(({ name, figure, points }) => {
    const point = points.at(-1);
    return point ? [{ name, figure, x: plot.valToPos(point.x, 'x', true), y: plot.valToPos(point.y, 'y', true) }] : [];
  });
  const places = spreadApart(
    ends.map(({ y }) => y),
    LABEL_GAP * px * textScale(),
    plot.bbox.top,
    plot.bbox.top + plot.bbox.height,
  );
  ctx.font = `${12 * px * textScale()}px system-ui, sans-serif`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.lineWidth = px;
  ends.forEach(({ name, figure, x, y }, i) => {
    const to = places[i] ?? y;
    ctx.strokeStyle = palette.line;
    ctx.beginPath();
    ctx.moveTo(x + RADIUS * 2 * px, y);
    ctx.lineTo(right, y);
    ctx.lineTo(right + 10 * px, to);
    ctx.stroke();
    ctx.fillStyle = palette.ink;
    ctx.fillText(fitting(ctx, name, figure, room), right + 14 * px, to);
  });
}

/** Name and figure, the name cut where both are too long: the figure with its bound always shows whole. */
function fitting(ctx: CanvasRenderingContext2D, name: string, figure: string, room: number): string {
  let shown = `${name} ${figure}`;
  for (let length = name.length - 1; length > 0 && ctx.measureText(shown).width > room; length--) {
    shown = `${name.slice(0, length).trimEnd()}… ${figure}`;
  }
  return shown;
}

/**
 * Moves positions apart until each is at least `gap` from the next, keeping their order and staying inside as far as possible.
 * @returns a place for each position, in the order given
 */
export function spreadApart(positions: number[], gap: number, top: number, bottom: number): number[] {
  const order = positions.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  const places: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { y, i } of order) {
    last = Math.max(y, last + gap, top);
    places[i] = last;
  }
  let limit = Math.max(bottom, top + gap * (order.length - 1));
  for (const { i } of order.reverse()) {
    limit = Math.min(places[i] ?? limit, limit);
    places[i] = limit;
    limit -= gap;
  }
  return places;
}
