/**
 * @param estimates of one exercise, oldest first
 * @returns the days on which the best so far was beaten; the first is no record
 */
export function newBests(
  estimates: readonly { readonly day: string; readonly best: { readonly value: number } }[],
): readonly string[] {
  let best = Infinity;
  return estimates.flatMap(({ day, best: { value } }) => {
    const beaten = value > best;
    best = best === Infinity ? value : Math.max(best, value);
    return beaten ? [day] : [];
  });
}

/** @returns a change with its sign, such as "+2.5 kg"; undefined where nothing has changed */
export function signed(change: number, text: (value: number) => string): string | undefined {
  if (Math.abs(change) < 0.05) return undefined;
  return `${change > 0 ? '+' : '−'}${text(Math.abs(change))}`;
}

/** @returns the mean of the later half less that of the earlier; undefined for less than four values */
export function halves(values: readonly number[]): number | undefined {
  if (values.length < 4) return undefined;
  const middle = Math.floor(values.length / 2);
  const mean = (part: readonly number[]) =>
    part.reduce((sum, value) => sum + value, 0) / part.length;
  return mean(values.slice(-middle)) - mean(values.slice(0, middle));
}
