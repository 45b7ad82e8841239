import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTyped } from './setForm';

interface Props {
  label: string;
  value: string;
  step: number;
  /** The step in words, such as "2.5 kg". */
  stepName: string;
  min: number;
  error?: string;
  onChange: (value: string) => void;
}

/** A number with a minus and a plus as large as a thumb; arrow keys step, too. */
export function Stepper({ label, value, step, stepName, min, error, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const move = (by: number) => {
    const next = Math.max(min, (parseTyped(value) ?? 0) + by);
    // Quarter plates exist; binary dust does not.
    onChange(String(Math.round(next * 100) / 100));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? step : -step);
  };
  return (
    <div className="stepper">
      <label htmlFor={id}>{label}</label>
      <div className="stepper-row">
        <button
          type="button"
          aria-label={t('set.less', { step: stepName })}
          onClick={() => move(-step)}
        >
          −
        </button>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={(event) => event.target.select()}
        />
        <button
          type="button"
          aria-label={t('set.more', { step: stepName })}
          onClick={() => move(step)}
        >
          +
        </button>
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
