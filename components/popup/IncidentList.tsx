import type { IncidentRow } from '../../lib/model/saved';
import { countsWords, DIFFERS_SIGN, groupName, rangeWords, whenAndWhere } from '../../lib/wording/incidents';
import { POPUP } from '../../lib/wording/popup';
import { WindowedList } from '../shared/WindowedList';
import './incident-list.css';

/** Groups that one row shows; the comparison has all. */
const GROUPS = 3;
/** Likely height of a row in px. */
const ROW = 92;

interface Props {
  rows: IncidentRow[];
  onOpen: (incident: string) => void;
  /** Called when the end of the list comes near; there may be more to read. */
  onEnd?: (() => void) | undefined;
}

const idOf = ({ id }: IncidentRow): string => id;

/** Saved incidents with each group's range; those that articles tell only as background are folded. */
export function IncidentList({ rows, onOpen, onEnd }: Props) {
  const main = rows.filter(({ background }) => !background);
  const passing = rows.filter(({ background }) => background);
  return (
    <>
      <Rows rows={main} onOpen={onOpen} onEnd={onEnd} />
      {passing.length > 0 && (
        <details open={main.length === 0}>
          <summary>{POPUP.passing(passing.length)}</summary>
          <Rows rows={passing} onOpen={onOpen} />
        </details>
      )}
    </>
  );
}

function Rows({ rows, onOpen, onEnd }: Props) {
  return (
    <WindowedList
      class="incident-list"
      items={rows}
      keyOf={idOf}
      guess={ROW}
      onEnd={onEnd}
      row={(row) => (
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
      )}
    />
  );
}
