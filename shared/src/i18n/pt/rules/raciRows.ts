import type { raciRows as source } from '../../en/rules/raciRows.ts'
import type { Shape } from '../../messages.ts'

export const raciRows = {
  'raci-row-empty': {
    title: 'Ninguém designado',
    what: 'Uma linha do mapa não tem letras.',
    why: 'Uma decisão sem ninguém designado é tomada por acaso ou não é tomada.',
    messages: { empty: 'Ninguém está designado para {{activity}}.' },
    fixes: {
      assign: 'Fazer com que {{body}} preste contas e a execute',
      delete: 'Excluir a linha {{activity}}',
    },
  },
  'raci-missing-accountable': {
    title: 'Ninguém presta contas',
    what: 'Uma linha tem letras, mas nenhuma faz com que alguém preste contas.',
    why: 'Em cada decisão alguém tem a última palavra e responde pelo resultado; sem isso, ninguém responde.',
    messages: { none: 'Ninguém presta contas de {{activity}}: ninguém responde pelo resultado.' },
    fixes: { assign: 'Fazer com que {{body}} preste contas' },
  },
  'raci-multiple-accountable': {
    title: 'Mais de um presta contas',
    what: 'Em uma linha mais de um presta contas. Um órgão e quem o preside ou dirige contam como um.',
    why: 'Quando dois respondem pela mesma decisão, cada um pode deixá-la para o outro. Se ambos são necessários, a linha contém duas decisões.',
    messages: { several: 'De {{activity}} prestam contas {{count}}: {{holders}}.' },
    fixes: { keep: 'Manter apenas {{holder}} prestando contas; os demais dão parecer vinculante' },
  },
  'raci-missing-responsible': {
    title: 'Ninguém executa',
    what: 'Uma linha tem letras, mas nenhuma encarrega alguém da execução.',
    why: 'Uma decisão que ninguém executa fica no papel.',
    messages: { none: 'Ninguém executa {{activity}}.' },
    fixes: { mark: 'Fazer com que {{holder}} também a execute' },
  },
  'raci-too-many-responsible': {
    title: 'Muitos executam',
    what: 'Mais de três papéis executam uma linha; em um mapa de nove colunas ou mais, mais de um terço delas.',
    why: 'Onde muitos executam, cada um espera pelos outros; talvez a linha contenha várias atividades.',
    messages: {
      many: '{{count}} papéis executam {{activity}}; talvez convenha dividi-la: {{holders}}.',
    },
    fixes: {
      support: 'Fazer com que {{holder}} apenas apoie a execução',
    },
  },
  'raci-too-many-consulted': {
    title: 'Muitas consultas',
    what: 'Em uma linha são consultados mais de quatro papéis, ou mais de 40 % das colunas, se forem mais.',
    why: 'Cada consulta custa tempo antes da decisão; muitas existem para evitar atritos, não para decidir melhor.',
    messages: {
      many: 'Antes de {{activity}} é preciso consultar {{count}} papéis.',
    },
    fixes: {
      inform: 'Informar {{holder}} em vez de consultar',
    },
  },
  'raci-too-many-informed': {
    title: 'Quase todos são informados',
    what: 'Em um mapa de seis colunas ou mais, mais de 60 % delas são informadas de uma linha.',
    why: 'O que quase todos devem saber é melhor publicar do que enviar a cada um.',
    messages: {
      many: 'De {{columns}} papéis, {{count}} são informados de {{activity}}.',
    },
    fixes: {
      publish: 'Publicar o resultado e não informar ninguém em particular',
    },
  },
  'raci-no-consulted-no-informed': {
    title: 'Ninguém é consultado nem informado',
    what: 'Em uma linha ninguém é consultado nem informado. É um aviso se envolve vários ministérios ou países.',
    why: 'As decisões de que ninguém mais fica sabendo criam compartimentos estanques.',
    messages: {
      nobody: 'Nenhum outro órgão é consultado ou informado sobre {{activity}}.',
      shared: '{{activity}} envolve várias instituições, mas nenhum outro órgão é consultado ou informado.',
    },
    fixes: {
      inform: 'Informar {{superior}}',
    },
  },
  'raci-row-full': {
    title: 'Todos participam',
    what: 'Em um mapa de seis colunas ou mais, todas têm uma letra em uma linha.',
    why: 'Onde todos participam, ninguém sabe de quem é o assunto.',
    messages: {
      full: 'Todos os {{count}} papéis participam de {{activity}}.',
    },
    fixes: {
      publish: 'Publicar o resultado e não informar ninguém em particular',
    },
  },
  'raci-cell-conflict': {
    title: 'Dois papéis que se excluem',
    what: 'Uma célula faz com que um papel preste contas ou execute e, ao mesmo tempo, seja consultado ou informado.',
    why: 'Quem executa ou presta contas já está a par; a letra mais fraca só confunde o mapa.',
    messages: {
      consulted: '{{holder}} está à frente de {{activity}} e ao mesmo tempo é objeto de consulta.',
      informed: '{{holder}} está à frente de {{activity}} e ao mesmo tempo recebe informação a respeito.',
    },
    fixes: {
      keepStronger: 'Manter a letra mais forte de {{holder}}',
    },
  },
  'raci-duplicate-activity': {
    title: 'A mesma decisão duas vezes',
    what: 'Duas linhas da mesma área central dizem o mesmo. No envio é um erro se órgãos diferentes prestam contas.',
    why: 'Uma decisão que figura duas vezes é tomada duas vezes, ou por ninguém.',
    messages: {
      same: '{{activity}} parece a mesma decisão nas linhas {{numbers}}.',
      apart:
        '{{activity}} parece a mesma decisão nas linhas {{numbers}}, mas prestam contas órgãos diferentes.',
    },
    fixes: {
      merge: 'Unir as duas linhas',
    },
  },
  'raci-activity-wording': {
    title: 'Redação de uma atividade',
    what: 'O nome de uma linha não tem verbo ou une dois verbos com «e».',
    why: 'Uma única ação que começa com um verbo pode ser confiada a alguém; um tema ou duas ações, não.',
    messages: {
      noVerb: '{{activity}} não tem verbo: escreva uma ação que comece com um verbo.',
      severalVerbs: '{{activity}} reúne mais de uma ação: escreva cada uma em sua própria linha.',
    },
  },
  'raci-row-unclassified': {
    title: 'Uma decisão sem classificação',
    what: 'Não consta o nível, a área central ou o tipo de uma linha.',
    why: 'Quem pode responder por uma decisão depende de onde ela se situa.',
    messages: {
      missing: '{{activity}} não informa {{missing}}.',
    },
    fixes: {
      level: 'Nível: {{value}}',
      coreArea: 'Área central: {{value}}',
    },
  },
} as const satisfies Shape<typeof source>
