/** @returns the records with one of each exercise: the first, where two methods tell of the same lift */
export function oneOfEach<T>(records: readonly T[], exercise: (record: T) => string): readonly T[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const known = seen.has(exercise(record));
    seen.add(exercise(record));
    return !known;
  });
}
