/** The published programs. */
export const programs = {
  text: 'Programas publicados tal como foram escritos. O teu coach mostra-te a primeira semana com as tuas cargas, e nada muda antes do teu sim.',
  days_one: '{{count}} dia por semana',
  days_other: '{{count}} dias por semana',
  minutes: 'até {{minutes}} min',
  fits: 'Serve para os teus dias, o teu tempo e o teu equipamento.',
  adapted: 'O teu coach adapta-o: {{what}}.',
  misfit: {
    days: 'mais dias do que treinas',
    minutes: 'mais longo do que as tuas sessões',
    equipment: 'precisa de {{words}}',
  },
  preview_one: 'Ver a semana',
  preview_other: 'Ver as {{count}} semanas',
  start: 'Propor-mo',
  request: 'start {{name}}',
};
