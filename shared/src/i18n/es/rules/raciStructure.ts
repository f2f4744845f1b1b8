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
  'accountable-without-legal-basis': {
    title: 'Rinde cuentas sin base jurídica',
    what: 'Quien rinde cuentas pertenece a un órgano sin instrumento jurídico vigente.',
    why: 'Quien decide por otros necesita una ley, un decreto o una resolución que lo faculte.',
    messages: {
      none: '{{body}} rinde cuentas de {{activity}} sin una base jurídica vigente.',
    },
    notStated: {
      instruments: 'Si {{body}}, que rinde cuentas de {{activity}}, tiene una base jurídica vigente.',
    },
    fixes: {
      cite: 'Citar {{instrument}}',
    },
  },
  'accountable-body-no-officer': {
    title: 'Nadie responde en persona por un órgano colegiado',
    what: 'Rinde cuentas un órgano colegiado cuya presidencia no está ocupada.',
    why: 'Un órgano colegiado responde a través de quien lo preside; sin esa persona, no hay a quién pedir cuentas.',
    messages: {
      nobody: '{{body}} rinde cuentas de {{activity}}, pero nadie lo preside: indique quién responde.',
    },
    notStated: {
      chair: 'Quién preside {{body}}, que rinde cuentas de {{activity}}.',
    },
    fixes: {
      addSeat: 'Añadir el puesto de presidencia; queda abierto quién lo ocupa',
    },
  },
  'accountable-below-responsible': {
    title: 'Quien rinde cuentas está por debajo de quien ejecuta',
    what: 'Quien ejecuta está por encima de quien rinde cuentas, según las líneas de dependencia.',
    why: 'Nadie puede pedir cuentas a su propio superior.',
    messages: {
      superior: 'En {{activity}}, {{answering}} tendría que pedir cuentas a su superior {{superior}}.',
    },
    fixes: {
      raise: 'Que rinda cuentas {{superior}} y ejecute {{answering}}',
    },
  },
  'accountable-no-lever-on-responsible': {
    title: 'Sin ascendiente sobre quien ejecuta',
    what: 'Quien rinde cuentas no está por encima de quien ejecuta, ni delega en él, ni tiene un convenio con él, ni lo cuenta entre sus miembros. Es un aviso si atañe a varios ministerios.',
    why: 'Responder por lo que no se puede conducir es una promesa sin medios; la mitad o menos de los entes rectores de la región tiene esas facultades.',
    messages: {
      none: '{{answering}} rinde cuentas de {{activity}}, pero no tiene ninguna atribución formal sobre {{doing}}, que la ejecuta.',
    },
    notStated: {
      lines:
        'Si {{answering}}, que rinde cuentas de {{activity}}, tiene alguna atribución sobre {{doing}}: no consta ninguna línea entre órganos.',
      seats:
        'Si {{doing}} es miembro de {{answering}}, que rinde cuentas de {{activity}}: no constan todos los puestos.',
    },
    fixes: {
      delegate: 'Trazar una delegación de {{answering}} en {{doing}}',
    },
  },
  'operational-decision-too-high': {
    title: 'Trabajo diario decidido en la cúspide',
    what: 'Un órgano estratégico rinde cuentas de una decisión operativa.',
    why: 'Un órgano superior que decide casos concretos se satura, y el trabajo no puede adaptarse.',
    messages: {
      high: '{{activity}} es trabajo diario, pero de ella rinde cuentas {{body}}, en el nivel estratégico.',
    },
    notStated: {
      level: 'Si de {{activity}} se responde demasiado arriba: el nivel de {{body}}.',
    },
    fixes: {
      move: 'Que rinda cuentas {{body}}',
    },
  },
  'directive-level-bypassed': {
    title: 'El nivel directivo no aparece',
    what: 'El nivel estratégico rinde cuentas de una fila, el operativo la ejecuta y ningún órgano directivo tiene una letra.',
    why: 'El nivel directivo convierte la orientación en normas y programas; si queda fuera, no puede coordinar.',
    messages: {
      bypassed: '{{activity}} pasa del nivel estratégico al operativo sin el nivel directivo.',
    },
    notStated: {
      level: 'Si el nivel directivo tiene parte en {{activity}}: el nivel de un órgano de esa fila.',
    },
    fixes: {
      informed: 'Informar a {{body}}',
      consulted: 'Consultar a {{body}}',
    },
  },
  'accountable-non-state': {
    title: 'Rinde cuentas alguien ajeno al Estado',
    what: 'De una decisión rinde cuentas la sociedad civil, el sector privado, la academia o una persona experta.',
    why: 'De las decisiones públicas responde quien ejerce un cargo público; los demás pueden asesorar, participar y ejecutar.',
    messages: {
      outside: '{{holder}} no forma parte del Estado ({{sector}}) y no puede rendir cuentas de {{activity}}.',
    },
    fixes: {
      move: 'Que rinda cuentas {{body}}',
    },
  },
  'responsible-has-no-seat': {
    title: 'Un ministerio que no está en la mesa',
    what: 'Un ministerio ejecuta o rinde cuentas de algo, pero ni él ni un órgano superior tiene puesto en un órgano colegiado directivo.',
    why: 'Quien debe ejecutar las decisiones tendría que estar cuando se convierten en programas.',
    messages: {
      absent: '{{body}} tiene tareas asignadas, pero ningún puesto en el nivel directivo.',
    },
    notStated: {
      seats: 'Si {{body}} tiene un puesto en el nivel directivo: no constan todos los puestos.',
    },
    fixes: {
      seat: 'Añadir un puesto en {{table}}',
    },
  },
  'verifier-subordinate-to-executor': {
    title: 'Quien verifica depende de lo que controla',
    what: 'Quien ejecuta una verificación o auditoría, o rinde cuentas de ella, está por debajo de quien ejecuta lo que se controla.',
    why: 'Quien audita depende de la cúspide, no de la línea que examina.',
    messages: {
      below: '{{verifier}} controla {{checked}}, pero depende de {{executor}}, que la ejecuta.',
    },
    notStated: {
      kind: 'Si {{activity}} es una verificación de {{checked}}: su tipo. {{verifier}} depende de {{executor}}.',
    },
    fixes: {
      attach: 'Que {{verifier}} dependa de {{apex}}',
    },
  },
  'signatory-equals-responsible': {
    title: 'Firma de su propio trabajo',
    what: 'Quien verifica o firma también ejecuta, en la misma columna o en el mismo cargo.',
    why: 'Quien verifica y quien firma existen para separar funciones; en la misma mano que ejecuta no aportan nada.',
    messages: {
      signs: '{{holder}} firma su propio trabajo en {{activity}}.',
      verifies: '{{holder}} verifica su propio trabajo en {{activity}}.',
    },
    fixes: {
      separate: 'Quitar a {{holder}} la verificación y la firma',
    },
  },
  'rule-maker-and-operator': {
    title: 'Juez y parte',
    what: 'Una organización fija una norma, opera y verifica en una misma área central.',
    why: 'Quien dicta la norma, opera el servicio y lo controla no responde ante nadie.',
    messages: {
      all: '{{body}} dicta la norma, opera el servicio y verifica su cumplimiento en {{area}}.',
    },
    fixes: {
      move: 'Encargar la verificación a {{body}}',
    },
  },
  'adviser-and-approver': {
    title: 'Asesora y después aprueba',
    what: 'A un órgano se le consulta en una fila, y en la siguiente firma o rinde cuentas de la aprobación del mismo asunto.',
    why: 'A quien ayudó a redactar una propuesta le cuesta rechazarla.',
    messages: {
      both: '{{body}} asesora en {{activity}} y después decide en {{approval}}.',
    },
    fixes: {
      separate: 'No consultar a {{body}} en {{activity}}',
    },
  },
  'dpo-conflict': {
    title: 'La persona delegada de protección de datos se supervisa a sí misma',
    what: 'El cargo de delegado de protección de datos es también un cargo directivo, o quien lo ejerce ejecuta o rinde cuentas de una política, norma o ejecución con datos personales que no es una tarea propia de ese cargo.',
    why: 'Quien decide para qué y cómo se usan los datos personales no puede controlar esas decisiones con independencia.',
    messages: {
      post: '{{officer}} y {{other}} son un mismo cargo: la protección de datos supervisaría sus propias decisiones.',
      head: '{{officer}} protege los datos personales y a la vez dirige {{body}}: supervisaría sus propias decisiones.',
      row: '{{officer}} supervisaría su propia decisión sobre {{activity}}, que trata datos personales.',
    },
    notStated: {
      kind: 'Si {{activity}} fija cómo se tratan los datos personales: su tipo. Está a cargo {{officer}}.',
    },
    fixes: {
      consult: 'Solo consultar a {{officer}}',
      move: 'Encargarla a {{body}} y solo consultar a {{officer}}',
    },
  },
  'spend-without-finance': {
    title: 'Gasto sin la autoridad presupuestaria',
    what: 'Una fila aprueba gasto y ninguna autoridad de hacienda o presupuesto tiene parte en ella.',
    why: 'El dinero del que la autoridad presupuestaria no está enterada puede faltar cuando se necesite.',
    messages: {
      none: 'Ninguna autoridad presupuestaria es oída en {{activity}}.',
    },
    fixes: {
      consult: 'Consultar a {{holder}}, con opinión vinculante',
    },
  },
  'norm-without-legal': {
    title: 'Normas sin revisión jurídica',
    what: 'Políticas o normas para varios ministerios en las que ninguna consultoría jurídica tiene parte.',
    why: 'Lo que obliga a varios ministerios debe sostenerse jurídicamente.',
    messages: {
      none_one: 'Ninguna consultoría jurídica es oída en {{activities}}, que obliga a varios ministerios.',
      none_other:
        'Ninguna consultoría jurídica es oída en {{count}} decisiones que obligan a varios ministerios: {{activities}}.',
    },
    notStated: {
      scope_one: 'Si {{activities}} obliga a varios ministerios y requiere revisión jurídica: su alcance.',
      scope_other:
        'Si {{count}} decisiones obligan a varios ministerios y requieren revisión jurídica: el alcance de {{activities}}.',
    },
    fixes: {
      consult: 'Consultar a {{holder}}',
    },
  },
  'personal-data-without-dpo': {
    title: 'Datos personales sin protección de datos',
    what: 'Una fila trata datos personales y ni un delegado ni una autoridad de protección de datos tiene parte en ella.',
    why: 'La protección de datos cuesta menos antes de decidir; después es una reparación.',
    messages: {
      none: '{{activity}} trata datos personales, pero no se consulta a la protección de datos.',
    },
    fixes: {
      consult: 'Consultar a {{holder}}',
    },
  },
  'function-without-row': {
    title: 'Una función que no está en el mapa',
    what: 'Un órgano tiene una función de la que no habla ninguna fila en la que alguien ejecute o rinda cuentas.',
    why: 'Una función que el mapa no encarga a nadie se queda en una frase del decreto.',
    messages: {
      absent_one: 'Una función de {{body}} no aparece en el mapa: {{functions}}.',
      absent_other: '{{count}} funciones de {{body}} no aparecen en el mapa: {{functions}}.',
    },
    notStated: {
      functions: 'Las funciones de {{body}}, para buscarlas en el mapa.',
      rows: 'Dónde figuran las funciones de {{body}} en el mapa: aún no tiene filas.',
    },
    fixes: {
      addRows_one: 'Añadir una fila para ella, que {{body}} ejecuta y de la que rinde cuentas',
      addRows_other: 'Añadir {{count}} filas para ellas, que {{body}} ejecuta y de las que rinde cuentas',
    },
  },
  'row-without-function': {
    title: 'Una decisión ajena a las funciones',
    what: 'Un órgano rinde cuentas de una fila de la que no habla ninguna de sus funciones.',
    why: 'Aquello de lo que un órgano rinde cuentas debería estar entre las funciones que le da su instrumento.',
    messages: {
      outside: '{{body}} rinde cuentas de {{activity}}, que ninguna de sus funciones abarca.',
    },
    notStated: {
      functions: 'Si {{activity}} está entre las funciones de {{body}}, que rinde cuentas de ella.',
    },
    fixes: {
      addFunction: 'Añadirla a las funciones de {{body}}',
    },
  },
  'row-inside-committee-double': {
    title: 'Un miembro consultado además de su órgano',
    what: 'Un órgano ejecuta o rinde cuentas de una fila en la que, además, se consulta o se informa a uno de sus miembros.',
    why: 'Un miembro opina dentro del órgano; una segunda letra solo alarga la fila.',
    messages: {
      inside: '{{member}} ya forma parte de {{body}}, que está a cargo de {{activity}}.',
    },
    fixes: {
      drop: 'Quitar la letra a {{member}}',
    },
  },
} as const satisfies Shape<typeof source>
