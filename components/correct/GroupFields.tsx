import { CLASS_CHOICES, CORRECT } from '../../lib/wording/correct';
import { ChoiceField, TextField } from '../shared/Field';
import type { GroupDraft } from './drafts';

interface Props {
  draft: GroupDraft;
  onChange: (draft: GroupDraft) => void;
}

/** Whom the figure counts. */
export function GroupFields({ draft, onChange }: Props) {
  return (
    <fieldset>
      <legend>{CORRECT.group}</legend>
      <div class="fields">
        <TextField label={CORRECT.groupWords} value={draft.text} onChange={(text) => onChange({ ...draft, text })} />
        <ChoiceField
          label={CORRECT.groupKind}
          value={draft.class}
          choices={CLASS_CHOICES}
          onChange={(value) => onChange({ ...draft, class: value })}
        />
      </div>
    </fieldset>
  );
}
