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
  passwordTitle: 'Password',
  passwordText: 'Gli altri dispositivi vengono scollegati quando cambia.',
  passwordOpen: 'Cambia la password…',
  passwordOld: 'La password attuale',
  passwordNew: 'La nuova password',
  passwordRule: 'Almeno 8 caratteri, e niente che usino in molti. Una frase va bene.',
  passwordDo: 'Cambia',
  passwordDone: 'Cambiata. Altre {{count}} sessioni sono terminate.',
  erase: 'Cancella l’account',
  eraseText:
    'La tua chiave viene distrutta e tutto ciò che ti riguarda sparisce per sempre: diario, piani, bilanci, conversazione. Scarica prima i tuoi dati se vuoi tenerli.',
  eraseOpen: 'Cancella il mio account…',
  password: 'La tua password, per confermare',
  eraseDo: 'Cancella tutto',
};
