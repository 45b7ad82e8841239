import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Envelope } from '../realtime/envelope';
import { useFrames } from '../realtime/RealtimeProvider';
import { foldPanels, withoutPanel } from './panels';
import { loadPanels, savePanels, type Panel } from './panelStorage';
import './canvas.css';

// The panel language is the largest part of the page and needed only once there is a panel.
const PanelView = lazy(() => import('./PanelView'));

/**
 * The canvas. It collects the panels' messages itself, so that none is missed while the code that
 * draws them is still loading.
 */
export function CanvasFrame({ userId }: { userId: string }) {
  const { t } = useTranslation();
  const [panels, setPanels] = useState<readonly Panel[]>(() => loadPanels(userId));

  useFrames(useCallback((frame: Envelope) => setPanels((now) => foldPanels(now, frame)), []));
  useEffect(() => savePanels(userId, panels), [userId, panels]);
  const close = useCallback(
    (surfaceId: string) => setPanels((now) => withoutPanel(now, surfaceId)),
    [],
  );

  return (
    <section className="canvas" aria-label={t('canvas.title')}>
      {panels.length === 0 ? (
        <div className="empty">
          <h2>{t('canvas.emptyTitle')}</h2>
          <p>{t('canvas.emptyText')}</p>
        </div>
      ) : (
        <Suspense fallback={<p className="quiet">{t('loading')}</p>}>
          {panels.map((panel) => (
            <PanelView
              key={`${panel.surfaceId} ${panel.generation}`}
              panel={panel}
              onClose={close}
            />
          ))}
        </Suspense>
      )}
    </section>
  );
}
