/** Account. */
export const account = {
  export: 'Tudo sobre mim',
  exportText:
    'Todo o teu diário, perfil, planos e balanços num ficheiro legível por pessoas e outras apps.',
  exportDo: 'Descarregar',
  sessions: 'Onde tens a sessão aberta',
  unknownDevice: 'Dispositivo desconhecido',
  thisOne: 'este',
  lastUsed: 'Último uso {{moment}}',
  end: 'Terminar',
  endOthers: 'Terminar todas as outras',
  erase: 'Apagar a conta',
  eraseText:
    'A tua chave é destruída e tudo sobre ti desaparece para sempre: diário, planos, balanços, conversa. Descarrega antes os teus dados se os quiseres guardar.',
  eraseOpen: 'Apagar a minha conta…',
  password: 'A tua palavra-passe, para confirmar',
  eraseDo: 'Apagar tudo',
};
