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
  erase: 'Borrar la cuenta',
  eraseText:
    'Tu clave se destruye y todo sobre ti desaparece para siempre: diario, planes, balances, conversación. Descarga antes tus datos si quieres conservarlos.',
  eraseOpen: 'Borrar mi cuenta…',
  password: 'Tu contraseña, para confirmar',
  eraseDo: 'Borrar todo',
};
