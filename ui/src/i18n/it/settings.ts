/** Settings. */
export const settings = {
  device: 'Questo dispositivo',
  effort: 'Quanto è dura una serie',
  effortHint: 'L’RPE è lo sforzo su 10, il RIR le ripetizioni che restavano: RPE 8 è RIR 2.',
  language: 'Lingua',
  groups: { training: 'Allenamento', gym: 'Palestra', units: 'Unità e ora' },
  landmarksChange: 'Cambia i valori',
  data: 'I tuoi dati',
  toImport: 'Importa un diario di allenamento',
  toAccount: 'Esportazione, dispositivi, cancellazione',
  profile: 'Profilo',
  plateStep: 'Passo minimo di carico',
  plateStepHint:
    'Ciò che permettono i dischi della tua palestra, nella tua unità. Vuoto: 2,5 kg o 5 lb.',
  save: 'Salva',
  revert: 'Annulla le modifiche',
  pending: 'Salvataggio…',
  saved: 'Salvato.',
  refused: 'Non accettato: {{reason}}',
  muscle: 'Muscolo',
  landmarks: 'Serie settimanali per ogni muscolo',
  landmarksHint:
    'Serie dure a settimana: il minimo che costruisce (MEV), il più utile (MAV), il massimo che si recupera (MRV).',
  noLandmarks: 'Appaiono qui dopo la tua prima settimana di allenamento.',
  error: {
    plateStep: 'Indica un passo sopra 0 e fino a 100, o lascia vuoto.',
    zone: 'Indica un fuso orario come Europe/Rome.',
    landmarks: 'MEV, MAV e MRV devono crescere, da 0 a 100.',
  },
};
