/** One measured line. Times and memory depend on the machine and are only reported; everything else fails the bench. */
export interface Row {
  name: string;
  unit: 'bytes' | 'ratio' | 'ms' | 'MB' | 'px' | 'score' | 'count';
  value: number;
  budget: number;
}

/** Whether a row breaks its budget in a way that fails the bench. */
export function breaks({ unit, value, budget }: Row): boolean {
  return unit !== 'ms' && unit !== 'MB' && value > budget;
}

/** The middle of a list of measurements. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A table for people: name, value, budget, whether it is kept, and how it stands to an earlier run. */
export function tableOf(rows: Row[], before: Row[] | null = null): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map((row) => {
      const kept = row.value <= row.budget ? 'kept' : breaks(row) ? 'BROKEN' : 'over';
      const line = `${row.name.padEnd(width)}  ${shown(row, row.value).padStart(12)}  of ${shown(row, row.budget).padStart(12)}  ${kept.padEnd(6)}`;
      const was = before?.find(({ name, unit }) => name === row.name && unit === row.unit);
      return was ? `${line}  was ${shown(was, was.value)}` : line.trimEnd();
    })
    .join('\n');
}

/** A value with its unit. */
export function shown({ unit }: Row, value: number): string {
  if (unit === 'bytes') return `${value.toLocaleString('en-GB')} B`;
  if (unit === 'count') return value.toFixed(0);
  if (unit === 'score') return value.toFixed(3);
  return unit === 'ratio' ? `${value.toFixed(2)} ×` : `${value.toFixed(1)} ${unit}`;
}
