/** Training in the gym. */
export const workout = {
  title: 'Entrenamiento',
  count: '{{done}}/{{sets}}',
  more: 'Más series y ejercicios',
  allDone: 'Todo lo planeado está hecho.',
  noneTitle: 'Ningún entrenamiento en curso',
  toToday: 'Empieza uno en la página «Hoy»',
  remove: 'Eliminar',
  removed: 'Serie eliminada.',
  undo: 'Deshacer',
  save: 'Guardar la serie',
  add: 'Añadir ejercicio',
  pair: 'Superserie con {{name}}',
  unpair: 'Separar la superserie',
  stress: 'Estrés de la serie {{value}}',
  versusLast: '{{change}} de 1RM estimado frente a la última vez',
  sessionRpe: '¿Qué tan dura fue toda la sesión?',
  effort: 'Esfuerzo {{effort}}',
  easy: 'suave',
  hard: 'a tope',
  finishEmpty: 'Ninguna serie registrada. ¿Terminar igualmente?',
  finishAsk_one: '{{count}} serie registrada. ¿Terminar?',
  finishAsk_other: '{{count}} series registradas. ¿Terminar?',
  goOn: 'Seguir entrenando',
  rest: {
    title: 'Descanso',
    left: 'Descanso restante',
    less: '−15 s',
    more: '+15 s',
    skip: 'Saltar',
    over: 'El descanso ha terminado.',
  },
  quick: {
    label: 'Entrada rápida',
    example: 'bench 80x8@{{effort}}',
    unknown: 'Ningún ejercicio se llama así. Añádelo primero.',
    wrong: 'Escribe una serie como 100x8@{{hard}}, bench 82,5x6 o 12@{{effort}}.',
    log: 'Registrar',
  },
  plates: {
    title: 'Discos',
    bar: 'Barra',
    noBar: 'Ninguna',
    side: 'Cada lado: {{plates}}',
    empty: 'La barra vacía.',
    missing: '{{load}} no se puede hacer con discos.',
    barTooHeavy: 'La barra sola pesa más.',
  },
  warmup: { add: 'Calentamiento' },
};

/** A set in a row. */
export const row = {
  caption: 'Series de {{name}}',
  previous: 'Última vez',
  lastDay: 'última vez {{day}}',
  load: 'Carga de la serie {{number}} ({{unit}})',
  reps: 'Repeticiones de la serie {{number}}',
  seconds: 'Segundos de la serie {{number}}',
  time: 'Segundos',
  fiveSeconds: '5 segundos',
  secondsWrong: 'Da segundos enteros, uno como mínimo.',
  distance: 'Distancia (m)',
  distanceColumn: 'm',
  meters: 'Metros de la serie {{number}}',
  fiveMeters: '5 metros',
  metersWrong: 'Da la distancia en metros, 1 como mínimo.',
  log: 'Registrar la serie {{number}}: {{set}}',
  more: 'Serie {{number}}: RPE, tipo y nota',
  record: 'Un récord: {{more}} más que tu mejor estimación',
  start: 'Iniciar el cronómetro',
  stop: 'Parar el cronómetro',
};

/** What can be done with an exercise. */
export const card = {
  more: 'Más de {{name}}',
  superset: 'Superserie',
  addSet: 'Serie',
  swap: 'Cambiar',
  swapDo: 'Cambiar',
  instead: 'Otro ejercicio',
  alternatives: 'Entrena lo mismo',
  skip: 'Saltar hoy',
  skipped: 'Saltado hoy.',
  up: 'Subir',
  down: 'Bajar',
  count: { REPS: 'Contar repeticiones', TIME: 'Contar el tiempo', DISTANCE: 'Contar la distancia' },
};

/** What has been done so far. */
export const totals = { time: 'Tiempo', sets: 'Series' };

/** Between two sets. */
export const rest = {
  next: 'Siguiente: {{name}}, serie {{number}}: {{set}}',
  nextPlain: 'Siguiente: {{name}}, serie {{number}}',
  notify: 'Avísame cuando acabe',
  notified: 'Se te avisará al acabar un descanso.',
  refused: 'Tu navegador no lo permite. El sonido y el reloj siguen.',
};

/** The end of a workout, and later a look back at it. */
export const finish = {
  title: 'Entrenamiento terminado',
  past: 'Entrenamiento del {{day}}',
  missing: 'Este entrenamiento no está aquí',
  missingText: 'Quizá aún no ha llegado a este dispositivo.',
  records: 'Récords',
  recordLine: '{{name}}: 1RM estimado {{value}}, {{more}} más que antes',
  muscles: 'Lo que has entrenado',
  exercises: 'Tus series',
  setsOf_one: '{{count}} serie',
  setsOf_other: '{{count}} series',
  plan: 'Frente al plan',
  planDone: '{{done}} de {{planned}} series',
  last: 'Frente a la última vez',
  lastOn: 'el {{day}}',
  effort: 'Esfuerzo',
  sentence: {
    record_one: 'Un récord hoy. Para eso eran las semanas anteriores.',
    record_other: '{{count}} récords hoy. Para eso eran las semanas anteriores.',
    more: 'Más trabajo que la última vez, {{more}} más. Bien hecho.',
    planned: 'Todo lo que estaba planeado está hecho.',
    kept: 'Está en el diario. Cada sesión hecha cuenta.',
  },
  share: 'Compartir una imagen',
  sharing: 'Dibujando…',
  saved: 'La imagen está guardada.',
  withName: 'Con mi nombre',
  done: 'Hecho',
  image: {
    time: 'Tiempo',
    sets: 'Series',
    records_one: '{{count}} récord',
    records_other: '{{count}} récords',
  },
};
