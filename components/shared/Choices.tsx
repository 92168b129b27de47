import './choices.css';

interface Props<Value extends string> {
  legend: string;
  /** Group name of the radio buttons; unique on the page. */
  name: string;
  options: { value: Value; name: string; hint?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A choice of one of a few, each with a line that says what it does. */
export function Choices<Value extends string>({ legend, name, options, value, onChange }: Props<Value>) {
  return (
    <fieldset class="choices-field">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.name}
            {option.hint && <span class="quiet">{` – ${option.hint}`}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
