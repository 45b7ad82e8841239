/** Account. */
export const account = {
  export: 'Everything about me',
  exportText:
    'Your whole log, profile, plans and reviews in one file, readable by people and by other apps.',
  exportDo: 'Download',
  sessions: 'Where you are signed in',
  unknownDevice: 'Unknown device',
  thisOne: 'this one',
  lastUsed: 'Last used {{moment}}',
  end: 'End',
  endOthers: 'End all others',
  passwordTitle: 'Password',
  passwordText: 'Other devices are signed out when it changes.',
  passwordOpen: 'Change the password…',
  passwordOld: 'The present password',
  passwordNew: 'The new password',
  passwordRule: 'At least 8 characters, and nothing that many people use. A sentence works well.',
  passwordDo: 'Change',
  passwordDone: 'Changed. {{count}} other sessions have ended.',
  erase: 'Erase the account',
  eraseText:
    'Your key is destroyed and everything about you is gone, for good: log, plans, reviews, conversation. Download your data first if you want to keep it.',
  eraseOpen: 'Erase my account…',
  password: 'Your password, to confirm',
  eraseDo: 'Erase everything',
};
