import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetRow } from '../log/trainingView';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';
import { useChange } from './useChange';

/** Asks before a set is removed: a removal is final. */
export function RemoveSet({ set, onDone }: { set: SetRow; onDone: (removed: boolean) => void }) {
  const { t } = useTranslation();
  const { change, isPending, error } = useChange(() => onDone(true));
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className="remove-set" role="group" aria-label={t('history.removeYes')}>
      <p>{t('history.removeAsk')}</p>
      {error !== null && <Notice tone="bad">{errorText(t, error)}</Notice>}
      <div className="edit-buttons">
        <button
          type="button"
          className="button button-danger"
          disabled={isPending}
          onClick={() => change('SetRemoved', { setId: set.setId })}
        >
          {t('history.removeYes')}
        </button>
        <button ref={keep} type="button" className="button" onClick={() => onDone(false)}>
          {t('history.keep')}
        </button>
      </div>
    </div>
  );
}
