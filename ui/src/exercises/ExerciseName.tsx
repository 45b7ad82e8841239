import { shortName } from './shortName';
import styles from './ExerciseName.module.css';

/** The short name of an exercise, and beneath it the full one where they differ. */
export function ExerciseName({ name }: { name: string }) {
  const short = shortName(name);
  return (
    <span className={styles.name}>
      <span className={styles.short}>{short}</span>
      {short !== name.trim() && <span className={styles.full}>{name}</span>}
    </span>
  );
}
