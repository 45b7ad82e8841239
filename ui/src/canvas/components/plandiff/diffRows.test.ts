import { describe, expect, it } from 'vitest';
import { compare, folded, unified } from './diffRows';

const BEFORE = '# Week\n\n## Monday\n\n- a\n- b\n- c\n- d\n\n## Friday\n\n- x\n- y\n';
const AFTER = '# Week\n\n## Monday\n\n- a\n- b\n- c\n- d\n\n## Friday\n\n- x\n- z\n- new\n';

const rows = (before: string, after: string) => unified(compare(before, after));

describe('the comparison of plans', () => {
  it('tells lines apart and leaves empty ones out', () => {
    const all = rows(BEFORE, AFTER);
    expect(all.filter(({ kind }) => kind === 'removed').map(({ text }) => text)).toEqual(['- y']);
    expect(all.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual([
      '- z',
      '- new',
    ]);
    expect(all.some(({ text }) => text.trim() === '')).toBe(false);
  });

  it('keeps the neighbours of a change and its heading, and folds the rest', () => {
    expect(folded(rows(BEFORE, AFTER))).toEqual([
      { kind: 'fold', lines: 6 },
      { kind: 'same', text: '## Friday' },
      { kind: 'same', text: '- x' },
      { kind: 'removed', text: '- y' },
      { kind: 'added', text: '- z' },
      { kind: 'added', text: '- new' },
    ]);
  });

  it('folds everything when nothing changes', () => {
    expect(folded(rows(BEFORE, BEFORE))).toEqual([{ kind: 'fold', lines: 9 }]);
    expect(folded(rows('', ''))).toEqual([]);
  });

  it('puts what went beside what came', () => {
    const texts = compare(BEFORE, AFTER).map(({ before, after }) => [before?.text, after?.text]);
    expect(texts.slice(-3)).toEqual([
      ['- x', '- x'],
      ['- y', '- z'],
      [undefined, '- new'],
    ]);
    expect(compare('a\nb', '')).toHaveLength(2);
    expect(rows('a\nb\nc', 'A\nc').map(({ text }) => text)).toEqual(['a', 'A', 'b', 'c']);
  });
});
