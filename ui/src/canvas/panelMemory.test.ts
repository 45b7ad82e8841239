import { describe, expect, it } from 'vitest';
import { isDone, keepDraft, readDraft, rememberDone } from './panelMemory';
import { forgetPanels, savePanels } from './panelStorage';

const place = { surfaceId: 's', generation: 1 };

describe('what is remembered of a panel', () => {
  it('is a draft for this very panel, and not for one that took its place', () => {
    keepDraft('u', place, { name: 'Ada' });
    expect(readDraft('u', place)).toEqual({ name: 'Ada' });
    expect(readDraft('u', { ...place, generation: 2 })).toEqual({});
    expect(readDraft('other', place)).toEqual({});
  });

  it('is what was done, beside the draft', () => {
    keepDraft('u', place, { name: 'Ada' });
    rememberDone('u', 's', 'log 1');
    rememberDone('u', 's', 'log 1');
    rememberDone('u', 's', 'log 2');
    expect(isDone('u', 's', 'log 1')).toBe(true);
    expect(isDone('u', 's', 'log 3')).toBe(false);
    expect(isDone('u', 't', 'log 1')).toBe(false);
    expect(readDraft('u', place)).toEqual({ name: 'Ada' });
  });

  it('goes with the panel, and with signing out', () => {
    rememberDone('u', 's', 'log 1');
    rememberDone('u', 't', 'log 1');
    savePanels('u', [{ surfaceId: 't', generation: 1, messages: [] }]);
    expect(isDone('u', 's', 'log 1')).toBe(false);
    expect(isDone('u', 't', 'log 1')).toBe(true);
    forgetPanels('u');
    expect(isDone('u', 't', 'log 1')).toBe(false);
    expect(localStorage.length).toBe(0);
  });
});
