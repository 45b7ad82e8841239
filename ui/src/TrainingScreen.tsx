import { lazy, Suspense, useState } from 'react';
import { CanvasFrame } from './canvas/CanvasFrame';
import { ChatPanel } from './chat/ChatPanel';
import { Header } from './header/Header';
import { PlanSection } from './plan/PlanSection';
import { RealtimeProvider } from './realtime/RealtimeProvider';
import type { AthleteState } from './state/athleteState';
import { useLiveRefresh } from './state/useLiveRefresh';
import { UnitProvider } from './units/UnitProvider';
import './training.css';

const ImportDialog = lazy(() => import('./imports/ImportDialog'));

function Training({ state }: { state: AthleteState }) {
  const [importing, setImporting] = useState(false);
  useLiveRefresh();
  return (
    <div className="training">
      <Header state={state} onImport={() => setImporting(true)} />
      <main className="desk">
        <ChatPanel />
        <div className="workbench">
          <PlanSection onboarded={state.profile.onboarded !== false} />
          <CanvasFrame userId={state.userId} />
        </div>
      </main>
      {importing && (
        <Suspense>
          <ImportDialog profile={state.profile} onClose={() => setImporting(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** The screen of a signed-in athlete: chat, plan, canvas, and the state at a glance. */
export default function TrainingScreen({ state }: { state: AthleteState }) {
  return (
    <UnitProvider preferred={state.profile.unit}>
      <RealtimeProvider userId={state.userId}>
        <Training state={state} />
      </RealtimeProvider>
    </UnitProvider>
  );
}
