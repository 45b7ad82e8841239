import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { diffOf } from '../canvas/panels';
import { usePanels } from '../canvas/PanelsProvider';

/** @returns whether the panel is on this page */
function goTo(surfaceId: string): boolean {
  const panel = [...document.querySelectorAll<HTMLElement>('[data-surface-id]')].find(
    ({ dataset }) => dataset['surfaceId'] === surfaceId,
  );
  panel?.scrollIntoView({ block: 'nearest' });
  panel?.focus({ preventScroll: true });
  return panel !== undefined;
}

/**
 * The way to a change that waits for an answer: its panel, also one that was closed here, else the
 * page of the plan.
 */
export function OpenChange({ diffId }: { diffId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { panels, closed, reopen } = usePanels();
  const shown = panels.find((panel) => diffOf(panel) === diffId);
  const kept = closed.find((panel) => diffOf(panel) === diffId);
  if (shown === undefined && kept === undefined) {
    return (
      <Link className="plan-to-change" to="/app/plan">
        {t('panels.toPlan')}
      </Link>
    );
  }
  return (
    <button
      type="button"
      className="button-link"
      onClick={() => {
        if (shown === undefined && kept !== undefined) reopen(kept);
        const isHere = shown !== undefined && goTo(shown.surfaceId);
        // On a phone the panels are where the coach is.
        if (!isHere && document.querySelector('.canvas') === null) void navigate('/app/coach');
      }}
    >
      {t('panels.openDiff')}
    </button>
  );
}
