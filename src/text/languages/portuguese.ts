import { foldedWords } from '../fold.ts';
import { phrase } from './asking.ts';
import type { Language } from './language.ts';
import { snowball } from './stemming.ts';

/** Portuguese, of Portugal and of Brazil. */
export const PORTUGUESE: Language = {
  code: 'pt',
  stopWords: foldedWords(
    `estará estarão haverá houve serão esteve estiveram a ao aos à às ainda algo alguém algum alguma alguns algumas além ante antes aos após aquela aquele aqueles
    aquelas aqui aquilo as assim até cada cerca com como contra cuja cujo da das de dela delas dele deles depois
    desde desta deste dessa desse do dos durante e é ela elas ele eles em então enquanto entre era eram essa
    essas esse esses esta está estão estar estas estava este estes eu fazer fez foi foram for fosse há havia
    houve isso isto já la lhe lhes lo logo mais mas me meio menos mesmo meu minha muito muita muitas muitos na
    não nas nem nenhum nenhuma nessa nesse nesta neste no nos nós nossa nosso num numa o onde os ou outra outras
    outro outros para pela pelas pelo pelos pode podem pois por porque porquê pouco quais qual qualquer quando
    quanta quantas quanto quantos que quê quem são se seja sem sempre ser será seu seus si sido sob sobre sua
    suas só também tanto te tem têm tendo ter teve tinha tinham toda todas todo todos tu tua um uma umas uns vai
    vão você vocês volta tempo`,
  ),
  chatWords: foldedWords(
    `dito diz olá oi bom dia boa tarde noite obrigado obrigada por favor pergunta alguém sabe sabes saber dizer diga
    explica explicar artigo artigos texto coisa coisas exatamente exactamente equipe equipa`,
  ),
  stem: snowball(
    'pt',
    `zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
    dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte`,
  ),
  elision: null,
  spaced: true,
  capitalNouns: false,
  compounds: false,
  abbreviations: foldedWords(
    `sr sra srta dr dra d prof profa eng arq etc ex pág págs n nº núm vol art av lda ltda s.a jan fev mar abr mai
    jun jul ago set out nov dez tel p v`,
  ),
  about: 'O que diz o artigo sobre {topic}?',
  asks: {
    statement: phrase(
      '(?:o )?que (?:é que )?(?:disse|diz|disseram|dizem|afirmou|declarou|explicou|pensa|acha|acham|pensam|opina)',
    ),
    percent: phrase(
      'que percentagem|qual a percentagem|que porcentagem|qual a porcentagem|quantos por cento|por cento|que percentual',
    ),
    age: phrase('que idade|qual (?:é )?a idade|quantos anos (?:tem|tinha|faz|fez)'),
    duration: phrase(
      'quanto tempo|durante quanto|quantos (?:anos|meses|dias|minutos)|quantas (?:semanas|horas)|há quanto|que duração|quanto (?:dur|demor)\\p{L}+',
    ),
    money: phrase(
      'quanto (?:custa|custou|custam|custaram|vale|valem|pagou|dinheiro|se paga)|que preço|qual (?:é |foi )?o (?:preço|custo|orçamento|valor)',
    ),
    number: phrase(
      'a quanto (?:ascend|equival|mont)\\p{L}+|quanto|quantos|quantas|quanta|que número|que altura|qual a altura|que tamanho|que distância|que área',
    ),
    date: phrase(
      'quando|desde quando|até quando|em que ano|em qual ano|que dia|em que dia|em que mês|em que data|que data|a que horas|que ano',
    ),
    nation: phrase('que país|qual país|que países|em que país|de que país'),
    place: phrase(
      'onde|aonde|de onde|em que cidade|que cidade|em qual cidade|em que lugar|que lugar|em que edifício|em que região',
    ),
    reason: phrase(
      'por que|porque|porquê|por quê|por que motivo|por que razão|qual (?:é |foi )?(?:o motivo|a razão)',
    ),
    person: phrase(
      'quem|de quem|a quem|com quem|por quem|que pessoa|que (?:ministro|ministra|arquiteto|arquiteta|arquitecto|artista|investigador)',
    ),
    manner: phrase('como|de que maneira|de que modo|de que forma'),
  },
  measures: {
    months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
    weekdays: 'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
    relative:
      'ontem|hoje|amanhã|anteontem|(?:a semana|o mês|o ano) (?:passad[ao]|próxim[ao]|que vem)|est[ae] (?:semana|mês|ano)|no (?:mês|ano) passado|na semana passada',
    some: 'vári[ao]s|algun?s|algumas|pouc[ao]s',
    units: 'segundos?|minutos?|horas?|dias?|noites?|semanas?|meses|mês|trimestres?|anos?|décadas?|séculos?',
    century: 'séculos?',
    currencies: 'euros?|cêntimos?|centavos?|dólares|dólar|reais|real|libras?|escudos?|coroas?|ienes',
    percent: 'por cento',
    numbers:
      'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dez[ae]sseis|dez[ae]ssete|dezoito|dez[ea]nove|(?:vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)(?: e (?:um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove))?|cem|cento|duzent[oa]s|trezent[oa]s|quatrocent[oa]s|quinhent[oa]s|mil|uma dúzia|dezenas|centenas|milhares|a metade|um terço|um quarto',
    scales: 'mil|milhões|milhão|mil milhões|bilhões|bilhão',
    of: 'de|do',
  },
  speech: {
    says: 'comentou|comenta|referiu|refere|reconheceu|reconhece|admitiu|admite|indicou|indica|teme|espera|salientou|defendeu|defende|lamenta|promete|disse|diz|disseram|dizem|afirmou|afirma|explicou|explica|declarou|declara|acrescentou|acrescenta|sublinhou|sublinha|garantiu|garante|(?:anunciou|anuncia)(?= que)|(?<=\\s{2},? ?)(?:anunciou|anuncia)|escreveu|escreve|contou|conta|prometeu|respondeu|avisou|avisa|alertou|alerta|acredita|considera|lamentou|recordou|criticou',
    behind: '',
    according: 'segundo|de acordo com|nas palavras de',
    pronouns: 'ele|ela',
    about: 'sobre|acerca de',
  },
  turns: {
    marks: ['', '?'],
    joins: 'e',
    also: 'também|além disso',
    leads: 'e|mas|então|ok|bom|depois',
    what: 'o que|o quê|qual|quais',
    before: 'a|de|com|para|por|em|sobre|desde|até|contra',
    whatOf: 'quanto (?:a|ao|à|aos|às)|e (?:o|a) que (?:diz|há) (?:de|do|da)|que (?:tal|há) (?:de|do|da)?',
    several:
      'quais|quem são|que (?:duas |dois |três )?\\p{L}{2,}[aeo]s|como (?:posso|se pode|devo)|o que (?:devo|tenho de|é preciso)',
    persons: 'ele|ela|eles|elas|lhe|lhes|seu|sua|seus|suas|dele|dela',
    things: 'ele|ela|eles|elas|isso|isto|dele|dela|seu|sua|seus|suas|(?<=quem )(?:[oa]s?)',
    more: 'mais|outr[oa]s?',
    thing:
      '(?<!\\p{L})(?:[oa]s?|uma?|est[ea]|d[oa]s?|n[oa]s?|ao|à) (?!que )(?:(?:primeir|últim|nov|antig|grand|velh|segund|próxim)\\p{L}* )?\\p{L}{3,}',
    drops: true,
  },
  alike: `começar começou começa iniciar iniciou início arrancar
    acabar acabou terminar terminou fim final
    receber receberá recebeu obter obteve
    custar custa custou custo preço
    salário salários ordenado vencimento
    construir construiu construído edificar construção
    fundar fundou fundado criar criou criado fundação
    dirigir dirige diretor diretora chefe
    morrer morreu morto morte falecer faleceu
    ferido feridos
    ganhar ganhou vencer venceu vitória
    comprar comprou adquirir adquiriu compra
    vender vendeu venda
    aumentar aumentam aumento subir subida
    baixar baixou descer reduzir redução descida
    trabalhador trabalhadores empregado empregados funcionário funcionários pessoal
    empresa companhia firma sociedade
    carro automóvel viatura veículo
    acidente choque
    acordo pacto tratado contrato
    negociar negociou negociações conversações
    reunião sessão cimeira encontro
    deter detido prender preso detenção
    razão causa motivo
    habitar habitantes viver moradores população
    fechar fechou fechado encerrar encerrado
    abrir abriu aberto abertura inaugurar inaugurou
    decorrer decorreu realizar realizou lugar
    planear prevê previsto plano projeto
    barco navio
    desenhar desenhou projetar projetou
    pertencer pertence possuir dono dona proprietário proprietária
    pagar paga financiar financia financiado`,
};
