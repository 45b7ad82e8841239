import { useTranslation } from 'react-i18next';
import { num, str, type Json } from '../api/read';
import { formatKg, formatNumber } from '../i18n/format';
import { useUnit } from '../units/UnitProvider';
import type { Subject } from './explain';

function orDash(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : formatNumber(value, digits);
}

/** What each set counts; every one opens its own trace. */
export function SetsTable({ sets, open }: { sets: readonly Json[]; open: (at: Subject) => void }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  return (
    <details>
      <summary>{t('why.sets', { count: sets.length })}</summary>
      <div className="table-scroll">
        <table className="ruled">
          <thead>
            <tr>
              <th scope="col">{t('why.columns.exercise')}</th>
              <th scope="col" className="num">
                {t('why.columns.work')}
              </th>
              <th scope="col" className="num">
                {t('why.columns.rpe')}
              </th>
              <th scope="col" className="num">
                {t('why.columns.stress')}
              </th>
              <th scope="col" className="num">
                {t('why.columns.load')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sets.map((set, index) => {
              const kg = num(set['kilograms']);
              const eventId = str(set['eventId']);
              const name = str(set['exerciseName']) ?? '';
              return (
                <tr key={eventId ?? index}>
                  <th scope="row">
                    {eventId === undefined ? (
                      name
                    ) : (
                      <button
                        type="button"
                        className="button-link why-set"
                        onClick={() => open({ kind: 'event', at: eventId })}
                      >
                        {name}
                      </button>
                    )}
                  </th>
                  <td className="num">
                    {kg === undefined ? '–' : formatKg(kg, unit, 1)} × {orDash(num(set['reps']), 0)}
                  </td>
                  <td className="num">{orDash(num(set['rpeTaken']), 1)}</td>
                  <td className="num">{orDash(num(set['stress']), 2)}</td>
                  <td className="num">{orDash(num(set['lifting']), 1)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
