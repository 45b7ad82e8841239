import type { settings as en } from '../en/settings';

/** Settings. */
export const settings: typeof en = {
  device: 'Dieses Gerät',
  effort: 'Wie hart ein Satz war',
  effortHint:
    'RPE ist die Anstrengung von 10, RIR die Wiederholungen, die übrig waren: RPE 8 ist RIR 2.',
  language: 'Sprache',
  groups: { training: 'Training', gym: 'Studio', units: 'Einheiten und Zeit' },
  landmarksChange: 'Zahlen ändern',
  data: 'Deine Daten',
  toImport: 'Trainingslog importieren',
  toAccount: 'Export, Geräte, Löschen',
  profile: 'Profil',
  plateStep: 'Kleinster Gewichtsschritt',
  plateStepHint:
    'Was die Scheiben in deinem Studio erlauben, in deiner Einheit. Leer: 2,5 kg oder 5 lb.',
  save: 'Speichern',
  revert: 'Änderungen verwerfen',
  pending: 'Wird gespeichert…',
  saved: 'Gespeichert.',
  refused: 'Nicht angenommen: {{reason}}',
  muscle: 'Muskel',
  landmarks: 'Sätze je Muskel und Woche',
  landmarksHint:
    'Harte Sätze in der Woche: so viele braucht es mindestens (MEV), so viele nützen am meisten (MAV), von mehr erholst du dich nicht (MRV).',
  noLandmarks: 'Sie erscheinen hier nach deiner ersten Trainingswoche.',
  error: {
    plateStep: 'Ein Schritt über 0 bis 100, oder leer lassen.',
    zone: 'Eine Zeitzone wie Europe/Zurich angeben.',
    landmarks: 'MEV, MAV und MRV müssen steigen, von 0 bis 100.',
  },
};
