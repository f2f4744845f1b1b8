import type { structure as source } from '../../en/rules/structure.ts'
import type { Shape } from '../../messages.ts'

export const structure = {
  'level-missing': {
    title: 'Un nivel sin órganos',
    what: 'No hay ningún órgano en el nivel estratégico, en el directivo o en el operativo.',
    why: 'La estructura descansa en tres niveles: uno decide el rumbo, otro lo convierte en políticas y normas, otro lo ejecuta.',
    messages: { missing: 'No existe el nivel {{level}}.' },
    notStated: { open: 'Si existe el nivel {{level}}: algunos órganos no indican el suyo.' },
  },
  'core-area-without-lead': {
    title: 'Un área central que nadie lidera',
    what: 'Una de las tres áreas centrales no tiene un órgano operativo que la lidere.',
    why: 'La gobernanza operativa se organiza por áreas centrales; sin quien lidere, nadie está a cargo cuando un área se detiene.',
    messages: { none: 'Ningún órgano operativo lidera el área de {{area}}.' },
    notStated: {
      level: 'Quién lidera el área de {{area}} en el nivel operativo: el nivel de quien la lidera.',
      leads: 'Quién lidera el área de {{area}}: algunos órganos operativos dejan abierto qué áreas lideran.',
    },
    fixes: { lead: 'Que {{body}} lidere el área' },
  },
  'lead-authority-missing': {
    title: 'Sin ente rector digital',
    what: 'Ningún órgano está señalado como ente rector digital.',
    why: 'Los países que obtuvieron resultados tienen una entidad rectora que conduce la política digital y responde por ella.',
    messages: { none: 'No hay un ente rector digital.' },
    fixes: { mark: 'Señalar a {{body}} como ente rector digital' },
  },
  'lead-authority-multiple': {
    title: 'Más de un ente rector',
    what: 'Varios órganos de un mismo país son entes rectores; es un error si rigen las mismas áreas.',
    why: 'Con dos entes rectores para la misma materia, cada institución sigue al que le conviene.',
    messages: {
      same: 'Hay {{count}} entes rectores digitales para las mismas materias: {{bodies}}.',
      apart: 'Hay {{count}} entes rectores digitales, cada uno con áreas propias: {{bodies}}.',
    },
    fixes: { keep: 'Mantener a {{body}} como único ente rector' },
  },
  'body-without-chair': {
    title: 'Un órgano colegiado sin presidencia',
    what: 'Un órgano colegiado cuyos puestos se conocen no tiene un puesto de presidencia.',
    why: 'En todo órgano colegiado hay quien lo preside, lo convoca y responde por él.',
    messages: { none: '{{body}} no tiene presidencia.' },
    notStated: { seats: 'Quién preside {{body}}: no constan todos sus puestos.' },
    fixes: { addSeat: 'Añadir el puesto de presidencia; queda abierto quién lo ocupa' },
  },
  'body-without-secretariat': {
    title: 'Un órgano colegiado sin secretaría',
    what: 'Un órgano colegiado cuyos puestos se conocen no tiene secretario ni otro órgano que sea su secretaría.',
    why: 'La secretaría prepara las sesiones, da fe de lo acordado y le da seguimiento.',
    messages: { none: '{{body}} no tiene secretaría.' },
    notStated: { seats: 'Quién ejerce la secretaría de {{body}}: no constan todos sus puestos.' },
    fixes: {
      entrust: 'Encargar su secretaría a {{secretariat}}',
      addSeat: 'Añadir el puesto de secretaría; queda abierto quién lo ocupa',
    },
  },
  'body-orphan': {
    title: 'Un órgano que no depende de nadie',
    what: 'Del órgano no sale ninguna línea de dependencia, y no es la cúspide, ni externo, ni asesora a otro órgano.',
    why: 'Quien no depende de nadie no rinde cuentas a nadie, y nada de lo que decide puede revisarse.',
    messages: { alone: '{{body}} no depende de ningún órgano.' },
    notStated: { level: 'Si {{body}} debería depender de otro órgano: su nivel.' },
    fixes: { connect: 'Que dependa de {{superior}}' },
  },
  'body-multiple-parents': {
    title: 'Un órgano que depende de varios',
    what: 'Del órgano sale más de una línea de dependencia.',
    why: 'Quien depende de dos superiores puede recibir dos órdenes, y ampararse en cualquiera.',
    messages: { several: '{{body}} depende a la vez de {{superiors}}.' },
    fixes: { keep: 'Que dependa solo de {{superior}} y se coordine con los demás' },
  },
  'reporting-cycle': {
    title: 'Órganos que dependen unos de otros en círculo',
    what: 'Siguiendo las líneas de dependencia desde un órgano se vuelve a él.',
    why: 'En un círculo nadie está arriba y, al final, nadie decide. Puede surgir cuando dos personas mueven órganos a la vez.',
    messages: {
      ring: 'Las líneas de dependencia forman un círculo: {{path}}.',
      itself: '{{body}} figura como su propio superior.',
    },
    fixes: {
      cut: 'Que {{body}} deje de depender de {{superior}}',
      itself: 'Que {{body}} deje de ser su propio superior',
    },
  },
  'level-inversion': {
    title: 'Un órgano que depende de un nivel inferior',
    what: 'Una línea de dependencia va de un órgano a otro de nivel inferior.',
    why: 'La dirección baja y las cuentas suben; una línea hacia abajo invierte ambas.',
    messages: { lower: '{{body}} ({{level}}) depende de {{superior}} ({{lower}}).' },
    notStated: { level: 'Si {{body}} depende de un nivel inferior, {{superior}}: el nivel de uno de ellos.' },
    fixes: { raise: 'Situar a {{superior}} en el nivel {{level}}' },
  },
  'level-skip': {
    title: 'Un órgano que se salta el nivel directivo',
    what: 'Un órgano operativo depende directamente de uno estratégico, sin un órgano directivo de por medio.',
    why: 'El nivel estratégico se ve arrastrado al trabajo diario, y el directivo no puede conducir lo que no ve.',
    messages: { skips: '{{body}} se salta el nivel directivo y depende directamente de {{superior}}.' },
    fixes: { route: 'Que dependa de {{between}}' },
  },
  'no-escalation-path': {
    title: 'Sin camino hasta el nivel estratégico',
    what: 'Desde un órgano operativo, ningún escalamiento ni línea de dependencia llega a un órgano estratégico.',
    why: 'Lo que se bloquea en el nivel operativo debe poder llegar a quien pueda resolverlo.',
    messages: { none: 'Un asunto bloqueado en {{body}} nunca puede llegar al nivel estratégico.' },
    notStated: {
      level: 'Si un asunto de {{body}} puede llegar al nivel estratégico: el nivel de un órgano del camino.',
    },
    fixes: { escalate: 'Que pueda elevar los asuntos a {{apex}}' },
  },
  'legal-instrument-missing': {
    title: 'Un órgano sin base jurídica',
    what: 'El diseño indica que un órgano no tiene ningún instrumento que lo respalde.',
    why: 'Una estructura de gobernanza se hace realidad con una ley, un decreto o una resolución; sin ellos, los demás no están obligados a seguirla.',
    messages: { none: 'No se cita ninguna base jurídica para {{body}}.' },
    notStated: { instruments: 'La base jurídica de {{body}}.' },
    fixes: { cite: 'Citar {{instrument}}' },
  },
  'seat-vacant': {
    title: 'Un puesto vacante',
    what: 'Un puesto consta como vacante; es un error si es el de la presidencia o la secretaría.',
    why: 'Un puesto vacío deja a una institución sin voz; sin presidencia o secretaría el órgano no puede funcionar.',
    messages: {
      vacant: 'El puesto {{seat}} está vacante.',
      since: 'El puesto {{seat}} está vacante desde el {{since}}.',
    },
  },
  'participation-missing': {
    title: 'Ninguna voz ajena al gobierno',
    what: 'Ningún puesto de la sociedad civil, el sector privado o la academia en órganos estratégicos o directivos ni en los consejos adscritos a ellos. Es un error si el diseño es impulsado por las personas, un aviso si está centrado en ellas y, si no, un consejo.',
    why: 'Las personas y las empresas ayudan a decidir para qué sirve el gobierno digital; en qué medida depende del enfoque.',
    messages: { none: 'Nadie ajeno al gobierno tiene un puesto en el nivel estratégico o directivo.' },
    notStated: {
      seats:
        'Si alguien ajeno al gobierno tiene un puesto en el nivel estratégico o directivo: no constan todos los puestos.',
    },
    fixes: { addSeat: 'Añadir un puesto de la sociedad civil a {{body}}' },
  },
  'approach-not-declared': {
    title: 'Enfoque no declarado',
    what: 'El diseño no dice si está centrado en el gobierno, centrado en las personas o impulsado por ellas.',
    why: 'El enfoque dice en torno a quién se construye el marco y cuánto pesan en él las voces externas.',
    messages: { none: 'El diseño no declara el enfoque que lo guía.' },
    fixes: { choose: 'Elegir: {{approach}}' },
  },
} as const satisfies Shape<typeof source>
