import { A2uiSurface } from '@a2ui/react/v0_9';
import { ChevronDown, X } from 'lucide-react';
import { useEffect, useId, useMemo, useReducer, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelProblem, problemReport } from '../a2ui/problem';
import { SurfaceHost, type PanelSurface } from '../a2ui/surfaceHost';
import { useRealtime } from '../realtime/RealtimeProvider';
import type { RealtimeClient } from '../realtime/client';
import { catalog } from './catalog';
import { PanelBoundary } from './PanelBoundary';
import { PanelContext } from './panelContext';
import type { Panel } from './panelStorage';
import { nameOf } from './panelTitle';
import { ProblemNotice } from './ProblemNotice';
import { useIntoView } from './useIntoView';

interface Props {
  panel: Panel;
  /** Whether it was created while the athlete looked at the canvas; such a panel scrolls into view. */
  fresh?: boolean;
  /** Whether it is the live card; earlier ones are folded until they are opened. */
  latest?: boolean;
  onClose: (surfaceId: string) => void;
}

interface Shown {
  readonly host: SurfaceHost;
  readonly surface: PanelSurface | null;
  readonly problem: PanelProblem | null;
}

/** Tells the gateway about a panel it sent and we could not show; worth nothing later. */
function report(client: RealtimeClient, surfaceId: string, problem: PanelProblem): void {
  client.sendNow('ui.action', { message: problemReport(surfaceId, problem), metadata: {} });
}

/** Runs the panel's messages as they come; each panel has its own processor. */
function useSurface(panel: Panel): { surface: PanelSurface | null; problem: PanelProblem | null } {
  const client = useRealtime();
  const { surfaceId, messages } = panel;
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    const host = new SurfaceHost(surfaceId, catalog, {
      onAction: (action) => {
        client.sendDurably('ui.action', { message: { version: 'v0.9', action }, metadata: {} });
      },
      onProblem: (problem) => {
        report(client, surfaceId, problem);
        setShown((now) =>
          now === null || now.host === host ? { host, surface: host.surface(), problem } : now,
        );
      },
    });
    // The host lives as long as the effect, since the library's model must be disposed of.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setShown({ host, surface: null, problem: null });
    return () => host.dispose();
  }, [client, surfaceId]);

  const host = shown?.host;
  useEffect(() => {
    if (host === undefined) return;
    host.run(messages);
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setShown((now) => (now?.host === host ? { ...now, surface: host.surface() } : now));
  }, [host, messages]);

  return { surface: shown?.surface ?? null, problem: shown?.problem ?? null };
}

/** One panel: a title bar and what its messages draw, or a notice why they cannot. */
export default function PanelView({ panel, fresh = false, latest = true, onClose }: Props) {
  const { t } = useTranslation();
  const client = useRealtime();
  const titleId = useId();
  const named = nameOf(panel.messages);
  const title = typeof named === 'string' ? named : t(named.key);
  const { surface, problem } = useSurface(panel);
  const box = useRef<HTMLElement>(null);
  const drawn = surface?.componentsModel.get('root') !== undefined;
  useIntoView(box, fresh && drawn);
  const [crash, crashed] = useReducer((_: PanelProblem | null, next: PanelProblem) => next, null);
  const wrong = crash ?? problem;
  const { surfaceId, generation } = panel;
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? latest;
  useEffect(() => {
    const panelBox = box.current;
    // Who is led to a folded panel wants to read it; focus within it does not bubble.
    const unfold = () => setChosen(true);
    panelBox?.addEventListener('focus', unfold);
    return () => panelBox?.removeEventListener('focus', unfold);
  }, []);
  const place = useMemo(() => ({ surfaceId, generation }), [surfaceId, generation]);

  return (
    <section
      className="panel"
      ref={box}
      tabIndex={-1}
      data-surface-id={panel.surfaceId}
      aria-labelledby={titleId}
      data-folded={!open}
    >
      <header className="panel-bar">
        <h2 id={titleId}>{title}</h2>
        <button
          type="button"
          className="button-icon"
          aria-expanded={open}
          aria-label={t(open ? 'canvas.fold' : 'canvas.unfold', { title })}
          onClick={() => setChosen(!open)}
        >
          <ChevronDown className="icon panel-chevron" aria-hidden />
        </button>
        <button
          type="button"
          className="button-icon"
          aria-label={t('canvas.closePanel', { title })}
          onClick={() => onClose(panel.surfaceId)}
        >
          <X className="icon" aria-hidden />
        </button>
      </header>
      <div className="panel-body" hidden={!open}>
        {wrong !== null && <ProblemNotice problem={wrong} />}
        {/* A bad update must not take a form away from somebody who is filling it in. */}
        {crash === null && surface !== null && drawn && (
          <PanelBoundary
            onCrash={(error) => {
              const failure = new PanelProblem('RENDER_FAILED', error.message);
              report(client, panel.surfaceId, failure);
              crashed(failure);
            }}
          >
            <PanelContext value={place}>
              <A2uiSurface surface={surface} />
            </PanelContext>
          </PanelBoundary>
        )}
      </div>
    </section>
  );
}
