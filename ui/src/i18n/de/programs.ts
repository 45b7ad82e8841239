/** Die veröffentlichten Programme. */
export const programs = {
  text: 'Veröffentlichte Programme, wie sie geschrieben wurden. Dein Coach zeigt dir die erste Woche mit deinen Lasten, und vor deinem Ja ändert sich nichts.',
  days_one: '{{count}} Tag pro Woche',
  days_other: '{{count}} Tage pro Woche',
  minutes: 'bis {{minutes}} min',
  fits: 'Passt zu deinen Tagen, deiner Zeit und deinen Geräten.',
  adapted: 'Dein Coach passt es an: {{what}}.',
  misfit: {
    days: 'mehr Tage, als du trainierst',
    minutes: 'länger als deine Trainings',
    equipment: 'braucht {{words}}',
  },
  preview_one: 'Die Woche ansehen',
  preview_other: 'Die {{count}} Wochen ansehen',
  start: 'Schlag es mir vor',
  request: 'starte {{name}}',
};
