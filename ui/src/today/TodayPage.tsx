import { useDeferredValue } from 'react';
import { CanvasFrame } from '../canvas/CanvasFrame';
import { ChatPanel } from '../chat/ChatPanel';
import { PlanSection } from '../plan/PlanSection';
import { useAthleteState } from '../state/useAthleteState';
import { NextSession } from './NextSession';
import './today.css';

/** What is due today, the conversation, and the canvas beside it. */
export default function TodayPage() {
  const { data: state } = useAthleteState();
  // On a phone it is below the fold: what is due and the conversation are drawn first.
  const hasBench = useDeferredValue(true, false);
  if (state === undefined || state === null) return null;
  return (
    <div className="desk">
      <NextSession state={state} />
      <ChatPanel />
      <div className="workbench">
        {hasBench && (
          <>
            <PlanSection onboarded={state.profile.onboarded !== false} />
            <CanvasFrame />
          </>
        )}
      </div>
    </div>
  );
}
