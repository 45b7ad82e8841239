import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Envelope } from '../realtime/envelope';
import { useFrames } from '../realtime/RealtimeProvider';
import { foldPanels, withoutPanel } from './panels';
import { loadPanels, savePanels, type Panel } from './panelStorage';

interface Panels {
  readonly panels: readonly Panel[];
  readonly close: (surfaceId: string) => void;
}

const PanelsContext = createContext<Panels>({ panels: [], close: () => undefined });

/**
 * Collects the messages of the coach's panels, whichever page is open and while the code that draws
 * them is still loading, so that none is missed.
 */
export function PanelsProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const [panels, setPanels] = useState<readonly Panel[]>(() => loadPanels(userId));
  useFrames(useCallback((frame: Envelope) => setPanels((now) => foldPanels(now, frame)), []));
  useEffect(() => savePanels(userId, panels), [userId, panels]);
  const close = useCallback(
    (surfaceId: string) => setPanels((now) => withoutPanel(now, surfaceId)),
    [],
  );
  const value = useMemo(() => ({ panels, close }), [panels, close]);
  return <PanelsContext value={value}>{children}</PanelsContext>;
}

/** @returns the panels, newest first, and how to close one */
export function usePanels(): Panels {
  return useContext(PanelsContext);
}
