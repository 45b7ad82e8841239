import { useTranslation } from 'react-i18next';
import { formatDayShort } from '../i18n/format';
import { plusDays } from '../progress/period';

const WEEKS = [1, 2, 3, 4, 5] as const;

/** Where in the block of five weeks the plan is. */
export function Mesocycle({ week, weekStart }: { week: number; weekStart: string | undefined }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h3>
        {t('planPage.mesocycle')}: {t('planPage.block', { week })}
      </h3>
      <ol className="mesocycle">
        {WEEKS.map((number) => (
          <li key={number} aria-current={number === week ? 'step' : undefined}>
            <strong>
              {number === 5 ? t('planPage.deload') : t('planPage.weekNumber', { week: number })}
            </strong>
            <span className="quiet">
              {number === week
                ? t('planPage.now')
                : weekStart !== undefined &&
                  formatDayShort(plusDays(weekStart, (number - week) * 7))}
            </span>
          </li>
        ))}
      </ol>
      <p className="quiet">{t('planPage.mesocycleText')}</p>
    </section>
  );
}
