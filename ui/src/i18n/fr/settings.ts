/** Settings. */
export const settings = {
  device: 'Cet appareil',
  effort: 'Difficulté d’une série',
  effortHint:
    'Le RPE est l’effort sur 10, le RIR les répétitions qui restaient : RPE 8 vaut RIR 2.',
  language: 'Langue',
  groups: { training: 'Entraînement', gym: 'Salle', units: 'Unités et heure' },
  landmarksChange: 'Changer les valeurs',
  data: 'Tes données',
  toImport: 'Importer un journal d’entraînement',
  toAccount: 'Export, appareils, suppression',
  profile: 'Profil',
  plateStep: 'Plus petit pas de charge',
  plateStepHint:
    'Ce que permettent les disques de ta salle, dans ton unité. Vide : 2,5 kg ou 5 lb.',
  save: 'Enregistrer',
  revert: 'Annuler les changements',
  pending: 'Enregistrement…',
  saved: 'Enregistré.',
  refused: 'Refusé : {{reason}}',
  muscle: 'Muscle',
  landmarks: 'Séries par semaine pour chaque muscle',
  landmarksHint:
    'Séries dures par semaine : le minimum qui construit (MEV), le plus utile (MAV), le maximum dont on récupère (MRV).',
  noLandmarks: 'Elles apparaissent ici après ta première semaine d’entraînement.',
  error: {
    plateStep: 'Donne un pas au-dessus de 0 et jusqu’à 100, ou laisse vide.',
    zone: 'Donne un fuseau horaire comme Europe/Paris.',
    landmarks: 'MEV, MAV et MRV doivent monter, de 0 à 100.',
  },
};
