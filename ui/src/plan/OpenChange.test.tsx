import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import planDiff from '../a2ui/examples/plan-diff.json';
import { PanelsProvider, usePanels } from '../canvas/PanelsProvider';
import { RealtimeClient } from '../realtime/client';
import { RealtimeClientProvider } from '../realtime/RealtimeProvider';
import { FakeSocket, someUser } from '../test/fakeSocket';
import { OpenChange } from './OpenChange';

const DIFF = '0b1c7f6e-58a1-4c1e-9b0d-7c2d6a9e4f11';
const SURFACE = 'plan-diff-0b1c';

let client: RealtimeClient;

function Canvas() {
  const { panels, close } = usePanels();
  return panels.map(({ surfaceId }) => (
    <section key={surfaceId} data-surface-id={surfaceId} tabIndex={-1} aria-label={surfaceId}>
      <button type="button" onClick={() => close(surfaceId)}>
        Close it
      </button>
    </section>
  ));
}

function show() {
  return render(
    <RealtimeClientProvider value={client}>
      <PanelsProvider userId={client.userId}>
        <MemoryRouter>
          <OpenChange diffId={DIFF} />
        </MemoryRouter>
        <Canvas />
      </PanelsProvider>
    </RealtimeClientProvider>,
  );
}

beforeEach(async () => {
  Element.prototype.scrollIntoView = vi.fn();
  FakeSocket.all = [];
  client = new RealtimeClient({ url: 'ws://x', userId: someUser(), socketClass: FakeSocket });
  await vi.waitFor(() => FakeSocket.last());
  FakeSocket.last().greet('c1');
});

afterEach(() => client.close());

describe('a change that waits for an answer', () => {
  it('017-AC53 is gone to, and reopened after it was closed, also after a reload', async () => {
    const user = userEvent.setup();
    const { unmount } = show();
    act(() => FakeSocket.last().say('ui.create', { surfaceId: SURFACE, messages: planDiff }));
    await user.click(screen.getByRole('button', { name: 'Show the change' }));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: SURFACE }));
    await user.click(screen.getByRole('button', { name: 'Close it' }));
    expect(screen.queryByRole('region', { name: SURFACE })).toBeNull();
    unmount();
    show();
    await user.click(screen.getByRole('button', { name: 'Show the change' }));
    expect(screen.getByRole('region', { name: SURFACE })).toBeDefined();
  });

  it('017-AC53 is answered on the page of the plan when its panel never came here', () => {
    show();
    const link = screen.getByRole('link', { name: 'Answer it on the page “Plan”' });
    expect(link.getAttribute('href')).toBe('/app/plan');
  });
});
