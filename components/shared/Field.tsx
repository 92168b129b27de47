import { useId } from 'preact/hooks';
import './field.css';

interface TextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  required?: boolean;
  /** Several lines instead of one. */
  rows?: number;
  type?: 'text' | 'number' | 'date' | 'url';
  /** Id of a list of suggestions. */
  list?: string;
}

/** A labelled text field. */
export function TextField({ label, value, onChange, hint, required = false, rows, type = 'text', list }: TextProps) {
  const id = useId();
  const common = { id, value, required, 'aria-describedby': hint ? `${id}-hint` : undefined, dir: 'auto' as const };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...common}
          type={type}
          list={list}
          min={type === 'number' ? 0 : undefined}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <textarea {...common} rows={rows} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
      {hint && (
        <p class="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: { value: Value; words: string }[];
  onChange: (value: Value) => void;
}

/** A labelled choice of one of several. */
export function ChoiceField<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}
