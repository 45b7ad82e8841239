import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKg } from '../../../i18n/format';
import type { SetForm } from './setForm';
import type { Asked } from './useUnlikely';

interface Props {
  asked: Asked;
  onTake: (form: SetForm) => void;
  onConfirm: (form: SetForm) => void;
  onChange: () => void;
}

/** Asks about an unlikely load before it is logged; the focus goes to it. */
export function UnlikelyQuestion({ asked, onTake, onConfirm, onChange }: Props) {
  const { t } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  const { form, meant, unlikely } = asked;
  useEffect(() => first.current?.focus(), [asked]);
  const said = `${form.load} ${form.unit}`;
  return (
    <div className="notice notice-warn" role="alertdialog" aria-labelledby="unlikely-question">
      <p id="unlikely-question">
        {t('set.unlikely.question', { said, most: formatKg(unlikely.mostKg, form.unit, 1) })}
      </p>
      <div className="row-actions">
        {meant !== undefined && (
          <button type="button" className="button" ref={first} onClick={() => onTake(meant)}>
            {t('set.unlikely.take', { load: `${meant.load} ${meant.unit}` })}
          </button>
        )}
        <button
          type="button"
          className="button"
          ref={meant === undefined ? first : undefined}
          onClick={() => onConfirm(form)}
        >
          {t('set.unlikely.right', { said })}
        </button>
        <button type="button" className="button" onClick={onChange}>
          {t('set.unlikely.change')}
        </button>
      </div>
    </div>
  );
}
