/** The published programs. */
export const programs = {
  text: 'Programmi pubblicati così come sono stati scritti. Il tuo coach ti mostra la prima settimana con i tuoi carichi, e nulla cambia prima del tuo sì.',
  days_one: '{{count}} giorno a settimana',
  days_other: '{{count}} giorni a settimana',
  minutes: 'fino a {{minutes}} min',
  fits: 'Adatto ai tuoi giorni, al tuo tempo e alla tua attrezzatura.',
  adapted: 'Il tuo coach lo adatta: {{what}}.',
  misfit: {
    days: 'più giorni di quanti ti alleni',
    minutes: 'più lungo delle tue sedute',
    equipment: 'richiede {{words}}',
  },
  preview_one: 'Guarda la settimana',
  preview_other: 'Guarda le {{count}} settimane',
  start: 'Proponimelo',
  request: 'start {{name}}',
};
