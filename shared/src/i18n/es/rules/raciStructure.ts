import type { raciStructure as source } from '../../en/rules/raciStructure.ts'
import type { Shape } from '../../messages.ts'

export const raciStructure = {
  'accountable-is-advisory': {
    title: 'Rinde cuentas quien solo asesora',
    what: 'Quien rinde cuentas pertenece a un órgano que solo asesora.',
    why: 'Quien solo asesora no puede decidir, ni responder por lo que otros deciden.',
    messages: { advises: '{{body}} solo asesora; no puede rendir cuentas de {{activity}}.' },
    fixes: { move: 'Que rinda cuentas {{body}} y se consulte a {{adviser}}' },
  },
  'accountable-mandate-unknown': {
    title: 'No consta el mandato de quien rinde cuentas',
    what: 'Quien rinde cuentas pertenece a un órgano del que no consta si decide o asesora.',
    why: 'El poder de decidir distingue la gobernanza de un dibujo: la mayoría de los órganos de coordinación de la región solo asesora.',
    messages: { unknown: 'Indique si {{body}}, que rinde cuentas de {{activity}}, decide o asesora.' },
    fixes: { decision: '{{body}} decide', mixed: '{{body}} decide y asesora' },
  },
  'strategic-decision-wrong-level': {
    title: 'De una decisión estratégica se responde en otro nivel',
    what: 'De una decisión estratégica rinde cuentas un órgano de otro nivel.',
    why: 'Quien fija el rumbo debe responder por él; un nivel inferior puede ejecutarlo, pero no decidirlo.',
    messages: {
      below:
        '{{activity}} es una decisión estratégica, pero de ella rinde cuentas {{body}} (nivel {{level}}).',
    },
    notStated: { level: 'Si de {{activity}} se responde en el nivel estratégico: el nivel de {{body}}.' },
    fixes: { move: 'Que rinda cuentas {{body}}' },
  },
  'execute-and-verify-same-role': {
    title: 'Un órgano verifica su propio trabajo',
    what: 'Un órgano rinde cuentas de una verificación o auditoría, o la ejecuta, y también de lo que se verifica.',
    why: 'Nadie juzga su propio trabajo con imparcialidad; el control requiere un órgano que no dependa de lo controlado.',
    messages: { own: '{{body}} verificaría su propio trabajo: {{activity}} controla {{checked}}.' },
    notStated: {
      kind: 'Si {{activity}} es una verificación de {{checked}}: su tipo. {{body}} tiene parte en ambas.',
    },
    fixes: { move: 'Encargar la verificación a {{body}}' },
  },
} as const satisfies Shape<typeof source>
