import { CalendarDays, Clock, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CatalogueExercise } from '../exercises/catalogue';
import { shortName } from '../exercises/shortName';
import { useEquipmentName } from '../exercises/useEquipmentName';
import { daysOf, minutesOf, type Misfit, type Program } from './program';
import styles from './Programs.module.css';

interface Props {
  program: Program;
  catalogue: readonly CatalogueExercise[];
  misfit: Misfit;
  onStart: () => void;
}

/** What the coach will change to make it fit, or that it fits. */
function Fit({ misfit }: { misfit: Misfit }) {
  const { t } = useTranslation();
  const equipmentName = useEquipmentName();
  const words = [
    misfit.days ? t('programs.misfit.days') : '',
    misfit.minutes ? t('programs.misfit.minutes') : '',
    misfit.equipment.length > 0
      ? t('programs.misfit.equipment', { words: misfit.equipment.map(equipmentName).join(', ') })
      : '',
  ].filter((word) => word !== '');
  if (words.length === 0) return <p className="tone-good">{t('programs.fits')}</p>;
  return <p className="tone-wait">{t('programs.adapted', { what: words.join('; ') })}</p>;
}

function Preview({ program }: { program: Program }) {
  const { t } = useTranslation();
  const { weeks } = program;
  return (
    <details>
      <summary>
        {t('programs.preview', { count: weeks.length })}
        <span className="visually-hidden">: {program.name}</span>
      </summary>
      {weeks.map((sessions, week) => (
        <div key={week} className={styles.week}>
          {weeks.length > 1 && <h4>{t('planPage.weekNumber', { week: week + 1 })}</h4>}
          {sessions.map(({ name, work }, place) => (
            <div key={place}>
              <p>
                <strong>{name}</strong>
              </p>
              <ul className="plain-list">
                {work.map(({ exerciseId, text }, index) => (
                  <li key={index} className={styles.work}>
                    <span>{shortName(exerciseId.replaceAll('_', ' '))}</span>
                    <span className="num">{text}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
      <p className="quiet">{program.source}</p>
    </details>
  );
}

/** A program as a card: days, minutes, whom it is for, whether it fits, its weeks, and its start. */
export function ProgramCard({ program, catalogue, misfit, onStart }: Props) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-label={program.name}>
      <h3>{program.name}</h3>
      <ul className={styles.facts}>
        <li>
          <CalendarDays className="icon" aria-hidden />
          {t('programs.days', { count: daysOf(program) })}
        </li>
        <li>
          <Clock className="icon" aria-hidden />
          {t('programs.minutes', { minutes: minutesOf(program, catalogue) })}
        </li>
        <li>
          <UserRound className="icon" aria-hidden />
          {t(`onboarding.goals.${program.goal}`)} ·{' '}
          {t(`onboarding.experiences.${program.experience}`)}
        </li>
      </ul>
      <Fit misfit={misfit} />
      <Preview program={program} />
      <button type="button" className="button" onClick={onStart}>
        {t('programs.start')}
        <span className="visually-hidden">: {program.name}</span>
      </button>
    </section>
  );
}
