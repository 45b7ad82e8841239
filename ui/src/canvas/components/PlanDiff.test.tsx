import { A2uiClientMessageSchema } from '@a2ui/web_core/v0_9';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import planDiff from '../../a2ui/examples/plan-diff.json';
import { contextOf, PanelHarness } from '../../test/panelHarness';

const SURFACE = 'plan-diff-0b1c';
const DIFF = '0b1c7f6e-58a1-4c1e-9b0d-7c2d6a9e4f11';

let panel: PanelHarness;
let status: string | null;

beforeEach(async () => {
  status = 'OPEN';
  panel = await PanelHarness.open((path) => {
    if (path !== '/plan/diffs') return [200, {}];
    const diff = { diffId: DIFF, status, expiresAt: '2025-11-12T09:30:00Z' };
    return [200, { diffs: status === null ? [] : [diff] }];
  });
});

afterEach(() => panel.close());

async function open() {
  const user = userEvent.setup();
  panel.show(SURFACE, planDiff);
  await screen.findByRole('button', { name: 'Accept' });
  return user;
}

function standing(): string | null | undefined {
  return document.querySelector('.diff-status')?.textContent;
}

describe('a proposed change', () => {
  it('shows why, what, and the lines that change', async () => {
    await open();
    expect(screen.getByText(/readiness was low on 3 of the last 4 days/)).toBeDefined();
    expect(screen.getByText('Romanian Deadlift: left out')).toBeDefined();
    expect(screen.getByText('Your lower back was sore on 2 days.')).toBeDefined();

    const table = screen.getByRole('table', { name: 'What changes' });
    expect(table.querySelectorAll('.diff-added')).toHaveLength(3);
    expect(table.querySelectorAll('.diff-removed')).toHaveLength(4);
    const removed = within(table).getByText('Romanian Deadlift').closest('tr')!;
    expect(within(removed).getByText('removed')).toBeDefined();
    expect(removed.textContent).not.toContain('**');
    expect(within(table).getByText(/Unchanged lines: 1/)).toBeDefined();
    expect(standing()).toMatch(/^Open until .*12 Nov|^Open until .*Nov 12/);
  });

  it('shows the whole plan before and after, side by side', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'Before and after' }));
    const table = screen.getByRole('table', { name: 'Before and after' });
    const row = within(table)
      .getAllByText('Barbell Squat')
      .map((cell) => cell.closest('td')?.textContent);
    expect(row[0]).toContain('5 × 5');
    expect(row[1]).toContain('3 × 5');
    expect(within(table).getAllByText('Side Lateral Raise')).toHaveLength(2);
  });

  it('renders no raw HTML out of the plans', async () => {
    const markdown = '- <img src=x onerror=alert(1)> [out](https://example.org)';
    const evil = { surfaceId: SURFACE, path: '/afterMarkdown', value: markdown };
    panel.show(SURFACE, [...planDiff, { version: 'v0.9', updateDataModel: evil }]);
    await screen.findByRole('button', { name: 'Accept' });
    expect(document.querySelector('.plan-diff :is(img, a)')).toBeNull();
    expect(screen.getByText('out')).toBeDefined();
  });

  it.each([
    ['Accept', 'ACCEPT', 'Accepted.'],
    ['Deny', 'DENY', 'Denied.'],
  ])(
    '%s is sent once, and shown as pending until the gateway has it',
    async (name, decision, said) => {
      const user = await open();
      await user.dblClick(screen.getByRole('button', { name }));
      const [frame, second] = panel.actions('answerDiff');
      expect(second).toBeUndefined();
      expect(A2uiClientMessageSchema.safeParse(frame?.payload['message']).success).toBe(true);
      expect(contextOf(frame)).toEqual({ diffId: DIFF, decision });
      expect(standing()).toBe(`${said} Your answer is being sent.`);
      expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
      expect(document.activeElement?.className).toBe('diff-status');

      act(() => panel.socket.say('ack', { id: frame?.id, cursors: [] }));
      expect(standing()).toBe(`${said} Your answer has arrived and is being applied.`);
    },
  );

  it('asks what should be different, and sends that', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Modify' }));
    const field = screen.getByLabelText('What should be different?');
    expect(document.activeElement).toBe(field);
    await user.type(field, '  keep the deadlift ');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(contextOf(panel.actions('answerDiff')[0])).toEqual({
      diffId: DIFF,
      decision: 'MODIFY',
      comment: 'keep the deadlift',
    });
    expect(standing()).toMatch(/^Sent back\./);
  });

  it('leaves an empty comment out, and lets go of modifying', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Modify' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Modify' }));
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(contextOf(panel.actions('answerDiff')[0])).toEqual({ diffId: DIFF, decision: 'MODIFY' });
  });

  it('says why an answer was refused, and takes another', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    const id = panel.actions('answerDiff')[0]?.id;
    act(() => panel.socket.say('error', { id, code: 'INVALID', message: 'No such decision.' }));
    expect(screen.getByRole('alert').textContent).toContain('No such decision.');
    await user.click(screen.getByRole('button', { name: 'Deny' }));
    expect(contextOf(panel.actions('answerDiff')[1])['decision']).toBe('DENY');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['ACCEPTED', 'Accepted. Your plan has this change.'],
    ['DENIED', 'Denied. Your plan stays as it is.'],
    ['SUPERSEDED', 'No longer open. Your coach proposes something else.'],
    ['EXPIRED', 'Not answered in time. Your plan stays as it is.'],
    ['STALE', /has changed since this was proposed/],
  ])('follows the plan to %s', async (next, words) => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    status = next;
    act(() => panel.socket.say('state.updated', { views: ['plan'] }));
    expect(await screen.findByText(words)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });

  it('does not offer buttons for what is decided already', async () => {
    status = 'DENIED';
    panel.show(SURFACE, planDiff);
    expect(await screen.findByText(/Denied/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  });

  it('can be answered before the gateway lists it', async () => {
    status = null;
    await open();
    await waitFor(() => expect(standing()).toBe(''));
  });

  it('keeps an answer that was not yet acknowledged over a reload', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    const [before] = panel.actions('answerDiff');
    await panel.reload();
    panel.show(SURFACE, planDiff);
    await waitFor(() => expect(standing()).toBe('Accepted. Your answer is being sent.'));
    expect(panel.actions('answerDiff')[0]?.id).toBe(before?.id);
  });
});
