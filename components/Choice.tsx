import { useId } from 'preact/hooks';

interface SelectProps<Value extends string> {
  label: string;
  note?: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}

/** One of several values, by name. */
export function Select<Value extends string>({ label, note, value, options, onChange }: SelectProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        {...(note === undefined ? {} : { 'aria-describedby': `${id}-note` })}
        onChange={event => {
          const chosen = options.find(([name]) => name === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
      {note !== undefined && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

interface SwitchProps {
  label: string;
  note: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off, with a sentence that says what that means. */
export function Switch({ label, note, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-note`}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <div>
        <label class="field-label" for={id}>
          {label}
        </label>
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      </div>
    </div>
  );
}
