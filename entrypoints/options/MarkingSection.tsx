import { Choices } from '../../components/shared/Choices';
import type { Settings } from '../../lib/model/settings';
import { DENSITIES, KINDS, OPTIONS } from '../../lib/wording/options';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** The extension's own switch, and how much stands in the text. */
export function MarkingSection({ settings, onChange }: Props) {
  return (
    <section>
      <h2>{OPTIONS.badges}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.on}
          onChange={(event) => onChange({ on: event.currentTarget.checked })}
        />
        <span>
          {OPTIONS.on}
          <span class="quiet">{` – ${OPTIONS.onHint}`}</span>
        </span>
      </label>
      <fieldset class="choices-field">
        <legend>{OPTIONS.marked}</legend>
        {KINDS.map(({ value, name }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={settings.marked.includes(value)}
              onChange={(event) => {
                const others = settings.marked.filter((kind) => kind !== value);
                onChange({ marked: event.currentTarget.checked ? [...others, value] : others });
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <Choices
        legend={OPTIONS.density}
        name="density"
        options={DENSITIES}
        value={settings.density}
        onChange={(density) => onChange({ density })}
      />
    </section>
  );
}
