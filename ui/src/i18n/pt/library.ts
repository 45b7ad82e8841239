/** The exercise library. */
export const library = {
  details: 'Mais',
  favourite: 'Favorito: {{name}}',
  exclude: 'Nunca planear',
  include: 'Voltar a planear',
  how: 'Como se faz',
  howAsk: 'how do I do {{name}}?',
  find: 'Procurar um exercício',
  muscle: 'Músculo',
  equipment: 'Equipamento',
  any: 'Qualquer',
  found_one: '{{count}} exercício',
  found_other: '{{count}} exercícios',
  more: 'Mostrar mais',
  sessions_one: '{{count}} sessão',
  sessions_other: '{{count}} sessões',
  best: 'Melhor e1RM {{value}}',
  last: 'último {{day}}',
};

/** What an exercise needs, by the catalogue's words. */
export const equipment = {
  'body only': 'Só o corpo',
  barbell: 'Barra',
  dumbbell: 'Halteres',
  cable: 'Cabos',
  machine: 'Máquina',
  kettlebells: 'Kettlebells',
  bands: 'Elásticos',
  'e-z curl bar': 'Barra EZ',
  'medicine ball': 'Bola medicinal',
  'exercise ball': 'Bola suíça',
  'foam roll': 'Rolo de espuma',
  other: 'Outro',
};
