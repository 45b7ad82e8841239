import { A2uiClientMessageSchema } from '@a2ui/web_core/v0_9';
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import sessionSummary from '../a2ui/examples/session-summary.json';
import setLogger from '../a2ui/examples/set-logger.json';
import type { Json } from '../api/read';
import { PanelHarness } from '../test/panelHarness';

const SUMMARY = 'session-summary-7d1f';
const LOGGER = 'set-logger-0d6c';

let panel: PanelHarness;

beforeEach(async () => {
  panel = await PanelHarness.open();
});

afterEach(() => panel.close());

describe('a panel', () => {
  it('shows a session as a table that reads well', async () => {
    panel.show(SUMMARY, sessionSummary);
    const row = await screen.findByRole('row', { name: /Bench Press/ });
    expect(within(row).getByRole('rowheader', { name: 'Bench Press' })).toBeDefined();
    expect(within(row).getByText('82.5 kg × 8 @8')).toBeDefined();
    expect(screen.getByText('5,210 kg')).toBeDefined();
  });

  it('gives way to a notice when its component is unknown, and reports it', async () => {
    const [create] = setLogger;
    const hologram = {
      version: 'v0.9',
      updateComponents: { surfaceId: LOGGER, components: [{ id: 'root', component: 'Hologram' }] },
    };
    panel.show(LOGGER, [create as Json, hologram]);
    expect(await screen.findByText('This panel cannot be shown')).toBeDefined();
    const [frame] = panel.socket.sentOf('ui.action');
    expect(A2uiClientMessageSchema.safeParse(frame?.payload['message']).success).toBe(true);
    expect(frame?.payload['message']).toMatchObject({ error: { code: 'VALIDATION_FAILED' } });
  });

  it('renders neither raw HTML nor links', async () => {
    const [create] = setLogger;
    const plan = {
      version: 'v0.9',
      updateComponents: {
        surfaceId: LOGGER,
        components: [
          {
            id: 'root',
            component: 'PlanMarkdown',
            markdown: '# Week 1\n\n<img src=x onerror=alert(1)>\n\n[out](https://example.org)',
          },
        ],
      },
    };
    panel.show(LOGGER, [create as Json, plan]);
    expect(await screen.findByRole('heading', { name: 'Week 1' })).toBeDefined();
    expect(document.querySelector('.plan img, .plan a')).toBeNull();
    expect(screen.getByText('out')).toBeDefined();
  });
});
