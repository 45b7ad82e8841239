/** The exercise library. */
export const library = {
  details: 'Plus',
  favourite: 'Favori : {{name}}',
  exclude: 'Ne jamais planifier',
  include: 'Planifier à nouveau',
  how: 'Comment le faire',
  howAsk: 'how do I do {{name}}?',
  find: 'Trouver un exercice',
  muscle: 'Muscle',
  equipment: 'Matériel',
  any: 'Tous',
  found_one: '{{count}} exercice',
  found_other: '{{count}} exercices',
  more: 'En montrer plus',
  sessions_one: '{{count}} séance',
  sessions_other: '{{count}} séances',
  best: 'Meilleur e1RM {{value}}',
  last: 'dernière fois {{day}}',
};

/** What an exercise needs, by the catalogue's words. */
export const equipment = {
  'body only': 'Poids du corps',
  barbell: 'Barre',
  dumbbell: 'Haltères',
  cable: 'Poulie',
  machine: 'Machine',
  kettlebells: 'Kettlebells',
  bands: 'Élastiques',
  'e-z curl bar': 'Barre EZ',
  'medicine ball': 'Médecine-ball',
  'exercise ball': 'Swiss ball',
  'foam roll': 'Rouleau de massage',
  other: 'Autre',
};
