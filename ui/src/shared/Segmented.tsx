import { useId } from 'react';

interface Props<T extends string> {
  legend: string;
  /** The legend is always read out; true shows it, too. */
  showLegend?: boolean;
  /** Columns of one width, for choices that fill several rows. */
  even?: boolean;
  options: readonly { value: T; label: string }[];
  /** One that is not among the options chooses none. */
  value: T | '';
  error?: string;
  onChange: (value: T) => void;
}

/** A few exclusive choices side by side: radio buttons underneath, so arrow keys work. */
export function Segmented<T extends string>(props: Props<T>) {
  const name = useId();
  const errorId = `${name}-error`;
  return (
    <fieldset
      className="segmented"
      data-invalid={props.error !== undefined}
      aria-describedby={props.error === undefined ? undefined : errorId}
    >
      <legend className={props.showLegend === true ? undefined : 'visually-hidden'}>
        {props.legend}
      </legend>
      <div className={props.even === true ? 'segmented-even' : 'segmented-row'}>
        {props.options.map(({ value, label }) => (
          <label key={value} className="segment">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {props.error !== undefined && (
        <p id={errorId} className="field-error">
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
