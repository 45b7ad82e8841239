/** Account. */
export const account = {
  export: 'Tout ce qui me concerne',
  exportText:
    'Tout ton journal, ton profil, tes plans et tes bilans dans un fichier lisible par des personnes et d’autres applis.',
  exportDo: 'Télécharger',
  sessions: 'Où tu es connecté',
  unknownDevice: 'Appareil inconnu',
  thisOne: 'celui-ci',
  lastUsed: 'Dernière utilisation {{moment}}',
  end: 'Fin',
  endOthers: 'Fermer toutes les autres',
  passwordTitle: 'Mot de passe',
  passwordText: 'Les autres appareils sont déconnectés quand il change.',
  passwordOpen: 'Changer le mot de passe…',
  passwordOld: 'Le mot de passe actuel',
  passwordNew: 'Le nouveau mot de passe',
  passwordRule:
    'Au moins 8 caractères, et rien que beaucoup de gens utilisent. Une phrase marche bien.',
  passwordDo: 'Changer',
  passwordDone: 'Changé. {{count}} autres sessions ont pris fin.',
  erase: 'Effacer le compte',
  eraseText:
    'Ta clé est détruite et tout ce qui te concerne disparaît pour de bon : journal, plans, bilans, conversation. Télécharge d’abord tes données si tu veux les garder.',
  eraseOpen: 'Effacer mon compte…',
  password: 'Ton mot de passe, pour confirmer',
  eraseDo: 'Tout effacer',
};
