/** What a week of full-body training reaches: a picture of what the product does, not of anybody. */
export const EXAMPLE_WEEK: ReadonlyMap<string, number> = new Map([
  ['chest', 12],
  ['back', 14],
  ['quads', 12],
  ['hamstrings', 8],
  ['glutes', 8],
  ['front_delts', 5],
  ['side_delts', 8],
  ['triceps', 8],
  ['biceps', 8],
  ['abs', 4],
  ['calves', 4],
]);
