import { describe, expect, it } from 'vitest';
import { keepDraft, readDone, readDraft, rememberDone } from './panelMemory';
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
    rememberDone('u', 's', 'root log', 'first');
    rememberDone('u', 's', 'root log', 'second');
    rememberDone('u', 's', 'other log', 'third');
    expect(readDone('u', 's', 'root log')).toBe('second');
    expect(readDone('u', 's', 'other log')).toBe('third');
    expect(readDone('u', 't', 'root log')).toBeUndefined();
    expect(readDraft('u', place)).toEqual({ name: 'Ada' });
  });

  it('goes with the panel, and with signing out', () => {
    rememberDone('u', 's', 'root log', 'first');
    rememberDone('u', 't', 'root log', 'first');
    savePanels('u', [{ surfaceId: 't', generation: 1, messages: [] }]);
    expect(readDone('u', 's', 'root log')).toBeUndefined();
    expect(readDone('u', 't', 'root log')).toBe('first');
    forgetPanels('u');
    expect(readDone('u', 't', 'root log')).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });
});
