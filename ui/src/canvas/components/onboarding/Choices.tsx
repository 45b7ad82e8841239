import type { ReactNode } from 'react';
import '../onboarding.css';

interface Props {
  legend: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  children?: ReactNode;
}

/** Any number of choices out of a few. */
export function Choices({ legend, hint, options, chosen, onChange, children }: Props) {
  const toggle = (value: string, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <div className="choices-grid">
        {options.map(({ value, label }) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) => toggle(value, target.checked)}
            />
            {label}
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  );
}
