import type { participation as source } from '../../en/rules/participation.ts'
import type { Shape } from '../../messages.ts'

export const participation = {
  'participation-voiceless': {
    title: 'Vozes externas sem participação',
    what: 'Existem assentos de fora do governo, mas todos são de observadores ou convidados, ou nenhum dos seus titulares é consultado ou executa algo em uma decisão sobre estratégia ou serviços. É um erro se o desenho é impulsionado pelas pessoas.',
    why: 'Um assento sem parte em nenhuma decisão é um assento na plateia.',
    messages: {
      guests: 'As vozes de fora do governo são de convidados ou observadores.',
      silent: 'As vozes de fora do governo não participam de nenhuma decisão sobre estratégia ou serviços.',
    },
    notStated: {
      rows: 'Se as vozes de fora do governo participam das decisões: o mapa de responsabilidades está vazio.',
    },
    fixes: {
      consult_one: 'Consultar {{body}} em {{count}} decisão estratégica',
      consult_other: 'Consultar {{body}} em {{count}} decisões estratégicas',
    },
  },
  'participation-unbalanced': {
    title: 'Um setor fala por todos os externos',
    what: 'Um setor ocupa mais de 60 por cento dos assentos de fora do governo.',
    why: 'Onde um setor tem a maioria dos assentos externos, os outros são menos ouvidos.',
    messages: {
      mostly_one: 'Um setor ocupa {{percent}}% do único assento de fora do governo ({{count}}): {{sector}}.',
      mostly_other: 'Um setor ocupa {{percent}}% dos {{count}} assentos de fora do governo: {{sector}}.',
    },
    notStated: {
      seats:
        'Se um setor ocupa a maioria dos assentos de fora do governo: nem todos os assentos estão listados.',
    },
  },
  'institutional-leader-missing': {
    title: 'Um ministério sem líder digital',
    what: 'Um ministério que participa não tem nenhum assento ou cargo de líder digital institucional.',
    why: 'O que se decide para todos os ministérios precisa de alguém que o realize em cada um.',
    messages: {
      none: '{{participant}} não tem líder digital.',
    },
    notStated: {
      participants: 'Quais ministérios participam, e se cada um tem um líder digital.',
      seats: 'Se {{participant}} tem um líder digital: nem todos os seus assentos estão listados.',
    },
  },
  'institutional-committee-missing': {
    title: 'Um ministério sem comitê digital',
    what: 'Nenhum comitê digital institucional pertence a um ministério que participa, nem é presidido por ele.',
    why: 'Em um comitê próprio, o ministério reúne quem decide sobre o seu plano digital.',
    messages: {
      none: '{{participant}} não tem comitê digital.',
    },
    notStated: {
      participants: 'Quais ministérios participam, e se cada um tem um comitê digital.',
    },
  },
  'finance-not-at-strategic': {
    title: 'Sem autoridade orçamentária na cúpula',
    what: 'Nenhum assento da mesa superior é da fazenda, da economia ou do planejamento.',
    why: 'Prioridades sem a autoridade orçamentária são desejos.',
    messages: {
      absent: 'A autoridade orçamentária não integra a mesa superior, {{body}}.',
    },
    notStated: {
      seats:
        'Se a autoridade orçamentária integra a mesa superior, {{body}}: nem todos os seus assentos estão indicados.',
    },
    fixes: {
      addSeat: 'Adicionar o assento da autoridade orçamentária; quem o ocupa fica em aberto',
    },
  },
  'subnational-missing': {
    title: 'Sem voz dos governos locais',
    what: 'Há decisões ou funções sobre o que se presta localmente, mas nenhum governo subnacional tem assento.',
    why: 'As pessoas encontram a maioria dos serviços no seu município; sem ele, o que se decide para à sua porta.',
    messages: {
      absent: 'Há serviços prestados localmente, mas nenhum governo local tem assento.',
    },
    notStated: {
      seats: 'Se um governo local tem assento: nem todos os assentos estão listados.',
    },
    fixes: {
      addSeat: 'Adicionar um assento dos governos locais a {{body}}',
    },
  },
} as const satisfies Shape<typeof source>
