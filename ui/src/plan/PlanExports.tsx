import { CalendarPlus, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { shortName } from '../exercises/shortName';
import { saveFile } from '../shared/saveFile';
import { useUnit } from '../units/UnitProvider';
import { planCalendar } from './ics';
import { loadText, setsText } from './plannedText';
import type { Plan } from '../contract/made/Plan';
import type { Session } from '../contract/made/Session';

/** The plan for the calendar, and on paper. */
export function PlanExports({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const describe = ({ exercises }: Session) =>
    exercises.map((exercise) =>
      [shortName(exercise.name), setsText(exercise), loadText(exercise, unit)]
        .filter((part) => part !== '')
        .join(' · '),
    );
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() =>
          saveFile(
            new File(
              [
                planCalendar({
                  planId: plan.planId ?? 'plan',
                  sessions: plan.sessions,
                  describe,
                  at: new Date(),
                }),
              ],
              `trainer2-${plan.weekStart ?? 'plan'}.ics`,
              { type: 'text/calendar' },
            ),
          )
        }
      >
        <CalendarPlus className="icon" aria-hidden />
        {t('planPage.calendar')}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        <Printer className="icon" aria-hidden />
        {t('planPage.print')}
      </button>
    </>
  );
}
