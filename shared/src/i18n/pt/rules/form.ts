import type { form as source } from '../../en/rules/form.ts'
import type { Shape } from '../../messages.ts'

export const form = {
  'rule-failed': {
    title: 'Uma verificação não pôde ser feita',
    what: 'Uma regra falhou com este desenho. As demais foram aplicadas.',
    why: 'O que não foi verificado pode esconder um erro; avise quem administra este produto.',
    messages: { failed: 'A verificação «{{rule}}» ({{id}}) não pôde ser feita.' },
  },
  'ruleset-not-applied': {
    title: 'Algo do conjunto de regras não tem efeito',
    what: 'O desenho fixa algo sobre as regras que não pode ser aplicado: um perfil de regras, uma regra ou um limite que aqui não se conhece, um número fora do intervalo, ou um erro que devia ser menos que um erro.',
    why: 'Quem o fixou espera que valha; fica guardado no arquivo, e o desenho é avaliado como se não estivesse lá.',
    messages: {
      profile:
        'O perfil de regras «{{profile}}» não é conhecido aqui; o desenho é avaliado pelo de três níveis.',
      version:
        'O conjunto de regras foi fixado para a versão {{version}} do seu perfil; o desenho é avaliado pela versão {{present}}.',
      rule: 'O conjunto de regras menciona uma regra que aqui não se conhece: {{id}}.',
      limit: 'O conjunto de regras fixa um limite que a regra «{{rule}}» não tem: {{limit}}.',
      range:
        'O conjunto de regras fixa {{limit}} da regra «{{rule}}» em {{value}}, fora do intervalo; vale {{kept}}.',
      error:
        'As constatações da regra «{{rule}}» são erros e continuam a sê-lo, diga o que disser o conjunto de regras.',
    },
  },
  'dangling-reference': {
    title: 'Uma referência não leva a lugar algum',
    what: 'Algo remete a um elemento que não existe ou é de outro tipo.',
    why: 'Quando duas pessoas editam ao mesmo tempo, ou em um arquivo externo, pode sobrar uma referência; ninguém pode saber o que ela significava.',
    messages: {
      body_one: '{{thing}} remete a algo que não existe ou é de outro tipo: {{ids}}.',
      body_other: '{{thing}} remete a {{count}} elementos que não existem ou são de outro tipo: {{ids}}.',
      seat_one: 'O assento {{thing}} remete a algo que não existe ou é de outro tipo: {{ids}}.',
      seat_other:
        'O assento {{thing}} remete a {{count}} elementos que não existem ou são de outro tipo: {{ids}}.',
      relation_one: 'Uma linha remete a algo que não existe ou é de outro tipo: {{ids}}.',
      relation_other: 'Uma linha remete a {{count}} elementos que não existem ou são de outro tipo: {{ids}}.',
      activity_one: '{{thing}} remete a algo que não existe ou é de outro tipo: {{ids}}.',
      activity_other: '{{thing}} remete a {{count}} elementos que não existem ou são de outro tipo: {{ids}}.',
      assignment_one:
        'Uma letra do mapa de responsabilidades pertence a algo que não existe ou é de outro tipo: {{ids}}.',
      assignment_other:
        'Uma letra do mapa de responsabilidades pertence a {{count}} elementos que não existem ou são de outro tipo: {{ids}}.',
      principle_one: 'O princípio {{thing}} remete a algo que não existe ou é de outro tipo: {{ids}}.',
      principle_other:
        'O princípio {{thing}} remete a {{count}} elementos que não existem ou são de outro tipo: {{ids}}.',
      columns_one:
        'O mapa de responsabilidades tem uma coluna de algo que não existe ou é de outro tipo: {{ids}}.',
      columns_other:
        'O mapa de responsabilidades tem colunas de {{count}} elementos que não existem ou são de outro tipo: {{ids}}.',
    },
    fixes: {
      body: 'Retirar a referência a {{ids}}',
      seat: 'Retirar a referência a {{ids}}',
      relation: 'Retirar a referência a {{ids}}',
      activity: 'Retirar a referência a {{ids}}',
      assignment: 'Retirar as letras que sobraram',
      principle: 'Retirar a referência a {{ids}}',
      columns: 'Retirar as colunas que sobraram',
    },
  },
  'letter-outside-set': {
    title: 'Uma letra de outro conjunto de letras',
    what: 'Uma célula contém uma letra que o conjunto escolhido não tem.',
    why: 'Uma letra fora do conjunto não significa nada neste mapa, e nenhuma outra verificação pode lê-la.',
    messages: {
      foreign_one: '{{holder}} tem em {{activity}} a letra {{letters}}, que não existe em {{set}}.',
      foreign_other: '{{holder}} tem em {{activity}} as letras {{letters}}, que não existem em {{set}}.',
    },
    fixes: { remove: 'Retirar {{letters}}' },
  },
  'value-unreadable': {
    title: 'Um valor que não pode ser lido',
    what: 'Um campo do documento compartilhado contém um valor sem a forma necessária. É lido como não indicado.',
    why: 'Outro programa o escreveu; até que alguém defina o campo de novo, nenhuma verificação pode saber o que ele devia dizer.',
    messages: {
      thing_one: 'Um valor de {{thing}} não pode ser lido: {{fields}}.',
      thing_other: '{{count}} valores de {{thing}} não podem ser lidos: {{fields}}.',
      design_one: 'Um valor do desenho não pode ser lido: {{fields}}.',
      design_other: '{{count}} valores do desenho não podem ser lidos: {{fields}}.',
    },
  },
} as const satisfies Shape<typeof source>
