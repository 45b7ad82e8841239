import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import fatigueChart from '../../a2ui/examples/fatigue-chart.json';
import muscleVolume from '../../a2ui/examples/muscle-volume.json';
import readinessGauge from '../../a2ui/examples/readiness-gauge.json';
import weeklyReviewCard from '../../a2ui/examples/weekly-review-card.json';
import { PanelHarness } from '../../test/panelHarness';

let panel: PanelHarness;

afterEach(() => panel.close());

describe('the readiness gauge', () => {
  it('017-AC42 says score, band and what it was computed from in words', async () => {
    panel = await PanelHarness.open();
    panel.show('readiness-1', readinessGauge);
    expect(
      await screen.findByRole('img', { name: /Readiness of .*10 Nov.*: 67 of 100, normal|Nov 10/ }),
    ).toBeDefined();
    expect(screen.getByText('normal')).toBeDefined();
    expect(
      screen.getByText(/Computed from: sleep, soreness, stress, motivation, load of the days/),
    ).toBeDefined();
  });

  it('017-AC42 follows a check-in, and says when there is no score', async () => {
    let readiness: object[] = [];
    panel = await PanelHarness.open((path) =>
      path.startsWith('/fatigue') ? [200, { days: [], readiness }] : [200, {}],
    );
    const [create, components] = readinessGauge;
    const data = { date: '2025-11-10', basis: [] };
    const update = {
      version: 'v0.9',
      updateDataModel: { surfaceId: 'readiness-1', path: '/', value: data },
    };
    panel.show('readiness-1', [create ?? {}, components ?? {}, update]);
    expect(await screen.findByText('No score')).toBeDefined();
    expect(screen.queryByRole('img')).toBeNull();
    readiness = [{ date: '2025-11-10', score: 38.2, band: 'RECOVER', basis: ['sleep'] }];
    act(() => panel.socket.say('state.updated', { views: ['fatigue'] }));
    expect(await screen.findByText('recover')).toBeDefined();
    expect(screen.getByText('38')).toBeDefined();
  });
});

describe('the fatigue chart', () => {
  it('017-AC44 is a named picture with a table behind it', async () => {
    panel = await PanelHarness.open();
    panel.show('fatigue-1', fatigueChart);
    const picture = await screen.findByRole('img', { name: /^Load from .* \(ATL\) is [\d.]+/ });
    expect(picture.querySelectorAll('rect')).toHaveLength(21);
    await userEvent.setup().click(screen.getByText('Show the numbers'));
    const table = screen.getByRole('table', { name: 'Load by day' });
    expect(within(table).getAllByRole('row')).toHaveLength(22);
  });

  it('017-AC44 follows the log', async () => {
    const day = { load: 100, atl: 90.5, ctl: 80, balance: -10.5, status: 'BALANCED' };
    panel = await PanelHarness.open((path) =>
      path === '/fatigue?from=2025-09-30'
        ? [200, { days: [{ ...day, date: '2025-11-11' }] }]
        : [200, {}],
    );
    panel.show('fatigue-1', fatigueChart);
    expect(await screen.findByRole('img', { name: /\(ATL\) is 90.5/ })).toBeDefined();
  });
});

describe('volume per muscle', () => {
  it('017-AC45 is bars with their landmarks, in words and as a table', async () => {
    panel = await PanelHarness.open();
    panel.show('volume-1', muscleVolume);
    await screen.findByText('Hard sets in week 2025-W46');
    const side = screen.getAllByText('Side delts')[0]?.closest('li');
    expect(side?.textContent).toContain('5 under the minimum');
    expect(side?.querySelectorAll('.muscle-mark')).toHaveLength(3);
    await userEvent.setup().click(screen.getByText('Show the numbers'));
    const row = screen.getByRole('row', { name: /Side delts/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      '5',
      '8',
      '24',
      '30',
      'under the minimum',
    ]);
    expect(screen.getByText(/4 work sets are of exercises/)).toBeDefined();
  });
});

describe('the weekly review', () => {
  it('017-AC48 shows the week with its focus, records and signals', async () => {
    panel = await PanelHarness.open();
    panel.show('review-1', weeklyReviewCard);
    expect(await screen.findByText('3 of 4 planned')).toBeDefined();
    expect(screen.getByText('final')).toBeDefined();
    expect(screen.getByText('reported for 42 % of the sets')).toBeDefined();
    expect(screen.getByText('21,481 kg')).toBeDefined();
    expect(screen.getByText('Side delts to 8 hard sets.')).toBeDefined();
    expect(screen.getByText(/estimated 1RM 111.6 kg/)).toBeDefined();
    expect(screen.getByText(/Load: -0.22 against -0.2/)).toBeDefined();
  });

  it('017-AC48 follows a revision and says that a week is provisional', async () => {
    panel = await PanelHarness.open((path) =>
      path === '/weekly-reviews/2025-W45'
        ? [200, { week: '2025-W45', final: false, sessions: 4, workSets: 61, tonnageKg: 1 }]
        : [200, {}],
    );
    panel.show('review-1', weeklyReviewCard);
    expect(await screen.findByText('61')).toBeDefined();
    expect(screen.getByText('provisional, the week goes on')).toBeDefined();
    expect(screen.getByText('none reported')).toBeDefined();
  });
});
