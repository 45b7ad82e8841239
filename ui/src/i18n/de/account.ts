import type { account as en } from '../en/account';

/** Account. */
export const account: typeof en = {
  export: 'Alles über mich',
  exportText:
    'Dein ganzes Protokoll, Profil, Pläne und Rückblicke in einer Datei, lesbar für Menschen und andere Apps.',
  exportDo: 'Herunterladen',
  sessions: 'Wo du angemeldet bist',
  unknownDevice: 'Unbekanntes Gerät',
  thisOne: 'dieses',
  lastUsed: 'Zuletzt benutzt {{moment}}',
  end: 'Beenden',
  endOthers: 'Alle anderen beenden',
  passwordTitle: 'Passwort',
  passwordText: 'Andere Geräte werden abgemeldet, wenn es sich ändert.',
  passwordOpen: 'Passwort ändern…',
  passwordOld: 'Das jetzige Passwort',
  passwordNew: 'Das neue Passwort',
  passwordRule: 'Mindestens 8 Zeichen, und nichts, was viele benutzen. Ein Satz eignet sich gut.',
  passwordDo: 'Ändern',
  passwordDone: 'Geändert. {{count}} andere Sitzungen wurden beendet.',
  erase: 'Konto löschen',
  eraseText:
    'Dein Schlüssel wird vernichtet und alles über dich ist endgültig weg: Protokoll, Pläne, Rückblicke, Gespräch. Lade deine Daten vorher herunter, wenn du sie behalten willst.',
  eraseOpen: 'Mein Konto löschen…',
  password: 'Zur Bestätigung dein Passwort',
  eraseDo: 'Alles löschen',
};
