/** The pages by name. */
export const nav = {
  title: 'Pages',
  skip: 'Skip to the page',
  today: 'Today',
  toCoach: 'Write to the coach',
  plan: 'Plan',
  coach: 'Coach',
  exercises: 'Exercises',
  history: 'History',
  progress: 'Progress',
  reviews: 'Reviews',
  import: 'Import',
  settings: 'Settings',
  account: 'Account',
  more: 'More',
  notFound: 'There is no such page',
  toToday: 'Go to today',
};
