import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signOut } from '../auth/session';
import { forgetPanels } from '../canvas/panelStorage';
import { useRealtime } from '../realtime/RealtimeProvider';
import { stateQuery } from '../state/useAthleteState';

/** Ends the session and removes from this browser what is the athlete's. */
export function SignOutButton() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { userId } = useRealtime();
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      forgetPanels(userId);
      queries.clear();
      queries.setQueryData(stateQuery.queryKey, null);
    },
  });
  return (
    <button
      type="button"
      className="button"
      disabled={leaving.isPending}
      onClick={() => leaving.mutate()}
    >
      {t('auth.logOut')}
    </button>
  );
}
