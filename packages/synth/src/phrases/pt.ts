import type { BankSource } from "./bank.ts";

export const pt: BankSource = {
  language: "pt",
  joiner: " ",
  spelled: [
    ["arroba", "ponto"],
    ["(arroba)", "(ponto)"],
  ],
  subject: `
    {p}: {f} [não funciona|parou]
    Erro {e} no {p}
    [Problema|Dúvida] com {m}
    Pedido {o} – [onde está|produto errado]
    [Fatura|Reembolso|Cobrança dupla] {p}
    Não consigo entrar, {f}
    URGENTE: {p} fora do ar`,
  greet: `
    Olá,
    Bom dia,
    Boa tarde,
    Oi {AFIRST},
    Prezados,`,
  agentGreet: `
    Olá {FIRST},
    Bom dia, {NAME},
    Prezado(a) {NAME},`,
  when: `
    desde ontem
    desde a atualização {v}
    desde {d}
    há uns {n} dias
    depois de mudar {f}
    toda manhã às {h}
    quando o {x} está aberto`,
  problem: `
    Meu {p} {m} [não liga|não inicia|travou] {w}.
    A função {f} [não responde|parou de funcionar|fica travada] {w}.
    [Aparece|Recebo] o erro {e} ao abrir {f} {w}.
    O {p} está [muito lento|instável|fora do ar] {w} e a equipe toda está parada.
    Fui cobrado [duas vezes|{c} a mais] no pedido {o}.
    O pacote {t} [não chegou|consta como entregue|está preso na alfândega].
    A opção {f} [sumiu|está cinza] {w}.
    Não consigo entrar na conta {p}, só aparece {e}.
    O {p} fecha assim que [abro|ativo] {f}.
    Parte dos nossos {n} aparelhos perde a conexão {w}.
    Com a versão {v} o {m} [esquenta muito|reinicia sozinho].`,
  symptom: `
    A luz [pisca em vermelho|fica apagada] e nada acontece.
    Funciona alguns minutos e cai de novo.
    A tela [fica branca|fica preta|pisca].
    No log vejo {e} [várias vezes|antes de parar], trace {g}.
    Os outros aparelhos da rede estão bem.
    O aplicativo mostra a versão {v}.
    Acontece [no Wi-Fi e no 4G|em todos os navegadores].
    Em {f} a lista aparece vazia.
    Os arquivos do {x} [voltam à versão antiga|ficam duplicados].`,
  attempt: `
    Já reiniciei [duas vezes|{n} vezes|tudo].
    Segui o artigo {k} [sem sucesso|e nada].
    Reinstalar a {v} não mudou nada.
    Testamos [outro cabo|outro roteador|um segundo {m}], mesmo resultado.
    Restaurei de fábrica e limpei o cache, continua igual.
    Desliguei o firewall e removi o {x}.`,
  question: `
    Podem [verificar|ajudar|ver isso], por favor?
    [O que devo fazer|Como resolvo]?
    É um defeito conhecido da {v}?
    Quando {f} volta?
    Gostaria de [reembolso|troca|um retorno por telefone].
    Por favor, [é urgente|encaminhem ao responsável].`,
  reply: `
    Feito, [mesmo erro|ainda {e}|nada mudou].
    Certo, vou tentar [hoje à noite|amanhã|agora].
    Agora está na {v} e {f} [ainda falha|funciona às vezes].
    O número está apagado, na caixa diz {m}.
    [Sim|Não], está [no cabo|na rede de visitantes].
    [Alguma novidade?|Como está meu caso?]
    Segue [o log|a imagem|a nota|a foto].
    É a terceira vez que explico.
    Aconteceu de novo às {h}, logo depois do {x}.`,
  thanks: `
    Obrigado, [funcionou|era isso|resolvido].
    Perfeito, {f} voltou. Podem encerrar.
    O novo aparelho chegou, muito obrigada.`,
  ack: `
    Obrigado [pelos detalhes|pela paciência|pelo aviso].
    Peço desculpas [pelo transtorno|pela demora].
    Verifiquei [sua conta|os logs|o pedido {o}].
    Conseguimos reproduzir em {f} na {v}.
    Assumi o caso do colega {PERSON}.`,
  ask: `
    Pode enviar [o log|uma captura|uma foto da etiqueta]?
    Qual versão aparece em Ajustes, Sobre?
    A que horas aconteceu?
    O {x} está instalado na mesma máquina?
    Acontece com {f} desligado?`,
  step: `
    Abra Ajustes, depois {f}, e [escolha Restaurar|desligue e ligue].
    Atualize para {v} e reinicie.
    Segure o botão por {n} segundos até a luz piscar.
    Os passos estão no artigo {k}: {u}
    Remova o {m}, espere {n} minutos e adicione de novo.
    Saia de todas as sessões, limpe o cache e entre novamente.
    Rode o diagnóstico em {f} e envie o código.
    Um novo {m} foi enviado, rastreio {t}.
    Encaminhei ao [segundo nível|time de logística].`,
  resolve: `
    A correção está na {v}, disponível desde {d}.
    Reembolsei {c}, leva até 10 dias.
    {f} foi [restaurado|reativado] e deve funcionar.
    A falha de {f} terminou às {h}, sem perda de dados.
    Vou encerrar o caso; basta responder para reabrir.
    A causa era o {x}, veja o artigo {k}.`,
  bye: `
    Atenciosamente,
    Obrigado,
    Abraços,
    Cumprimentos,
    Grata,`,
  agentBye: `
    Atenciosamente,\\n{AGENT}\\nLumen Support
    Cumprimentos,\\n{AFIRST}`,
  auto: `
    Obrigado por contatar a Lumen. Responderemos em {n} horas. O artigo {k} pode ajudar.
    Confirmação automática do pedido {o}. Status: {u}`,
  quote: `
    Em {d}, {NAME} escreveu:
    Em {d} às {h}, {NAME} <{EMAIL}> escreveu:`,
  personal: `
    Meu e-mail é {EMAIL}.
    A conta está em {EMAIL}.
    [Meu telefone é|Liguem para|Tel.:] {PHONE}
    [Meu colega|Minha esposa|A titular,] {PERSON} tem o mesmo problema.
    Meu usuário é {USERNAME}.
    [Meu endereço é|Enviem para] {ADDRESS}.
    Localização mostrada: {GEO}
    [Nosso IP é|IP bloqueado:] {IP}
    O endereço MAC é {MAC}.
    Número de série: {DEVICE}
    Paguei com o cartão {CARD}.
    Devolvam no IBAN {IBAN}.
    Conta bancária: {BANK}
    [CPF|NIF|Documento]: {ID}
    Passaporte {PASSPORT}
    O carro de placa {PLATE} levou o pacote.
    [Data de nascimento|Nasci em] {DOB}
    Minha senha é {SECRET}
    [O código é|Chave da API:] {SECRET}
    Recebi este link: {URL}`,
};
