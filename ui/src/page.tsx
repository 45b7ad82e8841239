import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import './i18n/setup';
import { startOffline } from './offline/serviceWorker';
import { persistence, queries } from './queries';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/blocks.css';

startOffline();

const root = document.getElementById('root');
if (root !== null) {
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
