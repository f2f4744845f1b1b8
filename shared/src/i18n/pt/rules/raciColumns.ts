import type { raciColumns as source } from '../../en/rules/raciColumns.ts'
import type { Shape } from '../../messages.ts'

export const raciColumns = {
  'raci-role-unused': {
    title: 'Um papel sem participação',
    what: 'Uma coluna do mapa não tem letras.',
    why: 'Um papel que não participa de nenhuma decisão foi esquecido em alguma linha ou não é necessário no mapa.',
    messages: { unused: '{{holder}} não participa de nenhuma decisão.' },
    fixes: { drop: 'Retirar {{holder}} do mapa' },
  },
  'raci-role-only-informed': {
    title: 'Um papel que só é informado',
    what: 'Uma coluna só recebe informação, em três linhas ou mais.',
    why: 'Quem só é informado pertence ao plano de comunicação, e não ao mapa.',
    messages: {
      informed: '{{holder}} só recebe informações, sobre {{count}} decisões.',
    },
    fixes: {
      drop: 'Retirar {{holder}} do mapa',
    },
  },
  'raci-role-no-line-duty': {
    title: 'Um papel que nunca executa nem decide',
    what: 'Uma coluna é consultada, mas não executa nem presta contas de nada, embora o seu órgão exista para decidir.',
    why: 'Um órgão que só opina é assessor; o mapa e o seu mandato deveriam dizer o mesmo.',
    messages: {
      never: '{{holder}} nunca executa nem decide: apenas responde a consultas.',
    },
    notStated: {
      mandate: 'Se {{holder}} existe para decidir ou para assessorar: o mandato de {{body}}.',
    },
    fixes: {
      advisory: 'Indicar que {{body}} assessora',
    },
  },
  'raci-accountable-overload': {
    title: 'Um papel presta contas de muito',
    what: 'Um papel presta contas de mais de 40 % das linhas do seu próprio nível, se houver pelo menos cinco.',
    why: 'O mapa serve para aproximar a prestação de contas de onde se conhece o trabalho; um órgão que decide tudo fica sobrecarregado.',
    messages: {
      overload: '{{holder}} presta contas de {{percent}} % das decisões do nível {{level}}.',
    },
    notStated: {
      level: 'Se {{holder}} presta contas de decisões demais do seu nível: o seu nível.',
    },
  },
  'raci-responsible-overload': {
    title: 'Um papel executa grande parte',
    what: 'Um papel executa mais da metade das linhas, se houver pelo menos seis.',
    why: 'Uma unidade dá conta de certa carga; o que ela não consegue fazer fica esperando.',
    messages: {
      overload: '{{holder}} dá conta de tudo isso? Executa {{count}} de {{rows}} linhas.',
    },
  },
  'raci-role-everywhere': {
    title: 'Um papel em todas as decisões',
    what: 'Uma coluna tem uma letra em todas as linhas, se houver pelo menos seis.',
    why: 'Quem participa de tudo torna-se o gargalo de tudo.',
    messages: {
      everywhere: '{{holder}} precisa estar em tudo? Tem parte em todas as {{rows}} linhas.',
    },
  },
  'raci-column-is-person': {
    title: 'Uma pessoa em vez de um cargo',
    what: 'Uma coluna leva o nome de uma pessoa que ocupa um assento.',
    why: 'As pessoas mudam; o cargo permanece, e com ele o seu papel na decisão.',
    messages: {
      person: '{{holder}} é uma pessoa: utilize o cargo.',
    },
    fixes: {
      position: 'Nomear a coluna pelo cargo',
    },
  },
} as const satisfies Shape<typeof source>
