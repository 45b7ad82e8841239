import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import fatigueChart from '../../a2ui/examples/fatigue-chart.json';
import muscleVolume from '../../a2ui/examples/muscle-volume.json';
import readinessGauge from '../../a2ui/examples/readiness-gauge.json';
import sessionSummary from '../../a2ui/examples/session-summary.json';
import weeklyReviewCard from '../../a2ui/examples/weekly-review-card.json';
import { PanelHarness } from '../../test/panelHarness';

let panel: PanelHarness;

afterEach(() => panel.close());

it.each([
  ['readiness-1', readinessGauge, '/explain/fatigue/2025-11-10'],
  ['fatigue-1', fatigueChart, '/explain/fatigue/2025-11-10'],
  ['volume-1', muscleVolume, '/explain/weekly-reviews/2025-W46'],
  ['review-1', weeklyReviewCard, '/explain/weekly-reviews/2025-W45'],
  ['session-summary-7d1f', sessionSummary, '/explain/fatigue/2025-11-10'],
])(
  '017-AC12 the figures of the panel %s open to what they were made of',
  async (id, example, path) => {
    const asked: string[] = [];
    panel = await PanelHarness.open((at) => {
      asked.push(at);
      return [200, {}];
    });
    panel.show(id, example);
    await userEvent.setup().click(await screen.findByRole('button', { name: /^Why\?/ }));
    expect(await screen.findByRole('dialog')).toBeDefined();
    expect(asked).toContain(path);
  },
);
