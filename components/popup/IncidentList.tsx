import type { IncidentRow } from '../../lib/model/saved';
import { countsWords, DIFFERS_SIGN, groupName, rangeWords, whenAndWhere } from '../../lib/wording/incidents';
import { POPUP } from '../../lib/wording/popup';
import './incident-list.css';

/** Groups that one row shows; the comparison has all. */
const GROUPS = 3;

interface Props {
  rows: IncidentRow[];
  onOpen: (incident: string) => void;
}

/** Saved incidents with each group's range; those that articles tell only as background are folded. */
export function IncidentList({ rows, onOpen }: Props) {
  const main = rows.filter(({ background }) => !background);
  const passing = rows.filter(({ background }) => background);
  return (
    <>
      <Rows rows={main} onOpen={onOpen} />
      {passing.length > 0 && (
        <details open={main.length === 0}>
          <summary>{POPUP.passing(passing.length)}</summary>
          <Rows rows={passing} onOpen={onOpen} />
        </details>
      )}
    </>
  );
}

/** Rows off screen cost no layout (content-visibility), so thousands scroll smoothly. */
function Rows({ rows, onOpen }: Props) {
  return (
    <ol class="incident-list">
      {rows.map((row) => (
        <li key={row.id}>
          <button type="button" onClick={() => onOpen(row.id)}>
            <span class="label">{row.label}</span>
            <span class="where">{[whenAndWhere(row), countsWords(row)].filter(Boolean).join(' · ')}</span>
            {row.ranges.slice(0, GROUPS).map((range) => (
              <span class={range.differs ? 'range differs' : 'range'} key={groupName(range)}>
                <span class="group">{groupName(range)}</span>
                <span class="figures">{rangeWords(range)}</span>
                {range.differs && <span class="sign">{DIFFERS_SIGN}</span>}
              </span>
            ))}
          </button>
        </li>
      ))}
    </ol>
  );
}
