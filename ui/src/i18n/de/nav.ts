import type { nav as en } from '../en/nav';

/** The pages by name. */
export const nav: typeof en = {
  title: 'Seiten',
  skip: 'Zur Seite springen',
  today: 'Heute',
  tools: 'Einheit und Abmelden',
  news: 'eine neue Tafel',
  toCoach: 'An den Coach schreiben',
  plan: 'Plan',
  coach: 'Coach',
  programs: 'Programme',
  exercises: 'Übungen',
  history: 'Verlauf',
  progress: 'Fortschritt',
  reviews: 'Rückblick',
  import: 'Import',
  settings: 'Einstellungen',
  account: 'Konto',
  more: 'Mehr',
  notFound: 'Diese Seite gibt es nicht',
  toToday: 'Zu heute',
};
