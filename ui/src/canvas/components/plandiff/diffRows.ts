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
export function diffRows(before: string, after: string): readonly Row[] {
  return diffArrays(linesOf(before), linesOf(after)).flatMap(({ value, added, removed }) =>
    value.map((text): Row => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text })),
  );
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

/** Puts what was removed beside what came in its place. */
export function paired(rows: readonly Row[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let removed: Row[] = [];
  const flush = () => {
    pairs.push(...removed.map((before) => ({ before, after: undefined })));
    removed = [];
  };
  for (const row of rows) {
    if (row.kind === 'removed') removed.push(row);
    else if (row.kind === 'added') pairs.push({ before: removed.shift(), after: row });
    else {
      flush();
      pairs.push({ before: row, after: row });
    }
  }
  flush();
  return pairs;
}
