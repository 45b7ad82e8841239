import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Envelope } from '../realtime/envelope';
import { useFrames } from '../realtime/RealtimeProvider';
import { diffOf, foldPanels, reopened, withoutPanel } from './panels';
import {
  loadClosed,
  loadPanels,
  MAX_CLOSED,
  saveClosed,
  savePanels,
  type Panel,
} from './panelStorage';

interface Panels {
  readonly panels: readonly Panel[];
  /** Panels of proposed changes that were closed here, latest first. */
  readonly closed: readonly Panel[];
  readonly close: (surfaceId: string) => void;
  readonly reopen: (panel: Panel) => void;
}

const PanelsContext = createContext<Panels>({
  panels: [],
  closed: [],
  close: () => undefined,
  reopen: () => undefined,
});

/**
 * Collects the messages of the coach's panels, whichever page is open and while the code that draws
 * them is still loading, so that none is missed.
 */
export function PanelsProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const [panels, setPanels] = useState<readonly Panel[]>(() => loadPanels(userId));
  useFrames(useCallback((frame: Envelope) => setPanels((now) => foldPanels(now, frame)), []));
  useEffect(() => savePanels(userId, panels), [userId, panels]);
  const [closed, setClosed] = useState<readonly Panel[]>(() => loadClosed(userId));
  useEffect(() => saveClosed(userId, closed), [userId, closed]);
  const close = useCallback(
    (surfaceId: string) => {
      const panel = panels.find((one) => one.surfaceId === surfaceId);
      if (panel !== undefined && diffOf(panel) !== undefined) {
        setClosed((now) => [panel, ...withoutPanel(now, surfaceId)].slice(0, MAX_CLOSED));
      }
      setPanels((now) => withoutPanel(now, surfaceId));
    },
    [panels],
  );
  const reopen = useCallback((panel: Panel) => {
    setClosed((now) => withoutPanel(now, panel.surfaceId));
    setPanels((now) => reopened(now, panel));
  }, []);
  const value = useMemo(() => ({ panels, closed, close, reopen }), [panels, closed, close, reopen]);
  return <PanelsContext value={value}>{children}</PanelsContext>;
}

/** @returns the panels, newest first, and how to close one */
export function usePanels(): Panels {
  return useContext(PanelsContext);
}
