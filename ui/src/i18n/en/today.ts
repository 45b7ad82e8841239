/** The first page. */
export const today = {
  hello: 'Hello {{name}}',
  kicker: 'Today’s session',
  restKicker: 'Next session, {{day}}',
  wellDone: 'Well done',
  minutes: 'about {{minutes}} min',
  exercises_one: '{{count}} exercise',
  exercises_other: '{{count}} exercises',
  moreExercises_one: 'and {{count}} more exercise',
  moreExercises_other: 'and {{count}} more exercises',
  fewerExercises: 'Show fewer',
  sets_one: '{{count}} set',
  sets_other: '{{count}} sets',
  week: 'This week',
  weekDone: '{{done}} of {{count}} done',
  days: { done: 'trained', planned: 'planned', missed: 'missed', free: 'free', away: 'away' },
  streak_one: '{{count}} week in a row',
  streak_other: '{{count}} weeks in a row',
  readiness: 'Readiness',
  readinessNone: 'Four answers, and your coach knows what today can bear.',
  checkIn: 'Check in',
  checkInAgain: 'Check in again',
  checkInTitle: 'How are you today?',
  checkInSend: 'Save',
  weight: 'Body weight',
  weightNone: 'Not weighed yet',
  weightToday: 'today',
  weightField: 'Weight ({{unit}})',
  weightLog: 'Log weight',
};

/** The one thing that matters now. */
export const matters = {
  title: 'What matters now',
  proposal: 'Your coach proposes a change',
  load: 'Your load is running high',
  loadText: {
    WARNING:
      'You have done clearly more than you are used to for some days. An easier day pays off now.',
    HIGH: 'You have done far more than you are used to for some days. Take it easy, or rest.',
  },
  loadGo: 'See the load',
  missed: '{{name}} is still open',
  missedText: 'It was planned for {{day}}. There is room to do it today.',
  missedGo: 'Do it now',
  record: 'Record: {{name}} {{value}}',
  recordText: 'That is {{more}} over your best estimate before, {{before}}.',
  recordFirst: 'The best estimate you ever had.',
  recordGo: 'See all records',
  focusGo: 'Read the review',
};

/** A change where it is read. */
export const proposal = {
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
};

/** The first screen of a new athlete. */
export const firstRun = {
  title: 'Train by a plan that knows your log.',
  text: 'Log a set with one tap. Your coach plans the week, says why, and changes nothing without you.',
  since: 'Since {{month}}.',
  gained: 'Since {{month}}: your {{name}} went from about {{from}} to {{to}} for one.',
  known_one: '{{count}} workout is here. Now the week to come.',
  known_other: '{{count}} workouts are here. Now the week to come.',
  import: 'Import my log',
  importText: 'Hevy, Strong, FitNotes, Fitbod or Liftosaur. Your numbers from the first set on.',
  importGo: 'Choose a file',
  fresh: 'Start fresh',
  freshText: 'Your goal, your days, your equipment. A minute later there is a week.',
  plan: 'Make my week',
  or: 'Or leave all that:',
};

/** What this is, for somebody who has never seen it. */
export const pitch = {
  tap: 'One tap logs a set.',
  tapText: 'Filled in from your plan and from last time.',
  why: 'Every figure says why.',
  whyText: 'Down to the sets behind it. Changes to your plan are proposed, and you decide.',
  offline: 'Works without reception.',
  offlineText: 'Nothing you log is lost, on one phone or on two devices.',
};
