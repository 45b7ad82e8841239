import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLoad } from '../i18n/format';
import type { Load } from './units';

interface Props {
  said: Load;
  last: Load;
  onConfirm: () => void;
  onChange: () => void;
}

/** Asks about an unlikely body weight before it is logged; the focus goes to it. */
export function WeightQuestion({ said, last, onConfirm, onChange }: Props) {
  const { t } = useTranslation();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="notice notice-warn" role="alertdialog" aria-labelledby="weight-question">
      <p id="weight-question">
        {t('entries.unlikely', { said: formatLoad(said), last: formatLoad(last) })}
      </p>
      <div className="row-actions">
        <button type="button" className="button" ref={first} onClick={onChange}>
          {t('set.unlikely.change')}
        </button>
        <button type="button" className="button" onClick={onConfirm}>
          {t('set.unlikely.right', { said: formatLoad(said) })}
        </button>
      </div>
    </div>
  );
}
