import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthScreen } from './auth/AuthScreen';
import { errorText } from './shared/errorText';
import { Notice } from './shared/Notice';
import { Splash } from './shared/Splash';
import { useAthleteState } from './state/useAthleteState';

// What only a signed-in athlete needs stays out of the sign-in page.
const TrainingScreen = lazy(() => import('./shell/TrainingScreen'));

/** Decides between signing in and training: the session cookie is known to the gateway alone. */
export function App() {
  const { t } = useTranslation();
  const state = useAthleteState();

  if (state.isPending) return <Splash />;
  if (state.data === null) return <AuthScreen />;
  if (state.data === undefined) {
    return (
      <main className="waiting">
        <Notice tone="bad" action={{ label: t('retry'), run: () => void state.refetch() }}>
          {errorText(t, state.error)}
        </Notice>
      </main>
    );
  }
  return (
    <Suspense fallback={<Splash />}>
      <TrainingScreen state={state.data} />
    </Suspense>
  );
}
