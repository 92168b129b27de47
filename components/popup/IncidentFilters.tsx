import { useId } from 'preact/hooks';
import type { VictimClass } from '../../lib/model/figure';
import type { IncidentRow } from '../../lib/model/saved';
import { choicesMade, type IncidentFilter, NO_FILTER } from '../../lib/wording/incident-filter';
import { className } from '../../lib/wording/incidents';
import { FILTERS, POPUP, STATUS_CHOICES } from '../../lib/wording/popup';
import { ChoiceField, TextField } from '../shared/Field';
import './incident-filters.css';

const CLASSES: VictimClass[] = ['state_forces', 'non_state_armed', 'civilian', 'mixed', 'unspecified'];
const GROUPS: { value: VictimClass | 'any'; words: string }[] = [
  { value: 'any', words: FILTERS.anyGroup },
  ...CLASSES.map((value) => ({ value, words: className(value) })),
];
/** Names that a field suggests. */
const MOST = 200;

interface Props {
  filter: IncidentFilter;
  /** Rows read so far: their names are suggested. */
  known: readonly IncidentRow[];
  onChange: (filter: IncidentFilter) => void;
}

/** Search by words; folded under it, choices by place, group, day, outlet, speaker and status. */
export function IncidentFilters({ filter, known, onChange }: Props) {
  const set = (change: Partial<IncidentFilter>) => onChange({ ...filter, ...change });
  const made = choicesMade(filter);
  return (
    <search class="incident-filters">
      <input
        type="search"
        spellcheck={false}
        aria-label={POPUP.search}
        placeholder={POPUP.search}
        value={filter.text}
        onInput={(event) => set({ text: event.currentTarget.value })}
      />
      <details>
        <summary>{FILTERS.made(made)}</summary>
        <div class="fields">
          <NameField
            label={FILTERS.place}
            value={filter.place}
            names={known.flatMap(({ places }) => places)}
            onChange={(place) => set({ place })}
          />
          <ChoiceField
            label={FILTERS.group}
            value={filter.victims}
            choices={GROUPS}
            onChange={(victims) => set({ victims })}
          />
          <TextField label={FILTERS.from} type="date" value={filter.from} onChange={(from) => set({ from })} />
          <TextField label={FILTERS.to} type="date" value={filter.to} onChange={(to) => set({ to })} />
          <NameField
            label={FILTERS.outlet}
            value={filter.outlet}
            names={known.flatMap(({ outlets }) => outlets)}
            onChange={(outlet) => set({ outlet })}
          />
          <NameField
            label={FILTERS.speaker}
            value={filter.speaker}
            names={known.flatMap(({ speakerNames }) => speakerNames)}
            onChange={(speaker) => set({ speaker })}
          />
          <ChoiceField
            label={FILTERS.status}
            value={filter.status}
            choices={STATUS_CHOICES}
            onChange={(status) => set({ status })}
          />
        </div>
      </details>
      {made > 0 && (
        <button type="button" class="plain" onClick={() => onChange({ ...NO_FILTER, text: filter.text })}>
          {FILTERS.clear}
        </button>
      )}
    </search>
  );
}

interface NameProps {
  label: string;
  value: string;
  names: string[];
  onChange: (value: string) => void;
}

function NameField({ label, value, names, onChange }: NameProps) {
  const id = useId();
  const distinct = [...new Set(names)].sort((a, b) => a.localeCompare(b)).slice(0, MOST);
  return (
    <>
      <TextField label={label} value={value} list={id} onChange={onChange} />
      <datalist id={id}>
        {distinct.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
