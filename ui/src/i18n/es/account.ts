/** Account. */
export const account = {
  export: 'Todo sobre mí',
  exportText:
    'Todo tu diario, perfil, planes y balances en un archivo legible por personas y otras apps.',
  exportDo: 'Descargar',
  sessions: 'Dónde tienes la sesión abierta',
  unknownDevice: 'Dispositivo desconocido',
  thisOne: 'este',
  lastUsed: 'Último uso {{moment}}',
  end: 'Cerrar',
  endOthers: 'Cerrar todas las demás',
  passwordTitle: 'Contraseña',
  passwordText: 'Los demás dispositivos se cierran cuando cambia.',
  passwordOpen: 'Cambiar la contraseña…',
  passwordOld: 'La contraseña actual',
  passwordNew: 'La nueva contraseña',
  passwordRule: 'Al menos 8 caracteres, y nada que use mucha gente. Una frase va bien.',
  passwordDo: 'Cambiar',
  passwordDone: 'Cambiada. Se han cerrado {{count}} sesiones más.',
  erase: 'Borrar la cuenta',
  eraseText:
    'Tu clave se destruye y todo sobre ti desaparece para siempre: diario, planes, balances, conversación. Descarga antes tus datos si quieres conservarlos.',
  eraseOpen: 'Borrar mi cuenta…',
  password: 'Tu contraseña, para confirmar',
  eraseDo: 'Borrar todo',
};
