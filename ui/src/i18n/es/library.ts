/** The exercise library. */
export const library = {
  details: 'Más',
  favourite: 'Favorito: {{name}}',
  exclude: 'No planear nunca',
  include: 'Volver a planear',
  how: 'Cómo se hace',
  howAsk: 'how do I do {{name}}?',
  find: 'Buscar un ejercicio',
  muscle: 'Músculo',
  equipment: 'Material',
  any: 'Cualquiera',
  found_one: '{{count}} ejercicio',
  found_other: '{{count}} ejercicios',
  more: 'Mostrar más',
  sessions_one: '{{count}} sesión',
  sessions_other: '{{count}} sesiones',
  best: 'Mejor e1RM {{value}}',
  last: 'último {{day}}',
};

/** What an exercise needs, by the catalogue's words. */
export const equipment = {
  'body only': 'Solo el cuerpo',
  barbell: 'Barra',
  dumbbell: 'Mancuernas',
  cable: 'Polea',
  machine: 'Máquina',
  kettlebells: 'Kettlebells',
  bands: 'Bandas',
  'e-z curl bar': 'Barra EZ',
  'medicine ball': 'Balón medicinal',
  'exercise ball': 'Fitball',
  'foam roll': 'Rodillo de espuma',
  other: 'Otro',
};
