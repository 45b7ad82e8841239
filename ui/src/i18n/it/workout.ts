/** Training in the gym. */
export const workout = {
  title: 'Allenamento',
  count: '{{done}}/{{sets}}',
  more: 'Altre serie ed esercizi',
  allDone: 'Tutto il previsto è fatto.',
  noneTitle: 'Nessun allenamento in corso',
  toToday: 'Iniziane uno nella pagina «Oggi»',
  remove: 'Elimina',
  removed: 'Serie eliminata.',
  undo: 'Annulla',
  save: 'Salva la serie',
  add: 'Aggiungi esercizio',
  pair: 'Superserie con {{name}}',
  unpair: 'Separa la superserie',
  stress: 'Stress della serie {{value}}',
  versusLast: '{{change}} di 1RM stimato rispetto all’ultima volta',
  sessionRpe: 'Quanto è stata dura tutta la seduta?',
  effort: 'Sforzo {{effort}}',
  easy: 'leggero',
  hard: 'tutto',
  finishEmpty: 'Nessuna serie registrata. Terminare comunque?',
  finishAsk_one: '{{count}} serie registrata. Terminare?',
  finishAsk_other: '{{count}} serie registrate. Terminare?',
  goOn: 'Continua l’allenamento',
  rest: {
    title: 'Recupero',
    left: 'Recupero restante',
    less: '−15 s',
    more: '+15 s',
    skip: 'Salta',
    over: 'Il recupero è finito.',
  },
  quick: {
    label: 'Inserimento rapido',
    example: 'bench 80x8@{{effort}}',
    unknown: 'Nessun esercizio si chiama così. Aggiungilo prima.',
    wrong: 'Scrivi una serie come 100x8@{{hard}}, bench 82,5x6 o 12@{{effort}}.',
    log: 'Registra',
  },
  plates: {
    title: 'Dischi',
    bar: 'Bilanciere',
    noBar: 'Nessuno',
    side: 'Ogni lato: {{plates}}',
    empty: 'Il bilanciere vuoto.',
    missing: '{{load}} non si può fare con i dischi.',
    barTooHeavy: 'Il solo bilanciere pesa di più.',
  },
  warmup: { add: 'Riscaldamento' },
};

/** A set in a row. */
export const row = {
  caption: 'Serie di {{name}}',
  previous: 'Ultima volta',
  lastDay: 'ultima volta {{day}}',
  load: 'Carico della serie {{number}} ({{unit}})',
  reps: 'Ripetizioni della serie {{number}}',
  seconds: 'Secondi della serie {{number}}',
  time: 'Secondi',
  fiveSeconds: '5 secondi',
  secondsWrong: 'Indica secondi interi, almeno uno.',
  distance: 'Distanza (m)',
  distanceColumn: 'm',
  meters: 'Metri della serie {{number}}',
  fiveMeters: '5 metri',
  metersWrong: 'Indica la distanza in metri, almeno 1.',
  log: 'Registra la serie {{number}}: {{set}}',
  more: 'Serie {{number}}: RPE, tipo e nota',
  record: 'Un record: {{more}} oltre la tua migliore stima',
  start: 'Avvia il cronometro',
  stop: 'Ferma il cronometro',
};

/** What can be done with an exercise. */
export const card = {
  more: 'Altro per {{name}}',
  superset: 'Superserie',
  addSet: 'Serie',
  swap: 'Sostituisci',
  swapDo: 'Sostituisci',
  instead: 'Un altro esercizio',
  alternatives: 'Allena lo stesso',
  skip: 'Salta oggi',
  skipped: 'Saltato oggi.',
  up: 'Sposta su',
  down: 'Sposta giù',
  count: { REPS: 'Conta le ripetizioni', TIME: 'Conta il tempo', DISTANCE: 'Conta la distanza' },
};

/** What has been done so far. */
export const totals = { time: 'Tempo', sets: 'Serie' };

/** Between two sets. */
export const rest = {
  next: 'Prossima: {{name}}, serie {{number}}: {{set}}',
  nextPlain: 'Prossima: {{name}}, serie {{number}}',
  notify: 'Avvisami quando finisce',
  notified: 'Verrai avvisato alla fine di un recupero.',
  refused: 'Il tuo browser non lo permette. Suono e orologio continuano.',
};

/** The end of a workout, and later a look back at it. */
export const finish = {
  title: 'Allenamento finito',
  past: 'Allenamento di {{day}}',
  missing: 'Questo allenamento non è qui',
  missingText: 'Forse non è ancora arrivato su questo dispositivo.',
  records: 'Record',
  recordLine: '{{name}}: 1RM stimato {{value}}, {{more}} più di prima',
  muscles: 'Cosa hai allenato',
  exercises: 'Le tue serie',
  setsOf_one: '{{count}} serie',
  setsOf_other: '{{count}} serie',
  plan: 'Rispetto al piano',
  planDone: '{{done}} serie su {{planned}}',
  last: 'Rispetto all’ultima volta',
  lastOn: 'il {{day}}',
  effort: 'Sforzo',
  sentence: {
    record_one: 'Un record oggi. A questo servivano le settimane prima.',
    record_other: '{{count}} record oggi. A questo servivano le settimane prima.',
    more: 'Più lavoro dell’ultima volta, di {{more}}. Ben fatto.',
    planned: 'Tutto ciò che era previsto è stato fatto.',
    kept: 'È nel diario. Ogni seduta fatta conta.',
  },
  share: 'Condividi un’immagine',
  sharing: 'Disegno…',
  saved: 'L’immagine è salvata.',
  withName: 'Con il mio nome',
  done: 'Fatto',
  image: {
    time: 'Tempo',
    sets: 'Serie',
    records_one: '{{count}} record',
    records_other: '{{count}} record',
  },
};
