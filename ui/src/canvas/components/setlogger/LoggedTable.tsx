import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLoad, formatNumber } from '../../../i18n/format';
import { estimateOneRepMax } from '../../../science/oneRepMax';
import { useEffort } from '../../../units/effort';
import type { LoggedSet } from './loggedSets';
import { isSetType } from './setForm';

function Estimated({ set }: { set: LoggedSet }) {
  const estimate =
    set.load === undefined || set.reps === undefined || set.setType === 'WARMUP'
      ? null
      : estimateOneRepMax(set.load.value, set.reps, set.rpe ?? null);
  return <>{estimate === null ? '–' : formatNumber(estimate.value, 1)}</>;
}

function State({ set }: { set: LoggedSet }) {
  const { t } = useTranslation();
  const { delivery } = set;
  if (delivery.state === 'pending') return <span className="tone-wait">{t('set.pending')}</span>;
  if (delivery.state === 'acked') return <span className="tone-good">{t('set.done')}</span>;
  return (
    <span className="tone-bad" title={delivery.message}>
      {t('set.failed')}
    </span>
  );
}

interface Props {
  sets: readonly LoggedSet[];
  /** What can be done about a set; nothing by default. */
  actions?: (set: LoggedSet, number: number) => ReactNode;
}

/** The sets so far, as lines of a logbook. */
export function LoggedTable({ sets, actions }: Props) {
  const { t } = useTranslation();
  const effort = useEffort();
  if (sets.length === 0) return <p className="quiet">{t('set.none')}</p>;
  return (
    <table className="ruled" aria-live="polite">
      <caption className="visually-hidden">{t('set.logged')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('set.columns.set')}</th>
          <th scope="col" className="num">
            {t('set.columns.work')}
          </th>
          <th scope="col" className="num">
            {effort.scale}
          </th>
          <th scope="col" className="num">
            {t('set.columns.e1rm')}
          </th>
          <th scope="col">{t('set.columns.state')}</th>
        </tr>
      </thead>
      <tbody>
        {sets.map((set, index) => (
          <tr key={set.setId} data-set-id={set.setId} data-state={set.delivery.state}>
            <th scope="row">
              {index + 1}
              {set.setType !== 'WORKING' && isSetType(set.setType) && (
                <span className="tag">{t(`set.types.${set.setType}`)}</span>
              )}
            </th>
            <td className="num">
              {set.load === undefined ? t('set.bodyweightOnly') : formatLoad(set.load)} ×{' '}
              {set.reps ?? '–'}
            </td>
            <td className="num">{set.rpe === undefined ? '–' : effort.value(set.rpe)}</td>
            <td className="num">
              <Estimated set={set} />
            </td>
            <td>
              <State set={set} />
              {actions?.(set, index + 1)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
