import { useTranslation } from 'react-i18next';
import { num, str, type Json } from '../../api/read';
import { formatKg } from '../../i18n/format';
import { oneOfEach } from '../../reviews/oneRecord';
import type { MassUnit } from '../../units/units';

interface Props {
  /** `{exercise, e1rmKg, previousKg?}` each, in kilograms. */
  records: readonly Json[];
  unit: MassUnit;
}

/** Records of a session or a week with what was the best before; nothing when there is none. */
export function Records({ records, unit }: Props) {
  const { t } = useTranslation();
  if (records.length === 0) return null;
  return (
    <div className="records">
      <h4>{t('session.records')}</h4>
      <ul>
        {oneOfEach(records, (record) => String(record['exercise'])).map((record, index) => {
          const previous = num(record['previousKg']);
          const value = formatKg(num(record['e1rmKg']) ?? 0, unit, 1);
          return (
            <li key={index}>
              <strong>{str(record['exercise'])}</strong> {t('session.record', { value })}
              {previous !== undefined && (
                <span className="quiet">
                  {' '}
                  {t('session.recordBefore', { value: formatKg(previous, unit, 1) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
