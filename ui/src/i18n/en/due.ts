/** What to do next. */
export const due = {
  title: 'What is next',
  free: 'Train now',
  done: 'You have trained today',
  rest: 'Nothing is planned for today',
  upcoming: 'Next: {{name}}, {{day}}',
  start: 'Start workout',
  startFree: 'Train without a plan',
  running_one: 'Workout running, {{count}} set so far',
  running_other: 'Workout running, {{count}} sets so far',
  goOn: 'Go on with the workout',
};
