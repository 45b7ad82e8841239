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
  passwordTitle: 'Senha',
  passwordText: 'Os outros dispositivos são desligados quando ela muda.',
  passwordOpen: 'Mudar a senha…',
  passwordOld: 'A senha atual',
  passwordNew: 'A nova senha',
  passwordRule: 'Pelo menos 8 caracteres, e nada que muita gente use. Uma frase serve bem.',
  passwordDo: 'Mudar',
  passwordDone: 'Mudada. Outras {{count}} sessões terminaram.',
  erase: 'Apagar a conta',
  eraseText:
    'A tua chave é destruída e tudo sobre ti desaparece para sempre: diário, planos, balanços, conversa. Descarrega antes os teus dados se os quiseres guardar.',
  eraseOpen: 'Apagar a minha conta…',
  password: 'A tua palavra-passe, para confirmar',
  eraseDo: 'Apagar tudo',
};
