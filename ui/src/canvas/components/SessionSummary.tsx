import { createComponentImplementation } from '@a2ui/react/v0_9';
import { useTranslation } from 'react-i18next';
import { SessionSummaryApi } from '../../a2ui/apis';
import { list, load, num, obj, str, type Json } from '../../api/read';
import { formatDay, formatKg, formatLoadIn, formatNumber } from '../../i18n/format';
import { useEffort } from '../../units/effort';
import { useUnit } from '../../units/UnitProvider';
import type { MassUnit } from '../../units/units';
import { WhyButton } from '../../why/WhyButton';
import { Records } from './Records';
import './session.css';

function bestSet(best: Json, unit: MassUnit, effort: (rpe: number) => string): string {
  const weight = load(best['load']);
  const reps = num(best['reps']);
  const rpe = num(best['rpe']);
  const work = [
    weight === undefined ? null : formatLoadIn(weight, unit),
    reps === undefined ? null : formatNumber(reps),
  ].filter((part) => part !== null);
  return work.join(' × ') + (rpe === undefined ? '' : ` ${effort(rpe)}`) || '–';
}

function Exercises({ exercises, unit }: { exercises: readonly Json[]; unit: MassUnit }) {
  const { t } = useTranslation();
  const effort = useEffort();
  if (exercises.length === 0) return <p className="quiet">{t('session.empty')}</p>;
  return (
    <table className="ruled">
      <caption className="visually-hidden">{t('session.exercises')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('session.columns.exercise')}</th>
          <th scope="col" className="num">
            {t('session.columns.sets')}
          </th>
          <th scope="col" className="num">
            {t('session.columns.best')}
          </th>
          <th scope="col" className="num">
            {t('session.columns.e1rm')}
          </th>
        </tr>
      </thead>
      <tbody>
        {exercises.map((exercise, index) => {
          const best = obj(exercise['best']);
          const e1rm = num(best['e1rmKg']);
          return (
            <tr key={index}>
              <th scope="row">{str(exercise['name'])}</th>
              <td className="num">{formatNumber(num(exercise['sets']) ?? 0)}</td>
              <td className="num">{bestSet(best, unit, effort.short)}</td>
              <td className="num">{e1rm === undefined ? '–' : formatKg(e1rm, unit, 1)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A session in numbers: totals, each exercise with its best set, and what was a record. */
export const SessionSummary = createComponentImplementation(SessionSummaryApi, ({ props }) => {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const minutes = num(props.minutes);
  const note = str(props.note);
  const date = str(props.date) ?? '';
  return (
    <div data-component="SessionSummary" className="session">
      <h3>{str(props.title)}</h3>
      <dl className="totals">
        <div>
          <dt>{t('session.date')}</dt>
          <dd>{formatDay(date)}</dd>
        </div>
        <div>
          <dt>{t('session.workSets')}</dt>
          <dd>{formatNumber(num(props.workSets) ?? 0)}</dd>
        </div>
        <div>
          <dt>{t('session.tonnage')}</dt>
          <dd>{formatKg(num(props.tonnageKg) ?? 0, unit)}</dd>
        </div>
        {minutes !== undefined && (
          <div>
            <dt>{t('session.duration')}</dt>
            <dd>{t('session.minutes', { minutes: formatNumber(minutes) })}</dd>
          </div>
        )}
      </dl>
      <Exercises exercises={list(props.exercises)} unit={unit} />
      <Records records={list(props.records)} unit={unit} />
      {note !== undefined && <p>{note}</p>}
      <div>
        <WhyButton
          of={{ kind: 'day', at: date.slice(0, 10) }}
          what={t('why.figuresOf', { what: str(props.title) ?? '' })}
        />
      </div>
    </div>
  );
});
