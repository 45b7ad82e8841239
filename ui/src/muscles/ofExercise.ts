/** Muscles of the body map (snake case) an exercise works: those it is for, and those that help. */
export interface Worked {
  readonly primary: readonly string[];
  readonly secondary: readonly string[];
}

/** The catalogue's words for what the map has under another name. */
const ON_MAP: Readonly<Record<string, string>> = {
  lats: 'back',
  'middle back': 'back',
  'lower back': 'back',
  quadriceps: 'quads',
  abdominals: 'abs',
};

/** Which head of the shoulder an exercise is for, by words of its name; the first that fits. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(rear|reverse)\b.*\b(fly|flyes?|lateral|row|raise)\b|face pull|rear delt|bent[- ]over.*(lateral|raise)/,
    'rear_delts',
  ],
  [/upright.*row|lateral|scaption/, 'side_delts'],
  [/press|front.*raise/, 'front_delts'],
];

const ALL_HEADS = ['front_delts', 'side_delts', 'rear_delts'] as const;

function onMap(name: string, muscle: string): readonly string[] {
  if (muscle !== 'shoulders') return [ON_MAP[muscle] ?? muscle];
  const head = HEADS.find(([words]) => words.test(name.toLowerCase()))?.[1];
  return head === undefined ? ALL_HEADS : [head];
}

/** @returns the muscles of the map for the catalogue's words; none stands in both lists */
export function musclesOf(
  name: string,
  primary: readonly string[],
  secondary: readonly string[],
): Worked {
  const first = [...new Set(primary.flatMap((muscle) => onMap(name, muscle)))];
  const second = new Set(secondary.flatMap((muscle) => onMap(name, muscle)));
  return { primary: first, secondary: [...second].filter((muscle) => !first.includes(muscle)) };
}

/**
 * Sets of each muscle: a set counts whole for the muscles it is for and half for those that help.
 *
 * @param done exercises with their work sets; one without muscles is unknown and counts nowhere
 */
export function setsByMuscle(
  done: readonly { readonly worked?: Worked; readonly sets: number }[],
): ReadonlyMap<string, number> {
  const sets = new Map<string, number>();
  const add = (muscle: string, count: number) => sets.set(muscle, (sets.get(muscle) ?? 0) + count);
  for (const { worked, sets: count } of done) {
    worked?.primary.forEach((muscle) => add(muscle, count));
    worked?.secondary.forEach((muscle) => add(muscle, count / 2));
  }
  return sets;
}

/** @returns the muscles with most sets first */
export function mostWorked(sets: ReadonlyMap<string, number>): readonly string[] {
  return [...sets].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([muscle]) => muscle);
}
