import type { seats as source } from '../../en/rules/seats.ts'
import type { Shape } from '../../messages.ts'

export const seats = {
  'body-no-members-listed': {
    title: 'Um órgão colegiado sem assentos',
    what: 'Não consta nenhum assento de um órgão colegiado.',
    why: 'De quem o integra depende que possa decidir; sem isso não se convoca ninguém nem se conta o quórum.',
    messages: { none: 'Não consta quem integra {{body}}.' },
  },
  'body-too-small': {
    title: 'Um órgão colegiado com poucos assentos',
    what: 'Um órgão colegiado tem menos de três assentos.',
    why: 'Duas pessoas não formam maioria: um órgão que decide em conjunto precisa de pelo menos três.',
    messages: {
      few_one: '{{body}} tem {{count}} assento; um órgão colegiado precisa de pelo menos {{least}}.',
      few_other: '{{body}} tem {{count}} assentos; um órgão colegiado precisa de pelo menos {{least}}.',
    },
    notStated: { seats: 'Quantos integram {{body}}: nem todos os seus assentos constam.' },
  },
  'body-too-large': {
    title: 'Um órgão colegiado com muitos votos',
    what: 'Um órgão que decide tem mais assentos com voto do que o habitual no seu nível: 15 no estratégico, 10 no diretivo, 12 no operacional.',
    why: 'Num órgão numeroso decide-se em outro lugar; funciona melhor um núcleo pequeno que decide, com observadores.',
    messages: {
      many_one:
        '{{body}} tem {{count}} membro com voto; com mais de {{most}} é difícil chegar a uma decisão.',
      many_other:
        '{{body}} tem {{count}} membros com voto; com mais de {{most}} é difícil chegar a uma decisão.',
    },
    notStated: {
      level: 'Se {{body}} tem votos demais: o seu nível.',
      mandate: 'Se {{body}} tem votos demais: se decide ou assessora.',
    },
  },
  'body-multiple-chairs': {
    title: 'Mais de uma presidência',
    what: 'Um órgão tem vários assentos de presidência que não se revezam.',
    why: 'Com duas presidências ao mesmo tempo não se sabe quem convoca, quem desempata e quem responde.',
    messages: {
      several_one: '{{body}} tem {{count}} presidência.',
      several_other: '{{body}} tem {{count}} presidências ao mesmo tempo.',
    },
    fixes: { rotate: 'Revezar as presidências' },
  },
  'chair-is-secretary': {
    title: 'Quem preside lavra as atas',
    what: 'O mesmo cargo preside um órgão e exerce a sua secretaria.',
    why: 'A secretaria certifica o que foi decidido e zela pela legalidade; não deveria fazê-lo quem preside.',
    messages: { same: 'Em {{body}} o mesmo cargo preside e exerce a secretaria.' },
    notStated: { holder: 'Se em {{body}} o mesmo cargo preside e exerce a secretaria: quem os ocupa.' },
  },
  'chair-and-secretariat-same-institution': {
    title: 'Presidência e secretaria numa instituição',
    what: 'A mesma instituição preside um órgão e é a sua secretaria.',
    why: 'É frequente e pode ser intencional, mas deixa a pauta e as atas numa só mão.',
    messages: { same: 'A mesma instituição preside {{body}} e é a sua secretaria.' },
    notStated: {
      institution: 'Se a mesma instituição preside {{body}} e é a sua secretaria: que instituições são.',
    },
  },
  'even-votes-no-casting': {
    title: 'Pode haver empates',
    what: 'Um órgão tem número par de votos e não há voto de qualidade.',
    why: 'Quando os votos são pares alguém deve desempatar, em regra quem preside; senão o assunto fica sem decisão.',
    messages: {
      ties_one: '{{body}} tem {{count}} voto e ninguém desempata.',
      ties_other: '{{body}} tem {{count}} votos e ninguém desempata.',
    },
    notStated: { seats: 'Quantos votos tem {{body}}.', castingVote: 'Se alguém desempata em {{body}}.' },
    fixes: { castingVote: 'Dar à presidência o voto de qualidade' },
  },
  'quorum-missing': {
    title: 'Sem quórum',
    what: 'Um órgão colegiado não tem regra sobre quantos devem estar presentes.',
    why: 'O que se decide sem regra de quórum pode ser impugnado.',
    messages: { none: '{{body}} não tem regra de quórum.' },
    notStated: { quorum: 'Quantos devem estar presentes em {{body}}.' },
    fixes: { half: 'Fixar o quórum em metade dos votos' },
  },
  'quorum-unreachable': {
    title: 'Um quórum inalcançável',
    what: 'Há menos assentos com voto ocupados do que o quórum pede, ou todos devem estar ocupados e algum está vago.',
    why: 'Um órgão que não pode reunir-se validamente está paralisado: as vacâncias detêm toda decisão.',
    messages: {
      vacancy_one:
        '{{body}} não pode reunir-se validamente: todos os assentos devem estar ocupados e {{count}} está vago.',
      vacancy_other:
        '{{body}} não pode reunir-se validamente: todos os assentos devem estar ocupados e {{count}} estão vagos.',
      short_one:
        '{{body}} não pode reunir-se validamente: precisa de {{needed}} membros com voto e tem {{count}}.',
      short_other:
        '{{body}} não pode reunir-se validamente: precisa de {{needed}} membros com voto e tem {{count}}.',
    },
    notStated: {
      seats: 'Se {{body}} atinge o quórum: nem todos os seus assentos constam.',
      holders: 'Se {{body}} atinge o quórum: quais dos seus assentos estão ocupados.',
    },
  },
  'alternate-missing': {
    title: 'Ninguém substitui',
    what: 'A presidência ou a secretaria não tem suplente.',
    why: 'Se falta quem preside ou quem secretaria, o órgão não pode reunir-se sem suplente.',
    messages: { none: 'Não há suplente para {{seat}}.' },
    notStated: { alternates: 'Quem substitui {{seat}}.' },
    fixes: { addAlternate: 'Acrescentar o assento de suplente; quem o ocupa fica em aberto' },
  },
  'seat-duplicate': {
    title: 'Um cargo, dois votos',
    what: 'O mesmo cargo ocupa vários assentos com voto num órgão.',
    why: 'Quem vota duas vezes pesa o dobro, e fica vazio um assento pensado para outro.',
    messages: {
      twice_one: '{{seat}} ocupa {{count}} assento com voto.',
      twice_other: '{{seat}} ocupa {{count}} assentos com voto.',
    },
    fixes: { oneVote: 'Deixar-lhe um só voto' },
  },
  'position-overcommitted': {
    title: 'Um cargo em muitos órgãos',
    what: 'Um cargo integra mais de cinco órgãos, ou os seus órgãos somam mais de quarenta reuniões por ano.',
    why: 'Quem está em toda parte acaba enviando outra pessoa; é melhor delegar expressamente.',
    messages: {
      bodies_one: '{{position}} integra {{count}} órgão.',
      bodies_other: '{{position}} integra {{count}} órgãos.',
      meetings_one: 'Espera-se {{position}} em {{count}} reunião por ano.',
      meetings_other: 'Espera-se {{position}} em {{count}} reuniões por ano.',
    },
  },
  'delegate-without-rank': {
    title: 'Qualquer um pode representar',
    what: 'Um assento estratégico admite representante e não pede nível mínimo.',
    why: 'Onde qualquer um pode vir no lugar de um ministro, as decisões são adiadas até que ele venha.',
    messages: { anyone: 'Qualquer um pode comparecer por {{seat}}: não se pede nível mínimo.' },
    notStated: { rank: 'Que nível deve ter quem comparece por {{seat}}.' },
  },
  'meeting-frequency-missing': {
    title: 'Sem periodicidade',
    what: 'Um órgão colegiado não diz com que frequência se reúne.',
    why: 'As regras de um órgão dizem com que frequência se reúne; sem periodicidade reúne-se nas crises, ou nunca.',
    messages: { none: 'Não se diz com que frequência {{body}} se reúne.' },
    fixes: { set_one: 'Fixar {{count}} reunião por ano', set_other: 'Fixar {{count}} reuniões por ano' },
  },
  'meeting-frequency-too-low': {
    title: 'Reúne-se pouco',
    what: 'Um órgão reúne-se menos do que o habitual no seu nível: duas vezes por ano no estratégico, quatro no diretivo, seis no operacional.',
    why: 'O que se leva a um órgão que mal se reúne espera, e decide-se em outro lugar.',
    messages: {
      rare_one: '{{body}} reúne-se {{count}} vez por ano; no seu nível o habitual são pelo menos {{least}}.',
      rare_other:
        '{{body}} reúne-se {{count}} vezes por ano; no seu nível o habitual são pelo menos {{least}}.',
    },
    fixes: { set_one: 'Fixar {{count}} reunião por ano', set_other: 'Fixar {{count}} reuniões por ano' },
  },
  'meeting-frequency-inverted': {
    title: 'O superior reúne-se mais',
    what: 'Um órgão reúne-se com mais frequência do que outro que lhe está subordinado.',
    why: 'O que o órgão inferior prepara chega tarde ao superior.',
    messages: {
      inverted: '{{superior}} reúne-se com mais frequência do que {{body}}, que lhe está subordinado.',
    },
    fixes: {
      set_one: 'Fazer {{body}} reunir-se {{count}} vez por ano',
      set_other: 'Fazer {{body}} reunir-se {{count}} vezes por ano',
    },
  },
} as const satisfies Shape<typeof source>
