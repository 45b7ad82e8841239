import { diffArrays } from 'diff';

/** A line of the plan: the same before and after, only after, or only before. */
export interface Row {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A run of unchanged lines that is not shown. */
export interface Fold {
  readonly kind: 'fold';
  readonly lines: number;
}

/** A line as it was and as it would be; undefined where there is none. */
export interface Pair {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

function linesOf(markdown: string): string[] {
  return markdown.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** Compares two texts line by line; empty lines carry no meaning in a plan and are left out. */
export function compare(before: string, after: string): readonly Pair[] {
  const pairs: Pair[] = [];
  let removed: Row[] = [];
  const flush = () => {
    pairs.push(...removed.map((row) => ({ before: row, after: undefined })));
    removed = [];
  };
  for (const { value, added, removed: gone } of diffArrays(linesOf(before), linesOf(after))) {
    const rows = value.map((text): Row => ({
      kind: added ? 'added' : gone ? 'removed' : 'same',
      text,
    }));
    if (gone) removed.push(...rows);
    else if (added) pairs.push(...rows.map((row) => ({ before: removed.shift(), after: row })));
    else {
      flush();
      pairs.push(...rows.map((row) => ({ before: row, after: row })));
    }
  }
  flush();
  return pairs;
}

/** One line after the other: what was removed, then what came in its place. */
export function unified(pairs: readonly Pair[]): readonly Row[] {
  return pairs
    .flatMap(({ before, after }) => (before === after ? [before] : [before, after]))
    .filter((row) => row !== undefined);
}

/** Which unchanged rows help to place a change: its neighbours and the heading above it. */
function context(rows: readonly Row[]): ReadonlySet<number> {
  const shown = new Set<number>();
  rows.forEach(({ kind }, index) => {
    if (kind === 'same') return;
    shown
      .add(index - 1)
      .add(index)
      .add(index + 1);
    const heading = rows.findLastIndex(({ text }, at) => at < index && text.startsWith('#'));
    shown.add(heading);
  });
  return shown;
}

/** Puts what does not change into folds. */
export function folded(rows: readonly Row[]): readonly (Row | Fold)[] {
  const shown = context(rows);
  const result: (Row | Fold)[] = [];
  rows.forEach((row, index) => {
    const last = result.at(-1);
    if (shown.has(index)) result.push(row);
    else if (last?.kind === 'fold') result[result.length - 1] = { ...last, lines: last.lines + 1 };
    else result.push({ kind: 'fold', lines: 1 });
  });
  return result;
}
