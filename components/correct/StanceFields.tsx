import { CORRECT, STANCE_CHOICES, STANCE_PARTIES } from '../../lib/wording/correct';
import { ChoiceField, TextField } from '../shared/Field';
import type { StanceDraft } from './drafts';

interface Props {
  draft: StanceDraft;
  onChange: (draft: StanceDraft) => void;
}

/** Who says what on responsibility: the parties asked for are those that the stance has. */
export function StanceFields({ draft, onChange }: Props) {
  const { actor, accuser } = STANCE_PARTIES[draft.stance];
  return (
    <fieldset>
      <legend>{CORRECT.responsibility}</legend>
      <div class="fields">
        <ChoiceField
          label={CORRECT.stance}
          value={draft.stance}
          choices={STANCE_CHOICES}
          onChange={(stance) => onChange({ ...draft, stance })}
        />
        {actor !== null && (
          <TextField
            label={actor}
            required
            value={draft.actor}
            onChange={(words) => onChange({ ...draft, actor: words })}
          />
        )}
        {accuser !== null && (
          <TextField
            label={accuser}
            value={draft.accuser}
            onChange={(words) => onChange({ ...draft, accuser: words })}
          />
        )}
      </div>
    </fieldset>
  );
}
