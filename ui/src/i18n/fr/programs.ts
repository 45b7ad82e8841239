/** The published programs. */
export const programs = {
  text: 'Des programmes publiés, tels qu’ils ont été écrits. Ton coach te montre la première semaine avec tes charges, et rien ne change avant ton oui.',
  days_one: '{{count}} jour par semaine',
  days_other: '{{count}} jours par semaine',
  minutes: 'jusqu’à {{minutes}} min',
  fits: 'Convient à tes jours, ton temps et ton matériel.',
  adapted: 'Ton coach l’adapte : {{what}}.',
  misfit: {
    days: 'plus de jours que tu n’en fais',
    minutes: 'plus long que tes séances',
    equipment: 'demande {{words}}',
  },
  preview_one: 'Voir la semaine',
  preview_other: 'Voir les {{count}} semaines',
  start: 'Me le proposer',
  request: 'start {{name}}',
};
