import { CORRECT, PRECISIONS } from '../../lib/wording/correct';
import { ChoiceField, TextField } from '../shared/Field';
import type { FigureDraft } from './drafts';

const CHOICES = (['exact', 'at_least', 'up_to', 'about', 'range'] as const).map((value) => ({
  value,
  words: PRECISIONS[value],
}));

interface Props {
  draft: FigureDraft;
  onChange: (draft: FigureDraft) => void;
}

/** How many, and how exactly the article says so. */
export function FigureFields({ draft, onChange }: Props) {
  const range = draft.precision === 'range';
  const precision = draft.precision === 'vague' ? 'at_least' : draft.precision;
  return (
    <fieldset>
      <legend>{CORRECT.figure}</legend>
      <div class="fields">
        <ChoiceField
          label={CORRECT.is}
          value={precision}
          choices={CHOICES}
          onChange={(value) => onChange({ ...draft, precision: value })}
        />
        <TextField
          label={range ? CORRECT.from : CORRECT.number}
          type="number"
          required
          value={draft.number}
          onChange={(number) => onChange({ ...draft, number })}
        />
        {range && (
          <TextField
            label={CORRECT.to}
            type="number"
            required
            value={draft.upper}
            onChange={(upper) => onChange({ ...draft, upper })}
          />
        )}
      </div>
    </fieldset>
  );
}
