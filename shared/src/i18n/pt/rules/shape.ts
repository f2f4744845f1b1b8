import type { shape as source } from '../../en/rules/shape.ts'
import type { Shape } from '../../messages.ts'

export const shape = {
  'core-area-multiple-leads': {
    title: 'Uma área central com vários líderes',
    what: 'Vários órgãos operacionais que não são transversais lideram a mesma área central.',
    why: 'Quando vários lideram, nenhum presta contas, e as instituições seguem o que lhes convém.',
    messages: {
      several_one: '{{count}} órgão lidera a área de {{area}}: {{bodies}}.',
      several_other: '{{count}} órgãos lideram a área de {{area}}: {{bodies}}.',
    },
    fixes: {
      keep: 'Que apenas {{body}} lidere a área',
    },
  },
  'multiple-apex': {
    title: 'Mais de uma cúpula',
    what: 'Vários órgãos estratégicos não têm ninguém acima deles; é um erro se são do mesmo país.',
    why: 'Com duas cúpulas, ninguém pode resolver as suas divergências: uma deve ficar acima, ou devem fundir-se.',
    messages: {
      several_one: '{{count}} órgão estratégico não tem ninguém acima dele: {{bodies}}.',
      several_other: '{{count}} órgãos estratégicos não têm ninguém acima deles: {{bodies}}.',
    },
  },
  'escalation-without-deadline': {
    title: 'Um escalonamento sem prazo',
    what: 'Um escalonamento não diz depois de quantos dias um assunto sobe.',
    why: 'Sem prazo, um assunto bloqueado pode ficar embaixo para sempre.',
    messages: {
      none: 'Não se diz depois de quantos dias um assunto bloqueado passa de {{body}} para {{superior}}.',
    },
    fixes: {
      set_one: 'Definir {{count}} dia',
      set_other: 'Definir {{count}} dias',
    },
  },
  'temporary-without-end': {
    title: 'Um órgão temporário sem data de término',
    what: 'Um órgão temporário não tem data de término, ou ela já passou.',
    why: 'Grupos de trabalho que ninguém encerra continuam sem mandato.',
    messages: {
      none: '{{body}} é temporário e não tem data de término.',
      past: '{{body}} deveria terminar em {{until}}.',
    },
  },
  'too-many-working-groups': {
    title: 'Muitos grupos temporários ao mesmo tempo',
    what: 'Mais de três órgãos temporários subordinam-se a um só.',
    why: 'As mesmas poucas pessoas integram todos os grupos, e o superior não consegue acompanhar o que cada um prepara.',
    messages: {
      many_one:
        '{{count}} grupo temporário subordina-se ao mesmo tempo a {{body}}; mais de {{most}} são difíceis de acompanhar.',
      many_other:
        '{{count}} grupos temporários subordinam-se ao mesmo tempo a {{body}}; mais de {{most}} são difíceis de acompanhar.',
    },
  },
  'span-of-control-wide': {
    title: 'Muitos órgãos sob um só',
    what: 'Mais de dez órgãos subordinam-se diretamente a um só; é um aviso acima de quinze.',
    why: 'A atenção de um superior é limitada. As evidências sobre o número certo variam, por isso nunca é um erro.',
    messages: {
      wide_one: '{{count}} órgão subordina-se diretamente a {{body}}.',
      wide_other: '{{count}} órgãos subordinam-se diretamente a {{body}}.',
    },
  },
  'single-child-chain': {
    title: 'Uma camada talvez desnecessária',
    what: 'Exatamente um órgão subordina-se a outro do mesmo nível, que não presta contas por nenhuma decisão.',
    why: 'Uma camada que só transmite assuntos custa tempo e esconde quem presta contas.',
    messages: {
      single:
        'Só {{below}} se subordina a {{body}}, no mesmo nível, e {{body}} não presta contas por nenhuma decisão: esta camada é necessária?',
    },
    notStated: {
      level: 'Se a camada de {{body}} é necessária: o nível de {{below}}.',
      rows: 'Se a camada de {{body}} é necessária: o mapa de responsabilidades está vazio.',
    },
  },
  'too-many-layers': {
    title: 'Muitas camadas',
    what: 'Há mais de cinco camadas de cima a baixo.',
    why: 'Cada camada atrasa o que sobe e altera o que desce.',
    messages: {
      deep_one: 'Há {{count}} camada de cima a baixo: {{path}}.',
      deep_other: 'Há {{count}} camadas de cima a baixo: {{path}}.',
    },
  },
  'function-overlap': {
    title: 'A mesma função em vários órgãos',
    what: 'Vários órgãos de um nível listam a mesma função. Os países, e os comitês e encarregados de cada instituição, são considerados à parte.',
    why: 'O que dois órgãos fazem é feito duas vezes ou por nenhum, e as instituições escolhem o que lhes convém.',
    messages: {
      same_one: '{{bodies}} têm a mesma função: {{functions}}.',
      same_other: '{{bodies}} têm as mesmas funções: {{functions}}.',
    },
    fixes: {
      keep_one: 'Deixar a função apenas a {{body}}',
      keep_other: 'Deixar as funções apenas a {{body}}',
    },
  },
  'body-without-functions': {
    title: 'Um órgão sem funções',
    what: 'O desenho indica que um órgão não tem funções.',
    why: 'O regimento de um órgão começa por dizer para que ele serve; sem isso ninguém sabe o que levar a ele.',
    messages: {
      none: 'Não se diz para que serve {{body}}.',
    },
    notStated: {
      functions: 'Para que serve {{body}}.',
    },
  },
  'review-date-missing': {
    title: 'Sem data de revisão',
    what: 'O desenho não diz quando será revisto, ou essa data já passou.',
    why: 'Nenhum modelo institucional serve para sempre: deve ser revisto periodicamente, assim como o mapa de responsabilidades.',
    messages: {
      none: 'Não se diz quando este desenho será revisto.',
      past: 'Este desenho deveria ser revisto até {{since}}.',
    },
    fixes: {
      set: 'Marcar a revisão para {{day}}',
    },
  },
  'principle-not-embodied': {
    title: 'Um princípio sem efeito',
    what: 'Um princípio não está vinculado a nenhum órgão nem a nenhuma decisão.',
    why: 'Um princípio que ninguém encarna fica no papel.',
    messages: {
      none: 'Nenhum órgão nem decisão reflete {{principle}}.',
    },
  },
} as const satisfies Shape<typeof source>
