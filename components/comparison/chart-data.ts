import type { Figure } from '../../lib/model/figure';
import type { Table, TableFigure } from '../../lib/model/table';
import { cellWords, rowName } from '../../lib/wording/compare';

/** One figure on the chart; an open side has an arrow instead of an end. */
export interface ChartPoint {
  /** Seconds since 1970. */
  x: number;
  /** The printed number; the middle of a printed range. */
  y: number;
  /** Ends of a printed range. */
  from: number;
  to: number;
  open: 'up' | 'down' | null;
}

/** One speaker's points in order of time. */
export interface ChartLine {
  name: string;
  /** The last figure as printed; stands after the name at the line's end: "ISPR 9". */
  figure: string;
  points: ChartPoint[];
}

export interface ChartData {
  lines: ChartLine[];
  /** Figures without a number or a time. */
  left: { speaker: string; words: string }[];
  /** Speakers beyond those that a chart can tell apart. */
  more: number;
  /** Figures so far apart that a plain scale would flatten the small ones. */
  logarithmic: boolean;
}

/** From here on the highest figure takes a logarithmic scale to sit with the lowest. */
const WIDE = 8;

/** Lines that can be told apart, and whose labels find room. */
const MOST = 12;

/** Points of the whole incident, by speaker; null where all of them fall on one time. */
export function chartData(table: Table): ChartData | null {
  const section = table.sections.find(({ scope }) => scope === '') ?? table.sections[0];
  if (!section) return null;
  const lines: ChartLine[] = [];
  const left: ChartData['left'] = [];
  for (const row of section.rows) {
    const { name } = rowName(row);
    const points: ChartPoint[] = [];
    let last = '';
    row.cells.forEach((cell, i) => {
      const at = Date.parse(table.columns[i]?.at ?? '');
      for (const figure of cell) {
        const point = pointOf(figure, at);
        if (point) points.push(point);
        else left.push({ speaker: name, words: cellWords(figure.claim) });
        if (point) last = cellWords(figure.claim);
      }
    });
    if (points.length > 0) lines.push({ name, figure: last, points });
  }
  const kept = mostTelling(lines);
  const all = kept.flatMap(({ points }) => points);
  if (new Set(all.map(({ x }) => x)).size < 2) return null;
  const values = all.flatMap(({ from, to }) => [from, to]);
  const lowest = Math.min(...values);
  return {
    lines: kept,
    left,
    more: lines.length - kept.length,
    logarithmic: lowest > 0 && Math.max(...values) / lowest >= WIDE,
  };
}

/** The lines with the most figures, in the order of the table. */
function mostTelling(lines: ChartLine[]): ChartLine[] {
  const byFigures = [...lines].sort((a, b) => b.points.length - a.points.length);
  const kept = new Set(byFigures.slice(0, MOST));
  return lines.filter((line) => kept.has(line));
}

function pointOf({ claim }: TableFigure, at: number): ChartPoint | null {
  const time = claim.saidAt === null ? at : Date.parse(claim.saidAt);
  const { figure } = claim;
  const number = printedNumber(figure);
  if (number === null || figure.implicit || Number.isNaN(time)) return null;
  const { low, high, precision } = figure;
  const range = precision === 'range' && low !== null && high !== null;
  return {
    x: time / 1000,
    y: range ? (low + high) / 2 : number,
    from: range ? low : number,
    to: range ? high : number,
    open: precision === 'at_least' ? 'up' : precision === 'up_to' ? 'down' : null,
  };
}

/** The number that the article prints: "more than 100" has the bound 101 and is drawn at 100 with an arrow. */
function printedNumber({ text, low, high, precision }: Figure): number | null {
  if (precision === 'vague') return null;
  const digits = /\d[\d,]*/.exec(text)?.[0].replace(/,/g, '');
  if (digits && precision !== 'range' && !/\d\.\d|million|lakh|crore/i.test(text)) return Number(digits);
  return low ?? high;
}
