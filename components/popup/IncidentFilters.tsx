import type { VictimClass } from '../../lib/model/figure';
import { className, type IncidentFilter } from '../../lib/wording/incidents';
import { FILTERS, POPUP } from '../../lib/wording/popup';
import './incident-filters.css';

const CLASSES: VictimClass[] = ['state_forces', 'non_state_armed', 'civilian', 'mixed', 'unspecified'];
const SPANS = [7, 30, 365];

interface Props {
  filter: IncidentFilter;
  onChange: (filter: IncidentFilter) => void;
}

/** Search by words, and three choices that narrow the list. */
export function IncidentFilters({ filter, onChange }: Props) {
  const set = (change: Partial<IncidentFilter>) => onChange({ ...filter, ...change });
  return (
    <search class="incident-filters">
      <input
        type="search"
        aria-label={POPUP.search}
        placeholder={POPUP.search}
        value={filter.text}
        onInput={(event) => set({ text: event.currentTarget.value })}
      />
      <div class="choices">
        <select
          aria-label={FILTERS.group}
          value={filter.victims}
          onChange={(event) => set({ victims: CLASSES.find((c) => c === event.currentTarget.value) ?? 'any' })}
        >
          <option value="any">{FILTERS.anyGroup}</option>
          {CLASSES.map((victims) => (
            <option key={victims} value={victims}>
              {className(victims)}
            </option>
          ))}
        </select>
        <select
          aria-label={FILTERS.time}
          value={String(filter.days ?? '')}
          onChange={(event) =>
            set({ days: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })
          }
        >
          <option value="">{FILTERS.anyTime}</option>
          {SPANS.map((days) => (
            <option key={days} value={String(days)}>
              {FILTERS.lastDays(days)}
            </option>
          ))}
        </select>
        <label>
          <input
            type="checkbox"
            checked={filter.differing}
            onChange={(event) => set({ differing: event.currentTarget.checked })}
          />
          {FILTERS.differing}
        </label>
      </div>
    </search>
  );
}
