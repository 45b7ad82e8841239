/** The published programs. */
export const programs = {
  text: 'Programas publicados tal como se escribieron. Tu coach te enseña la primera semana con tus cargas, y nada cambia antes de tu sí.',
  days_one: '{{count}} día por semana',
  days_other: '{{count}} días por semana',
  minutes: 'hasta {{minutes}} min',
  fits: 'Encaja con tus días, tu tiempo y tu material.',
  adapted: 'Tu coach lo adapta: {{what}}.',
  misfit: {
    days: 'más días de los que entrenas',
    minutes: 'más largo que tus sesiones',
    equipment: 'necesita {{words}}',
  },
  preview_one: 'Ver la semana',
  preview_other: 'Ver las {{count}} semanas',
  start: 'Proponérmelo',
  request: 'start {{name}}',
};
