import { useTranslation } from 'react-i18next';
import { Field } from '../shared/Field';
import { Segmented } from '../shared/Segmented';
import type { Period, PeriodName } from './period';

const NAMES = ['w4', 'w12', 'y1', 'all', 'custom'] as const;

interface Props {
  name: PeriodName;
  own: Period;
  onName: (name: PeriodName) => void;
  onOwn: (own: Period) => void;
}

/** Chooses what part of the past is looked at. */
export function PeriodPicker({ name, own, onName, onOwn }: Props) {
  const { t } = useTranslation();
  return (
    <div className="period">
      <Segmented
        legend={t('progress.period')}
        options={NAMES.map((value) => ({ value, label: t(`progress.periods.${value}`) }))}
        value={name}
        onChange={onName}
      />
      {name === 'custom' && (
        <div className="period-own">
          <Field
            label={t('progress.from')}
            type="date"
            value={own.from}
            onChange={({ target }) => onOwn({ ...own, from: target.value })}
          />
          <Field
            label={t('progress.to')}
            type="date"
            value={own.to}
            onChange={({ target }) => onOwn({ ...own, to: target.value })}
          />
        </div>
      )}
    </div>
  );
}
