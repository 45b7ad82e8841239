import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKg } from '../i18n/format';
import type { SetRow } from '../log/trainingView';
import { useSetText } from '../progress/useSetText';
import { useUnit } from '../units/UnitProvider';
import { WhyButton } from '../why/WhyButton';
import { EditSet } from './EditSet';
import { RemoveSet } from './RemoveSet';

type Known = 'WORKING' | 'WARMUP' | 'DROP' | 'FAILURE';

interface Props {
  set: SetRow;
  /** As the server has it; undefined where there is none, or it is not here yet. */
  e1rmKg: number | undefined;
  number: number;
  /** Says to the athlete what was done. */
  say: (text: string, removed?: SetRow) => void;
}

/** A set of the past with what can be done about it. */
export function SetLine({ set, e1rmKg, number, say }: Props) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const text = useSetText();
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const named = { number, name: set.exerciseName };
  return (
    <li className={`set-line set-line-${set.setType}`}>
      <div className="set-main">
        <span className="set-number">
          {number}
          {set.setType !== 'WORKING' && (
            <span className="tag">{t(`set.types.${set.setType as Known}`)}</span>
          )}
        </span>
        <strong className="num">{text(set)}</strong>
        <span className="quiet num">
          {e1rmKg !== undefined && `${t('history.columns.e1rm')} ${formatKg(e1rmKg, unit, 1)}`}
        </span>
        <span className="set-tools">
          <WhyButton
            of={{ kind: 'event', at: set.lastEventId }}
            what={`${set.exerciseName}, ${t('history.setNumber', { number })}`}
          />
          <button
            type="button"
            className="button-link"
            aria-label={t('history.editSet', named)}
            aria-expanded={doing === 'edit'}
            onClick={() => setDoing(doing === 'edit' ? null : 'edit')}
          >
            {t('history.edit')}
          </button>
          <button
            type="button"
            className="button-link"
            aria-label={t('history.removeSet', named)}
            aria-expanded={doing === 'remove'}
            onClick={() => setDoing(doing === 'remove' ? null : 'remove')}
          >
            {t('history.remove')}
          </button>
        </span>
      </div>
      {(set.note !== undefined || set.corrected) && (
        <p className="quiet">
          {set.note} {set.corrected && <em>{t('history.corrected')}</em>}
        </p>
      )}
      {doing === 'edit' && (
        <EditSet
          set={set}
          onDone={(saved) => {
            setDoing(null);
            if (saved) say(t('history.saved'));
          }}
        />
      )}
      {doing === 'remove' && (
        <RemoveSet
          set={set}
          onDone={(removed) => {
            setDoing(null);
            if (removed) say(t('history.removed'), set);
          }}
        />
      )}
    </li>
  );
}
