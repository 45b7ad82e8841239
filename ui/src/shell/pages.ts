/** The pages by the name of their text, in the order of the navigation. */
export const PAGES = [
  { key: 'today', path: '/', always: true },
  { key: 'plan', path: '/app/plan', always: true },
  { key: 'history', path: '/app/history', always: true },
  { key: 'progress', path: '/app/progress', always: true },
  { key: 'reviews', path: '/app/reviews', always: false },
  { key: 'import', path: '/app/import', always: false },
  { key: 'settings', path: '/app/settings', always: false },
  { key: 'account', path: '/app/account', always: false },
] as const;
