import type { ClaimRef } from '../../lib/model/status';
import type { StanceRow } from '../../lib/model/table';
import { COMPARE, carriedBy } from '../../lib/wording/compare';
import { dayAndTime } from '../../lib/wording/date';
import { sentenceCase } from '../../lib/wording/plural';
import { competingRow, stanceRow } from '../../lib/wording/stance';
import { checkingBadge } from '../../lib/wording/status';
import { FigureButton } from './FigureButton';
import type { TableActions } from './table-actions';

interface Props extends TableActions {
  rows: StanceRow[];
  outletOf: (ref: ClaimRef) => string;
}

/** Who claims, who is blamed, who denies: each stance a line of its own; nobody is called responsible. */
export function StanceTable({ rows, outletOf, ...actions }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="table-scroll" aria-label={COMPARE.responsibility} tabIndex={0}>
      <table class="figure-table stances">
        <caption class="spoken">{COMPARE.responsibility}</caption>
        <thead>
          <tr>
            <th scope="col">{COMPARE.stance}</th>
            <th scope="col">{COMPARE.when}</th>
            <th scope="col">{COMPARE.compared}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const outlet = outletOf(row.ref);
            return (
              <tr key={`${row.ref.article} ${row.ref.claim}`}>
                <th scope="row">
                  <FigureButton
                    words={sentenceCase(stanceRow(row.claim, outlet) ?? '')}
                    mark={null}
                    sentence={() => actions.sentenceOf(row.ref)}
                    expanded={actions.open?.claim === row.ref.claim && actions.open.article === row.ref.article}
                    onToggle={(open) => actions.onOpen(open ? row.ref : null)}
                  />
                </th>
                <td>{[dayAndTime(row.at), carriedBy(outlet, row.repeats.length)].filter(Boolean).join(' · ')}</td>
                <td class="notes">
                  {notesOf(row).map((note) => (
                    <span key={note}>{note}</span>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function notesOf({ claim, rivals }: StanceRow): string[] {
  const rows = claim.actor === null ? [] : rivals.map((other) => competingRow(claim.actor ?? '', other));
  return [...rows, ...claim.checking.flatMap((checking) => checkingBadge(checking) ?? [])];
}
