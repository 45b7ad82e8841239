import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import restTimer from '../../a2ui/examples/rest-timer.json';
import { readStored } from '../../shared/storage';
import { PanelHarness } from '../../test/panelHarness';
import { RestAlarm } from '../../workout/RestBar';
import { restLength, startsItself } from './rest';

const ID = 'rest-timer-1';
let panel: PanelHarness;
let vibrate: ReturnType<typeof vi.fn>;

function rest() {
  return readStored('trainer2.rest') as { after: string; endsAt: number; length: number } | null;
}

beforeEach(async () => {
  vibrate = vi.fn();
  Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true });
  panel = await PanelHarness.open();
});

afterEach(async () => {
  // The rest is one for the whole page.
  const skip = screen.queryByRole('button', { name: 'Skip' });
  if (skip !== null) await userEvent.setup().click(skip);
  panel.close();
});

describe('a rest', () => {
  it('017-AC41 starts by itself when its panel has just come', () => {
    const now = 1_000_000_000;
    expect(startsItself(now, now - 500, now - 2_000, false)).toBe(true);
    expect(startsItself(now, now - 500, undefined, false)).toBe(true);
    expect(startsItself(now, now - 500, now, true)).toBe(false);
    expect(startsItself(now, now - 120_000, now, false)).toBe(false);
    // It came late, after the connection was back.
    expect(startsItself(now, now - 500, now - 600_000, false)).toBe(false);
  });

  it('017-AC41 lasts from a second to an hour', () => {
    expect([restLength(90), restLength(0), restLength(4000), restLength(undefined)]).toEqual([
      90,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('017-AC41 counts down from its length, is lengthened, shortened and skipped', async () => {
    panel.show(ID, restTimer, Date.now());
    expect((await screen.findByRole('timer')).textContent).toMatch(/^(2:00|1:59)$/);
    expect(screen.getByText('After Bench Press')).toBeDefined();
    const user = userEvent.setup();
    const end = rest()?.endsAt ?? 0;
    await user.click(screen.getByRole('button', { name: '+15 s' }));
    expect(rest()?.endsAt).toBe(end + 15_000);
    await user.click(screen.getByRole('button', { name: '−15 s' }));
    expect(rest()?.endsAt).toBe(end);
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    expect(screen.getByText('No rest is running.')).toBeDefined();
    expect(rest()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Again: 2:00' }));
    expect(rest()?.length).toBe(120_000);
  });

  it('017-AC41 does not start again after a reload, and an old panel only offers it', async () => {
    const came = Date.now();
    panel.show(ID, restTimer, came);
    await screen.findByRole('timer');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Skip' }));
    await panel.reload();
    panel.show(ID, restTimer, came);
    expect(await screen.findByRole('button', { name: /2:00/ })).toBeDefined();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('017-AC41 ends when its time is over, however long the screen was locked', async () => {
    panel.show(ID, restTimer, Date.now());
    await screen.findByRole('timer');
    vi.useFakeTimers();
    try {
      render(<RestAlarm />);
      const later = Date.now() + 300_000;
      act(() => {
        vi.setSystemTime(later);
        vi.advanceTimersByTime(120_000);
      });
      expect(vibrate).toHaveBeenCalledTimes(1);
      expect(screen.getAllByText('The rest is over.').length).toBeGreaterThan(0);
      expect(rest()).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});
