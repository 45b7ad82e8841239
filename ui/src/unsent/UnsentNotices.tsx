import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { onWaitingVersion, waitingVersion } from '../offline/serviceWorker';
import { useOutbox, useRealtime } from '../realtime/RealtimeProvider';
import { Notice } from '../shared/Notice';
import { RefusedEntry } from './RefusedEntry';
import './unsent.css';

/** What the athlete must know about entries and the app itself, on every page. */
export function UnsentNotices() {
  const { t } = useTranslation();
  const { outbox } = useRealtime();
  const entries = useOutbox();
  const isDurable = useSyncExternalStore(outbox.subscribe, outbox.isDurable);
  const take = useSyncExternalStore(onWaitingVersion, waitingVersion);
  const refused = entries.filter(({ delivery }) => delivery.state === 'failed');
  if (isDurable && take === null && refused.length === 0) return null;
  return (
    <div className="unsent">
      {!isDurable && <Notice tone="warn">{t('unsent.notKept')}</Notice>}
      {take !== null && (
        <Notice tone="plain" action={{ label: t('unsent.take'), run: take }}>
          {t('unsent.newVersion')}
        </Notice>
      )}
      {refused.length > 0 && (
        <details className="notice notice-bad unsent-refused">
          <summary>
            <span role="alert">{t('unsent.refused', { count: refused.length })}</span>
          </summary>
          <p>{t('unsent.refusedText')}</p>
          <ul>
            {refused.map((entry) => (
              <RefusedEntry key={entry.envelope.id} entry={entry} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
