import { CheckCheck, ScrollText, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { BodyMap } from '../muscles/BodyMap';
import { EXAMPLE_WEEK } from '../muscles/exampleWeek';
import styles from './Pitch.module.css';

const POINTS = [
  { key: 'tap', Icon: CheckCheck },
  { key: 'why', Icon: ScrollText },
  { key: 'offline', Icon: WifiOff },
] as const;

/** What this is, for somebody who has never seen it: one sentence, a picture, what sets it apart. */
export function Pitch() {
  const { t } = useTranslation();
  return (
    <div className={styles.pitch}>
      <h1 className={styles.brand}>{t('auth.title')}</h1>
      <p className={styles.tagline}>{t('auth.tagline')}</p>
      <div className={styles.proof}>
        <ul className={styles.points}>
          {POINTS.map(({ key, Icon }) => (
            <li key={key}>
              <Icon className="icon" aria-hidden />
              <span>
                <strong>{t(`pitch.${key}`)}</strong> {t(`pitch.${key}Text`)}
              </span>
            </li>
          ))}
        </ul>
        <BodyMap sets={EXAMPLE_WEEK} className={styles.map} />
      </div>
    </div>
  );
}
