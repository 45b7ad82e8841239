import { describe, expect, it } from 'vitest';
import { diffRows, folded, paired } from './diffRows';

const BEFORE = '# Week\n\n## Monday\n\n- a\n- b\n- c\n- d\n\n## Friday\n\n- x\n- y\n';
const AFTER = '# Week\n\n## Monday\n\n- a\n- b\n- c\n- d\n\n## Friday\n\n- x\n- z\n- new\n';

describe('the comparison of plans', () => {
  it('tells lines apart and leaves empty ones out', () => {
    const rows = diffRows(BEFORE, AFTER);
    expect(rows.filter(({ kind }) => kind === 'removed').map(({ text }) => text)).toEqual(['- y']);
    expect(rows.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual([
      '- z',
      '- new',
    ]);
    expect(rows.some(({ text }) => text.trim() === '')).toBe(false);
  });

  it('keeps the neighbours of a change and its heading, and folds the rest', () => {
    expect(folded(diffRows(BEFORE, AFTER))).toEqual([
      { kind: 'fold', lines: 6 },
      { kind: 'same', text: '## Friday' },
      { kind: 'same', text: '- x' },
      { kind: 'removed', text: '- y' },
      { kind: 'added', text: '- z' },
      { kind: 'added', text: '- new' },
    ]);
  });

  it('folds everything when nothing changes', () => {
    expect(folded(diffRows(BEFORE, BEFORE))).toEqual([{ kind: 'fold', lines: 9 }]);
    expect(folded(diffRows('', ''))).toEqual([]);
  });

  it('puts what went beside what came', () => {
    const texts = paired(diffRows(BEFORE, AFTER)).map(({ before, after }) => [
      before?.text,
      after?.text,
    ]);
    expect(texts.slice(-3)).toEqual([
      ['- x', '- x'],
      ['- y', '- z'],
      [undefined, '- new'],
    ]);
    expect(paired(diffRows('a\nb', ''))).toHaveLength(2);
  });
});
