/** The pages by name. */
export const nav = {
  title: 'Pages',
  skip: 'Skip to the page',
  today: 'Today',
  plan: 'Plan',
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
