/** The exercise library. */
export const library = {
  details: 'Altro',
  favourite: 'Preferito: {{name}}',
  exclude: 'Non pianificare mai',
  include: 'Pianifica di nuovo',
  how: 'Come si fa',
  howAsk: 'how do I do {{name}}?',
  find: 'Trova un esercizio',
  muscle: 'Muscolo',
  equipment: 'Attrezzatura',
  any: 'Qualsiasi',
  found_one: '{{count}} esercizio',
  found_other: '{{count}} esercizi',
  more: 'Mostra altri',
  sessions_one: '{{count}} seduta',
  sessions_other: '{{count}} sedute',
  best: 'Miglior e1RM {{value}}',
  last: 'ultimo {{day}}',
};

/** What an exercise needs, by the catalogue's words. */
export const equipment = {
  'body only': 'Corpo libero',
  barbell: 'Bilanciere',
  dumbbell: 'Manubri',
  cable: 'Cavi',
  machine: 'Macchina',
  kettlebells: 'Kettlebell',
  bands: 'Elastici',
  'e-z curl bar': 'Bilanciere EZ',
  'medicine ball': 'Palla medica',
  'exercise ball': 'Fitball',
  'foam roll': 'Rullo',
  other: 'Altro',
};
