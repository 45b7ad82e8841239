import { Play, Square } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from './clock';
import styles from './Sets.module.css';

/** Counts a set that is held: one press starts, the next stops and says the seconds. */
export function Stopwatch({ onStop }: { onStop: (seconds: number) => void }) {
  const { t } = useTranslation();
  const [since, setSince] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (since === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 200);
    return () => clearInterval(timer);
  }, [since]);
  const seconds = since === null ? 0 : Math.max(0, Math.round((now - since) / 1000));
  const press = () => {
    if (since === null) {
      setNow(Date.now());
      setSince(Date.now());
      return;
    }
    setSince(null);
    onStop(Math.max(1, Math.round((Date.now() - since) / 1000)));
  };
  return (
    <button
      type="button"
      className={styles.watch}
      aria-label={t(since === null ? 'row.start' : 'row.stop')}
      data-running={since !== null}
      onClick={press}
    >
      {since === null ? (
        <Play className="icon" aria-hidden />
      ) : (
        <>
          <Square className="icon" aria-hidden />
          <span role="timer">{clock(seconds)}</span>
        </>
      )}
    </button>
  );
}
