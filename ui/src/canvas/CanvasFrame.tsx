import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePanels } from './PanelsProvider';
import './canvas.css';

// The panel language is the largest part of the page and needed only once there is a panel.
const PanelView = lazy(() => import('./PanelView'));

/** The canvas: the latest panel of the coach as a live card, earlier ones folded beneath it. */
export function CanvasFrame() {
  const { t } = useTranslation();
  const { panels, close } = usePanels();
  const [openedAt] = useState(() => Date.now());

  return (
    <section className="canvas" aria-label={t('canvas.title')}>
      {panels.length > 0 && (
        <Suspense fallback={<p className="quiet">{t('loading')}</p>}>
          {panels.map((panel, index) => (
            <PanelView
              key={`${panel.surfaceId} ${panel.generation}`}
              panel={panel}
              fresh={panel.generation >= openedAt}
              latest={index === 0}
              onClose={close}
            />
          ))}
        </Suspense>
      )}
    </section>
  );
}
