import type { raciStructure as source } from '../../en/rules/raciStructure.ts'
import type { Shape } from '../../messages.ts'

export const raciStructure = {
  'accountable-is-advisory': {
    title: 'Presta contas quem apenas assessora',
    what: 'Quem presta contas pertence a um órgão que apenas assessora.',
    why: 'Quem apenas assessora não pode decidir, nem responder pelo que outros decidem.',
    messages: { advises: '{{body}} apenas assessora; não pode prestar contas de {{activity}}.' },
    fixes: { move: 'Fazer com que {{body}} preste contas e {{adviser}} seja consultado' },
  },
  'accountable-mandate-unknown': {
    title: 'Não consta o mandato de quem presta contas',
    what: 'Quem presta contas pertence a um órgão do qual não consta se decide ou assessora.',
    why: 'O poder de decidir distingue a governança de um desenho: a maioria dos órgãos de coordenação da região apenas assessora.',
    messages: { unknown: 'Informe se {{body}}, que presta contas de {{activity}}, decide ou assessora.' },
    fixes: { decision: '{{body}} decide', mixed: '{{body}} decide e assessora' },
  },
  'strategic-decision-wrong-level': {
    title: 'De uma decisão estratégica se responde em outro nível',
    what: 'De uma decisão estratégica presta contas um órgão de outro nível.',
    why: 'Quem define o rumo deve responder por ele; um nível inferior pode executá-lo, mas não decidi-lo.',
    messages: {
      below: '{{activity}} é uma decisão estratégica, mas dela presta contas {{body}} (nível {{level}}).',
    },
    notStated: { level: 'Se de {{activity}} se responde no nível estratégico: o nível de {{body}}.' },
    fixes: { move: 'Fazer com que {{body}} preste contas' },
  },
  'execute-and-verify-same-role': {
    title: 'Um órgão verifica o próprio trabalho',
    what: 'Um órgão presta contas de uma verificação ou auditoria, ou a executa, e também do que é verificado.',
    why: 'Ninguém julga o próprio trabalho com isenção; o controle requer um órgão que não dependa do que controla.',
    messages: { own: '{{body}} verificaria o próprio trabalho: {{activity}} controla {{checked}}.' },
    notStated: {
      kind: 'Se {{activity}} é uma verificação de {{checked}}: o seu tipo. {{body}} tem parte em ambas.',
    },
    fixes: { move: 'Confiar a verificação a {{body}}' },
  },
} as const satisfies Shape<typeof source>
