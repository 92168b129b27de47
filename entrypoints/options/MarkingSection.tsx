import { Choices } from '../../components/shared/Choices';
import type { Settings } from '../../lib/model/settings';
import { DENSITIES, OPTIONS } from '../../lib/wording/options';

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
