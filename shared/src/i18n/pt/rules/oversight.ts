import type { oversight as source } from '../../en/rules/oversight.ts'
import type { Shape } from '../../messages.ts'

export const oversight = {
  'core-area-lead-not-on-directive': {
    title: 'Um líder de área sem assento no nível diretivo',
    what: 'Um órgão operacional que lidera uma área central não integra nenhum conselho diretivo, nem a sua instituição ou quem o dirige.',
    why: 'O que se decide no nível diretivo é executado pelos líderes de área; sem assento, ficam sabendo tarde demais, e a sua experiência falta ali.',
    messages: {
      absent: '{{body}} lidera uma área central, mas não tem assento no nível diretivo.',
    },
    notStated: {
      seats: 'Se {{body}} tem assento no nível diretivo: nem todos os assentos dali estão indicados.',
    },
    fixes: {
      seat: 'Dar a {{lead}} um assento em {{body}}',
    },
  },
  'lead-authority-no-levers': {
    title: 'Um órgão central sem poderes',
    what: 'O órgão central não presta contas nem emite parecer vinculante onde se aprovam gastos ou iniciativas, se verifica o trabalho ou se fixam normas.',
    why: 'Quase todos os países têm um órgão central, mas metade deles ou menos pode financiar, aprovar, ordenar revisões ou fazer cumprir normas; sem esses poderes, só pode pedir.',
    messages: {
      none: '{{body}} é o órgão central, mas não tem poderes: não aprova, não verifica nem fixa normas.',
    },
    notStated: {
      kind: 'Se {{body}} tem algum poder: o tipo das decisões pelas quais presta contas.',
      rows: 'Se {{body}} tem algum poder: o mapa de responsabilidades está vazio.',
    },
    fixes: {
      agree: 'Que {{body}} deva dar a sua concordância a {{activity}}',
    },
  },
  'coordination-body-missing': {
    title: 'Nenhum órgão de coordenação',
    what: 'Nenhum conselho diretivo tem membros de três instituições ou mais.',
    why: 'Sem uma mesa em que os líderes digitais das instituições se reúnam, cada uma segue o seu próprio caminho.',
    messages: {
      none: 'Nenhum órgão diretivo reúne as instituições.',
    },
    notStated: {
      seats: 'Se um órgão diretivo reúne as instituições: nem todos os níveis e assentos estão indicados.',
    },
  },
  'coordination-body-advisory-only': {
    title: 'Uma coordenação que só assessora',
    what: 'Os conselhos que reúnem as instituições têm mandato consultivo e não prestam contas por nenhuma decisão.',
    why: 'Na maioria dos países esses órgãos só assessoram; os que também fixam prioridades conseguem mais.',
    messages: {
      advises: '{{body}} reúne as instituições, mas só assessora.',
    },
    notStated: {
      mandate: 'Se {{body}} só assessora.',
    },
  },
  'levels-not-linked': {
    title: 'Níveis que ninguém liga',
    what: 'Ninguém tem assento em dois níveis vizinhos, e nenhum órgão do inferior é secretaria de um superior. Onde um nível não tem conselhos, basta uma linha de subordinação.',
    why: 'Quem participa dos dois níveis leva as decisões para baixo e os problemas para cima.',
    messages: {
      apart: 'Ninguém liga o nível {{upper}} ao nível {{lower}}.',
      noLine:
        'Ninguém liga o nível {{upper}} ao nível {{lower}}: nem sequer uma linha de subordinação vai de um ao outro.',
    },
    notStated: {
      seats: 'Se alguém liga o nível {{upper}} ao nível {{lower}}: nem todos os assentos estão indicados.',
    },
    fixes: {
      seat: 'Dar a {{chair}} um assento em {{body}}',
    },
  },
  'oversight-missing': {
    title: 'Sem supervisão',
    what: 'Nenhum órgão consta como de supervisão nem tem esse papel, e não há nenhuma linha de supervisão.',
    why: 'Quem executa não deveria ser o único a dizer se deu certo.',
    messages: {
      none: 'Ninguém independente verifica os resultados.',
    },
  },
  'oversight-not-independent': {
    title: 'Supervisão do próprio superior',
    what: 'Um órgão supervisiona outro que está acima dele, sem ser a cúpula.',
    why: 'Quem se subordina ao órgão que verifica não pode informar sobre ele com liberdade.',
    messages: {
      superior: '{{body}} supervisiona {{superior}}, que é seu superior.',
    },
    fixes: {
      attach: 'Que se subordine diretamente a {{superior}}',
    },
  },
  'agenda-self-evaluated': {
    title: 'Uma agenda que se avalia a si mesma',
    what: 'Um órgão executa a agenda digital e a avalia, e nenhuma avaliação está nas mãos de outros.',
    why: 'Ninguém relata primeiro as próprias falhas; uma revisão externa mostra o que uma agenda realmente alcançou.',
    messages: {
      same: '{{body}} avalia a agenda que executa, e mais ninguém o faz.',
    },
    fixes: {
      move: 'Confiar a avaliação a {{body}}',
    },
  },
} as const satisfies Shape<typeof source>
