import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A setting: its name and what it means on the left, the control on the right. */
export function Row({ title, note, children }: { title: string; note?: string; children?: ComponentChildren }) {
  return (
    <div class="o">
      <div>
        <b>{title}</b>
        {note && <span class="meta">{note}</span>}
      </div>
      {children}
    </div>
  );
}

export interface SwitchRowProps {
  title: string;
  note?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export function SwitchRow({ title, note, isOn, onChange }: SwitchRowProps) {
  const noteId = useId();
  return (
    <label class="o">
      <span>
        <b>{title}</b>
        {note && (
          <span class="meta" id={noteId}>
            {note}
          </span>
        )}
      </span>
      <input
        class="sw"
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        aria-label={title}
        aria-describedby={note ? noteId : undefined}
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

export interface ChoiceRowProps<V extends string> {
  title: string;
  note?: string;
  value: V;
  choices: readonly (readonly [V, string])[];
  onChange: (value: V) => void;
}

/** A few choices side by side. */
export function SegmentRow<V extends string>({ title, note, value, choices, onChange }: ChoiceRowProps<V>) {
  const group = useId();
  return (
    <Row title={title} {...(note ? { note } : {})}>
      <fieldset class="seg">
        <legend class="vh">{title}</legend>
        {choices.map(([choice, words]) => (
          <label key={choice}>
            <input type="radio" name={group} checked={choice === value} onChange={() => onChange(choice)} />
            {words}
          </label>
        ))}
      </fieldset>
    </Row>
  );
}

export function SelectRow<V extends string>({ title, note, value, choices, onChange }: ChoiceRowProps<V>) {
  return (
    <Row title={title} {...(note ? { note } : {})}>
      <select aria-label={title} value={value} onChange={(event) => onChange(event.currentTarget.value as V)}>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice} selected={choice === value}>
            {words}
          </option>
        ))}
      </select>
    </Row>
  );
}
