import { describe, expect, it } from 'vitest';
import { newEnvelope } from '../realtime/envelope';
import {
  isVisible,
  isWorking,
  mergeHistory,
  withFrame,
  withMessage,
  type ChatItem,
} from './chatLog';

const delta = (attempt: number, index: number, text: string) =>
  newEnvelope('chat.delta', { requestId: 'r', attempt, index, text });

function fold(...frames: ReturnType<typeof newEnvelope>[]): readonly ChatItem[] {
  return frames.reduce<readonly ChatItem[]>(withFrame, []);
}

describe('the conversation', () => {
  it('puts pieces in order of their index', () => {
    expect(fold(delta(1, 0, 'a'), delta(1, 2, 'c'), delta(1, 1, 'b'))[0]?.text).toBe('abc');
  });

  it('starts over with a higher attempt and ignores a lower one', () => {
    const items = fold(delta(1, 0, 'old'), delta(2, 0, 'new'), delta(1, 1, 'late'));
    expect(items[0]?.text).toBe('new');
  });

  it('lets the whole message replace the pieces, for good', () => {
    const whole = newEnvelope('chat.message', { requestId: 'r', text: 'all' });
    const items = fold(delta(1, 0, 'a'), whole, delta(2, 0, 'late'));
    expect(items).toHaveLength(1);
    expect(items[0]?.text).toBe('all');
  });

  it('shows work until it is done, and nothing for an answer that is a panel alone', () => {
    const working = fold(
      newEnvelope('coach.status', { requestId: 'r', state: 'TOOL', detail: 'x' }),
    );
    expect(working.map(isWorking)).toEqual([true]);
    const done = withFrame(working, newEnvelope('coach.status', { requestId: 'r', state: 'DONE' }));
    expect(done.map(isVisible)).toEqual([false]);
  });

  it('keeps arrival order after the stored history, each line once', () => {
    const stored: ChatItem[] = [{ from: 'athlete', key: 'm1', text: 'hi', at: '' }];
    const live = withFrame(
      withMessage([], { key: 'm1', text: 'hi', at: '' }),
      delta(1, 0, 'hello'),
    );
    expect(mergeHistory(stored, live).map(({ key }) => key)).toEqual(['m1', 'r']);
  });
});
