/** Training in the gym. */
export const workout = {
  title: 'Workout',
  count: '{{done}}/{{sets}}',
  more: 'More sets and exercises',
  allDone: 'Everything planned is done.',
  noneTitle: 'No workout is going on',
  toToday: 'Start one on the page “Today”',
  remove: 'Delete',
  removed: 'Set deleted.',
  undo: 'Undo',
  save: 'Save set',
  add: 'Add exercise',
  pair: 'Superset with {{name}}',
  unpair: 'Take the superset apart',
  stress: 'Set stress {{value}}',
  versusLast: '{{change}} estimated 1RM against last time',
  sessionRpe: 'How hard was the whole session?',
  effort: 'Effort {{effort}}',
  easy: 'light',
  hard: 'everything',
  finishEmpty: 'No set is logged. End the workout anyway?',
  finishAsk_one: '{{count}} set logged. End the workout?',
  finishAsk_other: '{{count}} sets logged. End the workout?',
  goOn: 'Go on training',
  rest: {
    title: 'Rest',
    left: 'Rest left',
    less: '−15 s',
    more: '+15 s',
    skip: 'Skip',
    over: 'The rest is over.',
  },
  quick: {
    label: 'Quick entry',
    example: 'bench 80x8@{{effort}}',
    unknown: 'No exercise is called that. Add it first.',
    wrong: 'Write a set such as 100x8@{{hard}}, bench 82,5x6 or 12@{{effort}}.',
    log: 'Log it',
  },
  plates: {
    title: 'Plates',
    bar: 'Bar',
    noBar: 'None',
    side: 'Each side: {{plates}}',
    empty: 'The empty bar.',
    missing: '{{load}} cannot be made with plates.',
    barTooHeavy: 'The bar alone is heavier.',
  },
  warmup: { add: 'Warm-up' },
};

/** A set in a row. */
export const row = {
  caption: 'Sets of {{name}}',
  previous: 'Last time',
  lastDay: 'last time {{day}}',
  load: 'Load of set {{number}} ({{unit}})',
  reps: 'Reps of set {{number}}',
  seconds: 'Seconds of set {{number}}',
  time: 'Seconds',
  fiveSeconds: '5 seconds',
  secondsWrong: 'Give whole seconds, one at least.',
  distance: 'Distance (m)',
  distanceColumn: 'm',
  meters: 'Meters of set {{number}}',
  fiveMeters: '5 meters',
  metersWrong: 'Give the distance in meters, 1 at least.',
  log: 'Log set {{number}}: {{set}}',
  more: 'Set {{number}}: RPE, type and note',
  record: 'A record: {{more}} over your best estimate before',
  start: 'Start the stopwatch',
  stop: 'Stop the stopwatch',
};

/** What can be done with an exercise. */
export const card = {
  more: 'More for {{name}}',
  superset: 'Superset',
  addSet: 'Set',
  swap: 'Swap',
  swapDo: 'Swap',
  instead: 'Another exercise',
  alternatives: 'Trains the same',
  skip: 'Skip today',
  skipped: 'Skipped today.',
  up: 'Move up',
  down: 'Move down',
  count: { REPS: 'Count reps', TIME: 'Count time', DISTANCE: 'Count distance' },
};

/** What has been done so far. */
export const totals = { time: 'Time', sets: 'Sets' };

/** Between two sets. */
export const rest = {
  next: 'Next: {{name}}, set {{number}}: {{set}}',
  nextPlain: 'Next: {{name}}, set {{number}}',
  notify: 'Tell me when it is over',
  notified: 'You will be told when a rest is over.',
  refused: 'Your browser does not allow it. The sound and the clock go on.',
};

/** The end of a workout, and later a look back at it. */
export const finish = {
  title: 'Workout finished',
  past: 'Workout of {{day}}',
  missing: 'This workout is not here',
  missingText: 'It may not have reached this device yet.',
  records: 'Records',
  recordLine: '{{name}}: estimated 1RM {{value}}, {{more}} more than before',
  muscles: 'What you trained',
  exercises: 'Your sets',
  setsOf_one: '{{count}} set',
  setsOf_other: '{{count}} sets',
  plan: 'Against the plan',
  planDone: '{{done}} of {{planned}} sets',
  last: 'Against last time',
  lastOn: 'on {{day}}',
  effort: 'Effort',
  sentence: {
    record_one: 'A record today. That is what the weeks before were for.',
    record_other: '{{count}} records today. That is what the weeks before were for.',
    more: 'More work than last time, by {{more}}. Good going.',
    planned: 'Everything that was planned is done.',
    kept: 'In the log. Every session that is done counts.',
  },
  share: 'Share an image',
  sharing: 'Drawing…',
  saved: 'The image is saved.',
  withName: 'With my name',
  done: 'Done',
  image: {
    time: 'Time',
    sets: 'Sets',
    records_one: '{{count}} record',
    records_other: '{{count}} records',
  },
};
