/** Training in the gym. */
export const workout = {
  title: 'Treino',
  count: '{{done}}/{{sets}}',
  more: 'Mais séries e exercícios',
  allDone: 'Tudo o que estava planeado está feito.',
  noneTitle: 'Nenhum treino em curso',
  toToday: 'Começa um na página «Hoje»',
  remove: 'Eliminar',
  removed: 'Série eliminada.',
  undo: 'Desfazer',
  save: 'Guardar a série',
  add: 'Adicionar exercício',
  pair: 'Superset com {{name}}',
  unpair: 'Desfazer o superset',
  stress: 'Stress da série {{value}}',
  versusLast: '{{change}} de 1RM estimado face à última vez',
  sessionRpe: 'Quão dura foi a sessão toda?',
  effort: 'Esforço {{effort}}',
  easy: 'leve',
  hard: 'no limite',
  finishEmpty: 'Nenhuma série registada. Terminar mesmo assim?',
  finishAsk_one: '{{count}} série registada. Terminar?',
  finishAsk_other: '{{count}} séries registadas. Terminar?',
  goOn: 'Continuar a treinar',
  rest: {
    title: 'Descanso',
    left: 'Descanso restante',
    less: '−15 s',
    more: '+15 s',
    skip: 'Saltar',
    over: 'O descanso terminou.',
  },
  quick: {
    label: 'Entrada rápida',
    example: 'bench 80x8@{{effort}}',
    unknown: 'Nenhum exercício se chama assim. Adiciona-o primeiro.',
    wrong: 'Escreve uma série como 100x8@{{hard}}, bench 82,5x6 ou 12@{{effort}}.',
    log: 'Registar',
  },
  plates: {
    title: 'Discos',
    bar: 'Barra',
    noBar: 'Nenhuma',
    side: 'Cada lado: {{plates}}',
    empty: 'A barra vazia.',
    missing: '{{load}} não se consegue com discos.',
    barTooHeavy: 'A barra sozinha pesa mais.',
  },
  warmup: { add: 'Aquecimento' },
};

/** A set in a row. */
export const row = {
  caption: 'Séries de {{name}}',
  previous: 'Última vez',
  lastDay: 'última vez {{day}}',
  load: 'Carga da série {{number}} ({{unit}})',
  reps: 'Repetições da série {{number}}',
  seconds: 'Segundos da série {{number}}',
  time: 'Segundos',
  fiveSeconds: '5 segundos',
  secondsWrong: 'Indica segundos inteiros, pelo menos um.',
  distance: 'Distância (m)',
  distanceColumn: 'm',
  meters: 'Metros da série {{number}}',
  fiveMeters: '5 metros',
  metersWrong: 'Indica a distância em metros, pelo menos 1.',
  log: 'Registar a série {{number}}: {{set}}',
  more: 'Série {{number}}: RPE, tipo e nota',
  record: 'Um recorde: {{more}} acima da tua melhor estimativa',
  start: 'Iniciar o cronómetro',
  stop: 'Parar o cronómetro',
};

/** What can be done with an exercise. */
export const card = {
  more: 'Mais de {{name}}',
  superset: 'Superset',
  addSet: 'Série',
  swap: 'Trocar',
  swapDo: 'Trocar',
  instead: 'Outro exercício',
  alternatives: 'Treina o mesmo',
  skip: 'Saltar hoje',
  skipped: 'Saltado hoje.',
  up: 'Subir',
  down: 'Descer',
  count: { REPS: 'Contar repetições', TIME: 'Contar o tempo', DISTANCE: 'Contar a distância' },
};

/** What has been done so far. */
export const totals = { time: 'Tempo', sets: 'Séries' };

/** Between two sets. */
export const rest = {
  next: 'A seguir: {{name}}, série {{number}}: {{set}}',
  nextPlain: 'A seguir: {{name}}, série {{number}}',
  notify: 'Avisa-me quando acabar',
  notified: 'Serás avisado no fim de um descanso.',
  refused: 'O teu navegador não permite. O som e o relógio continuam.',
};

/** The end of a workout, and later a look back at it. */
export const finish = {
  title: 'Treino terminado',
  past: 'Treino de {{day}}',
  missing: 'Este treino não está aqui',
  missingText: 'Talvez ainda não tenha chegado a este dispositivo.',
  records: 'Recordes',
  recordLine: '{{name}}: 1RM estimado {{value}}, mais {{more}} do que antes',
  muscles: 'O que treinaste',
  exercises: 'As tuas séries',
  setsOf_one: '{{count}} série',
  setsOf_other: '{{count}} séries',
  plan: 'Face ao plano',
  planDone: '{{done}} de {{planned}} séries',
  last: 'Face à última vez',
  lastOn: 'em {{day}}',
  effort: 'Esforço',
  sentence: {
    record_one: 'Um recorde hoje. Para isso serviram as semanas anteriores.',
    record_other: '{{count}} recordes hoje. Para isso serviram as semanas anteriores.',
    more: 'Mais trabalho do que da última vez, mais {{more}}. Muito bem.',
    planned: 'Tudo o que foi planeado está feito.',
    kept: 'Está no diário. Cada sessão feita conta.',
  },
  share: 'Partilhar uma imagem',
  sharing: 'A desenhar…',
  saved: 'A imagem está guardada.',
  withName: 'Com o meu nome',
  done: 'Feito',
  image: {
    time: 'Tempo',
    sets: 'Séries',
    records_one: '{{count}} recorde',
    records_other: '{{count}} recordes',
  },
};
