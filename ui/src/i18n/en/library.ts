/** The exercise library. */
export const library = {
  details: 'More',
  favourite: 'Favourite: {{name}}',
  exclude: 'Never plan it',
  include: 'Plan it again',
  how: 'How it is done',
  howAsk: 'how do I do {{name}}?',
  find: 'Find an exercise',
  muscle: 'Muscle',
  equipment: 'Equipment',
  any: 'Any',
  found_one: '{{count}} exercise',
  found_other: '{{count}} exercises',
  more: 'Show more',
  sessions_one: '{{count}} session',
  sessions_other: '{{count}} sessions',
  best: 'Best e1RM {{value}}',
  last: 'last {{day}}',
};

/** What an exercise needs, by the catalogue's words. */
export const equipment = {
  'body only': 'Body only',
  barbell: 'Barbell',
  dumbbell: 'Dumbbells',
  cable: 'Cable station',
  machine: 'Machine',
  kettlebells: 'Kettlebells',
  bands: 'Bands',
  'e-z curl bar': 'EZ curl bar',
  'medicine ball': 'Medicine ball',
  'exercise ball': 'Exercise ball',
  'foam roll': 'Foam roll',
  other: 'Other',
};
