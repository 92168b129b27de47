import { CORRECT, TYPE_CHOICES } from '../../lib/wording/correct';
import { Choices } from '../shared/Choices';
import { ChoiceField, TextField } from '../shared/Field';
import type { SpeakerDraft } from './drafts';

interface Props {
  draft: SpeakerDraft;
  onChange: (draft: SpeakerDraft) => void;
}

/** Who says it. */
export function SpeakerFields({ draft, onChange }: Props) {
  const set = (change: Partial<SpeakerDraft>) => onChange({ ...draft, ...change });
  return (
    <div class="speaker-fields">
      <Choices
        legend={CORRECT.speaker}
        name="speaker"
        options={[
          { value: 'named', name: CORRECT.namedSpeaker },
          { value: 'outlet', name: CORRECT.noSpeaker },
        ]}
        value={draft.named}
        onChange={(named) => set({ named })}
      />
      {draft.named === 'named' && (
        <div class="fields">
          <TextField label={CORRECT.speakerName} value={draft.name} required onChange={(name) => set({ name })} />
          <TextField label={CORRECT.speakerRole} value={draft.role} onChange={(role) => set({ role })} />
          <TextField label={CORRECT.speakerOrg} value={draft.org} onChange={(org) => set({ org })} />
          <ChoiceField
            label={CORRECT.speakerType}
            value={draft.type}
            choices={TYPE_CHOICES}
            onChange={(type) => set({ type })}
          />
        </div>
      )}
    </div>
  );
}
