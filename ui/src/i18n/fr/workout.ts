/** Training in the gym. */
export const workout = {
  title: 'Séance',
  count: '{{done}}/{{sets}}',
  more: 'Plus de séries et d’exercices',
  allDone: 'Tout ce qui était prévu est fait.',
  noneTitle: 'Aucune séance en cours',
  toToday: 'En commencer une sur la page « Aujourd’hui »',
  remove: 'Supprimer',
  removed: 'Série supprimée.',
  undo: 'Annuler',
  save: 'Enregistrer la série',
  add: 'Ajouter un exercice',
  pair: 'Superset avec {{name}}',
  unpair: 'Défaire le superset',
  stress: 'Stress de la série {{value}}',
  versusLast: '{{change}} de 1RM estimé par rapport à la dernière fois',
  sessionRpe: 'Quelle était la difficulté de toute la séance ?',
  effort: 'Effort {{effort}}',
  easy: 'facile',
  hard: 'à fond',
  finishEmpty: 'Aucune série notée. Terminer quand même ?',
  finishAsk_one: '{{count}} série notée. Terminer la séance ?',
  finishAsk_other: '{{count}} séries notées. Terminer la séance ?',
  goOn: 'Continuer la séance',
  rest: {
    title: 'Repos',
    left: 'Repos restant',
    less: '−15 s',
    more: '+15 s',
    skip: 'Passer',
    over: 'Le repos est fini.',
  },
  quick: {
    label: 'Saisie rapide',
    example: 'bench 80x8@{{effort}}',
    unknown: 'Aucun exercice ne s’appelle ainsi. Ajoute-le d’abord.',
    wrong: 'Écris une série comme 100x8@{{hard}}, bench 82,5x6 ou 12@{{effort}}.',
    log: 'Noter',
  },
  plates: {
    title: 'Disques',
    bar: 'Barre',
    noBar: 'Aucune',
    side: 'De chaque côté : {{plates}}',
    empty: 'La barre à vide.',
    missing: '{{load}} n’est pas faisable avec des disques.',
    barTooHeavy: 'La barre seule est plus lourde.',
  },
  warmup: { add: 'Échauffement' },
};

/** A set in a row. */
export const row = {
  caption: 'Séries de {{name}}',
  previous: 'Dernière fois',
  lastDay: 'dernière fois {{day}}',
  load: 'Charge de la série {{number}} ({{unit}})',
  reps: 'Répétitions de la série {{number}}',
  seconds: 'Secondes de la série {{number}}',
  time: 'Secondes',
  fiveSeconds: '5 secondes',
  secondsWrong: 'Donne des secondes entières, une au moins.',
  distance: 'Distance (m)',
  distanceColumn: 'm',
  meters: 'Mètres de la série {{number}}',
  fiveMeters: '5 mètres',
  metersWrong: 'Donne la distance en mètres, 1 au moins.',
  log: 'Noter la série {{number}} : {{set}}',
  more: 'Série {{number}} : RPE, type et note',
  record: 'Un record : {{more}} de plus que ta meilleure estimation',
  start: 'Lancer le chronomètre',
  stop: 'Arrêter le chronomètre',
};

/** What can be done with an exercise. */
export const card = {
  more: 'Plus pour {{name}}',
  superset: 'Superset',
  addSet: 'Série',
  swap: 'Remplacer',
  swapDo: 'Remplacer',
  instead: 'Un autre exercice',
  alternatives: 'Travaille la même chose',
  skip: 'Passer aujourd’hui',
  skipped: 'Passé aujourd’hui.',
  up: 'Monter',
  down: 'Descendre',
  count: {
    REPS: 'Compter les répétitions',
    TIME: 'Compter le temps',
    DISTANCE: 'Compter la distance',
  },
};

/** What has been done so far. */
export const totals = { time: 'Temps', sets: 'Séries' };

/** Between two sets. */
export const rest = {
  next: 'Ensuite : {{name}}, série {{number}} : {{set}}',
  nextPlain: 'Ensuite : {{name}}, série {{number}}',
  notify: 'Préviens-moi à la fin',
  notified: 'Tu seras prévenu à la fin d’un repos.',
  refused: 'Ton navigateur ne le permet pas. Le son et le compteur continuent.',
};

/** The end of a workout, and later a look back at it. */
export const finish = {
  title: 'Séance terminée',
  past: 'Séance du {{day}}',
  missing: 'Cette séance n’est pas ici',
  missingText: 'Elle n’est peut-être pas encore arrivée sur cet appareil.',
  records: 'Records',
  recordLine: '{{name}} : 1RM estimé {{value}}, {{more}} de plus qu’avant',
  muscles: 'Ce que tu as travaillé',
  exercises: 'Tes séries',
  setsOf_one: '{{count}} série',
  setsOf_other: '{{count}} séries',
  plan: 'Par rapport au plan',
  planDone: '{{done}} séries sur {{planned}}',
  last: 'Par rapport à la dernière fois',
  lastOn: 'le {{day}}',
  effort: 'Effort',
  sentence: {
    record_one: 'Un record aujourd’hui. C’est à cela qu’ont servi les semaines d’avant.',
    record_other: '{{count}} records aujourd’hui. C’est à cela qu’ont servi les semaines d’avant.',
    more: 'Plus de travail que la dernière fois, de {{more}}. Bien joué.',
    planned: 'Tout ce qui était prévu a été fait.',
    kept: 'C’est noté. Chaque séance faite compte.',
  },
  share: 'Partager une image',
  sharing: 'Dessin…',
  saved: 'L’image est enregistrée.',
  withName: 'Avec mon nom',
  done: 'Terminé',
  image: {
    time: 'Temps',
    sets: 'Séries',
    records_one: '{{count}} record',
    records_other: '{{count}} records',
  },
};
