/** Account. */
export const account = {
  export: 'Tutto su di me',
  exportText:
    'Tutto il tuo diario, profilo, piani e bilanci in un file leggibile da persone e altre app.',
  exportDo: 'Scarica',
  sessions: 'Dove hai effettuato l’accesso',
  unknownDevice: 'Dispositivo sconosciuto',
  thisOne: 'questo',
  lastUsed: 'Ultimo uso {{moment}}',
  end: 'Termina',
  endOthers: 'Termina tutte le altre',
  erase: 'Cancella l’account',
  eraseText:
    'La tua chiave viene distrutta e tutto ciò che ti riguarda sparisce per sempre: diario, piani, bilanci, conversazione. Scarica prima i tuoi dati se vuoi tenerli.',
  eraseOpen: 'Cancella il mio account…',
  password: 'La tua password, per confermare',
  eraseDo: 'Cancella tutto',
};
