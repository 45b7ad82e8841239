import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatKg, formatLoadIn } from '../i18n/format';
import { Field } from '../shared/Field';
import { useUnit } from '../units/UnitProvider';
import { WhyButton } from '../why/WhyButton';
import type { Best, Lift } from './lifts';

const PAGE = 15;

function Cell({ best, text, label }: { best: Best | undefined; text: string; label: string }) {
  return (
    <td data-label={label}>
      {best === undefined ? (
        '–'
      ) : (
        <>
          <strong>{text}</strong>
          <span className="quiet record-day">{formatDay(best.set.day)}</span>
        </>
      )}
    </td>
  );
}

function Row({ lift }: { lift: Lift }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const { bestEstimate, bestLoad, bestReps, name } = lift;
  const why = bestEstimate ?? bestLoad ?? bestReps;
  return (
    <tr>
      <th scope="row">
        {name}
        {why !== undefined && <WhyButton of={{ kind: 'event', at: why.set.eventId }} what={name} />}
      </th>
      <Cell
        best={bestEstimate}
        label={t('progress.bestE1rm')}
        text={formatKg(bestEstimate?.value ?? 0, unit, 1)}
      />
      <Cell
        best={bestLoad}
        label={t('progress.bestLoad')}
        text={bestLoad?.set.load === undefined ? '–' : formatLoadIn(bestLoad.set.load, unit)}
      />
      <Cell
        best={bestReps}
        label={t('progress.bestReps')}
        text={t('progress.reps', { count: bestReps?.value ?? 0 })}
      />
    </tr>
  );
}

/** The best of every exercise, with its day. */
export function Records({ all }: { all: readonly Lift[] }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(PAGE);
  const found = all.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
  const more = Math.min(PAGE, found.length - shown);
  return (
    <section className="card">
      <h3>{t('progress.records')}</h3>
      <Field
        label={t('progress.find')}
        type="search"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <table className="ruled records">
        <thead>
          <tr>
            <th scope="col">{t('progress.exercise')}</th>
            <th scope="col">{t('progress.bestE1rm')}</th>
            <th scope="col">{t('progress.bestLoad')}</th>
            <th scope="col">{t('progress.bestReps')}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, shown).map((lift) => (
            <Row key={lift.exercise} lift={lift} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {t('progress.more', { count: more })}
        </button>
      )}
    </section>
  );
}
