import { PlanSection } from '../plan/PlanSection';
import { useWide } from '../shared/useWide';
import { useAthleteState } from '../state/useAthleteState';
import { Coach } from './Coach';
import styles from './CoachPage.module.css';

/** The coach on a page of its own: on a phone the way to it, elsewhere with the plan beside it. */
export default function CoachPage() {
  const { data: state } = useAthleteState();
  const wide = useWide();
  return (
    <div className={styles.page}>
      <Coach />
      {wide && (
        <aside className={styles.beside}>
          <PlanSection onboarded={state?.profile.onboarded !== false} />
        </aside>
      )}
    </div>
  );
}
