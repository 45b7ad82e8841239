import { BrowserRouter } from 'react-router';
import { PanelsProvider } from '../canvas/PanelsProvider';
import { ConversationProvider } from '../chat/ConversationProvider';
import { RealtimeProvider } from '../realtime/RealtimeProvider';
import type { AthleteState } from '../state/athleteState';
import { UnitProvider } from '../units/UnitProvider';
import { PageBoundary } from './PageBoundary';
import { Pages } from './Pages';

/**
 * Everything a signed-in athlete sees. Panels and conversation live above the pages, so that what
 * arrives while another page is open is there when the athlete comes back.
 */
export default function TrainingScreen({ state }: { state: AthleteState }) {
  return (
    <UnitProvider preferred={state.profile.unit}>
      <RealtimeProvider userId={state.userId}>
        <PanelsProvider userId={state.userId}>
          <ConversationProvider>
            {/* Not the router with loaders and actions: it is more than twice as much code. */}
            <BrowserRouter>
              <PageBoundary at="">
                <Pages />
              </PageBoundary>
            </BrowserRouter>
          </ConversationProvider>
        </PanelsProvider>
      </RealtimeProvider>
    </UnitProvider>
  );
}
