import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../i18n/format';
import { errorText } from '../shared/errorText';
import { Notice } from '../shared/Notice';
import { endOtherSessions, endSession, sessionsQuery } from './accountCalls';

/** Where the athlete is signed in; each can be ended. */
export function SessionList() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const ending = useMutation({
    mutationFn: (id: string | null) => (id === null ? endOtherSessions() : endSession(id)),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const all = sessions.data ?? [];
  return (
    <section className="card">
      <h3>{t('account.sessions')}</h3>
      {sessions.isPending && <p className="quiet">{t('loading')}</p>}
      {sessions.isError && (
        <Notice tone="bad" action={{ label: t('retry'), run: () => void sessions.refetch() }}>
          {errorText(t, sessions.error)}
        </Notice>
      )}
      {ending.isError && <Notice tone="bad">{errorText(t, ending.error)}</Notice>}
      <ul className="more-list">
        {all.map(({ id, lastUsedAt, userAgent, current }) => (
          <li key={id} className="session-row">
            <span>
              {userAgent === '' ? t('account.unknownDevice') : userAgent}
              {current && <strong className="tag">{t('account.thisOne')}</strong>}
              <br />
              <span className="quiet">
                {t('account.lastUsed', { moment: formatMoment(lastUsedAt) })}
              </span>
            </span>
            {!current && (
              <button
                type="button"
                className="button"
                disabled={ending.isPending}
                onClick={() => ending.mutate(id)}
              >
                {t('account.end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {all.length > 1 && (
        <button
          type="button"
          className="button"
          disabled={ending.isPending}
          onClick={() => ending.mutate(null)}
        >
          {t('account.endOthers')}
        </button>
      )}
    </section>
  );
}
