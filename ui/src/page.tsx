import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startTexts } from './i18n/setup';
import { startOffline } from './offline/serviceWorker';
import { persistence, queries } from './queries';

function draw(): void {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <PersistQueryClientProvider
        client={queries}
        persistOptions={persistence}
        // What was kept is shown at once; whether it is still true is asked all the same.
        onSuccess={() => queries.invalidateQueries()}
      >
        <App />
      </PersistQueryClientProvider>
    </StrictMode>,
  );
}

void startTexts().then(draw);
startOffline();
