import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSay } from '../chat/useChat';
import { catalogueQuery } from '../exercises/catalogue';
import { QueryState } from '../shared/QueryState';
import { useAthleteState } from '../state/useAthleteState';
import { calledName, misfitOf } from './program';
import { ProgramCard } from './ProgramCard';
import { PROGRAMS } from './templates';

/** The published programs; the coach is asked for one, and a plan in force waits for a yes. */
export default function ProgramsPage() {
  const { t } = useTranslation();
  const say = useSay();
  const navigate = useNavigate();
  const { data: state } = useAthleteState();
  const catalogue = useQuery(catalogueQuery);
  if (state === undefined || state === null) return null;
  return (
    <div className="page">
      <h2>{t('nav.programs')}</h2>
      <p className="quiet">{t('programs.text')}</p>
      <QueryState query={catalogue}>
        {(exercises) => (
          <div className="cards">
            {PROGRAMS.map((program) => (
              <ProgramCard
                key={program.id}
                program={program}
                catalogue={exercises}
                misfit={misfitOf(program, exercises, state.profile)}
                onStart={() => {
                  say(t('programs.request', { name: calledName(program.id) }));
                  void navigate('/app/coach');
                }}
              />
            ))}
          </div>
        )}
      </QueryState>
    </div>
  );
}
