import type { structureExamples as source } from '../../en/help/structureExamples.ts'
import type { Shape } from '../../messages.ts'

export const structureExamples = {
  'rule-failed': {
    found: 'En un diseño, la revisión de los quórums se interrumpe; todas las demás se realizan.',
    better: 'Avise a quien administra el producto y revise usted los quórums mientras se corrige.',
  },
  'dangling-reference': {
    found: 'La Secretaría Técnica depende de un comité que otra persona acaba de eliminar.',
    better: 'Trace su línea hacia un órgano que exista, o descarte la referencia sobrante.',
  },
  'letter-outside-set': {
    found:
      'El mapa usa RACI, pero el Ministerio de Hacienda tiene una S en «Operar la plataforma de intercambio».',
    better: 'Quite la S, o cambie el juego de letras del mapa a RASCI.',
  },
  'value-unreadable': {
    found: 'Otro programa escribió «a menudo» como número de reuniones del Gabinete Digital.',
    better: 'Indique de nuevo el dato: 4 reuniones al año.',
  },
  'ruleset-not-applied': {
    found: 'El diseño fija para una regla una cifra fuera de lo que ella admite.',
    better: 'Fija 8 columnas, dentro de lo que la regla admite.',
  },
  'level-missing': {
    found: 'Hay un gabinete y hay agencias que ejecutan, pero nadie entre ellos.',
    better: 'Un comité directivo, en el nivel directivo, convierte el rumbo en programas.',
  },
  'core-area-without-lead': {
    found: 'Varios órganos se ocupan de la infraestructura digital y ninguno lidera el área.',
    better: 'El Instituto de Telecomunicaciones lidera el área en el nivel operativo.',
  },
  'lead-authority-missing': {
    found: 'Tres agencias comparten la política digital y ninguna figura como ente rector.',
    better: 'La Oficina de Gobierno Digital figura como ente rector digital.',
  },
  'lead-authority-multiple': {
    found:
      'La Oficina de Gobierno Digital y el Ministerio de Administración Pública son a la vez entes rectores de los servicios digitales.',
    better: 'Solo la Oficina es ente rector; el Ministerio se coordina con ella.',
  },
  'body-without-chair': {
    found: 'El Gabinete Digital tiene ocho miembros y ningún puesto de presidencia.',
    better: 'El ministro de la Presidencia ocupa el puesto de presidencia.',
  },
  'body-without-secretariat': {
    found: 'El Comité Directivo decide cada mes y nadie levanta sus actas.',
    better: 'Una línea hace de la Secretaría Técnica su secretaría.',
  },
  'body-orphan': {
    found: 'La Junta de Interoperabilidad figura en el esquema sin línea hacia nadie.',
    better: 'Depende del Comité Directivo.',
  },
  'body-multiple-parents': {
    found: 'El Centro de Ciberseguridad depende del Ministerio del Interior y del Ministerio de Defensa.',
    better: 'Depende del Ministerio del Interior y se coordina con el de Defensa.',
  },
  'reporting-cycle': {
    found: 'El Comité depende de la Secretaría, y la Secretaría del Comité.',
    better: 'Solo la Secretaría depende del Comité.',
  },
  'level-inversion': {
    found: 'El Comité Directivo (directivo) depende del Centro de Servicios (operativo).',
    better: 'El Centro de Servicios depende del Comité Directivo.',
  },
  'level-skip': {
    found: 'El Centro de Servicios depende directamente del Gabinete Digital.',
    better: 'Depende del Comité Directivo, que a su vez depende del Gabinete.',
  },
  'no-escalation-path': {
    found:
      'El grupo de trabajo de identidad no tiene superior: un desacuerdo entre ministerios termina allí.',
    better: 'El grupo eleva los asuntos al Gabinete Digital a los 30 días.',
  },
  'legal-instrument-missing': {
    found: 'El diseño dice que el Gabinete Digital no tiene ningún instrumento que lo sustente.',
    better: 'Cita el Decreto 12/2024, que lo creó.',
  },
  'seat-vacant': {
    found: 'El puesto de secretaría del Comité Directivo está vacante.',
    better: 'Se nombra para él a la Directora de Planificación.',
  },
  'body-no-members-listed': {
    found: 'El Consejo de Datos es colegiado y no se indica ninguno de sus puestos.',
    better: 'Se indican su presidencia, su secretaría y sus cinco miembros.',
  },
  'body-too-small': {
    found: 'La Comisión de Normas se compone de una presidencia y una secretaría.',
    better: 'Se le añade un tercer puesto, o pasa a ser una unidad con una jefatura.',
  },
  'body-too-large': {
    found: 'Los 24 ministerios votan en el Gabinete Digital.',
    better: 'Votan nueve ministerios; los demás participan como observadores.',
  },
  'body-multiple-chairs': {
    found: 'Dos ministros presiden el Comité al mismo tiempo.',
    better: 'Uno preside y el otro ocupa la vicepresidencia, o ambos se turnan.',
  },
  'chair-is-secretary': {
    found: 'El Director de Gobierno Digital preside el Comité y certifica sus actas.',
    better: 'El Director preside; la Secretaría Técnica levanta las actas.',
  },
  'chair-and-secretariat-same-institution': {
    found: 'El Ministerio de la Presidencia preside el Gabinete y es su secretaría.',
    better: 'Se mantiene si así se quiere: acepte la observación con ese motivo.',
  },
  'even-votes-no-casting': {
    found: 'En el Comité votan ocho miembros y nadie dirime los empates.',
    better: 'La presidencia tiene voto de calidad.',
  },
  'quorum-missing': {
    found: 'El diseño dice que el Consejo de Datos no tiene quórum.',
    better: 'Debe estar presente la mitad de los votos.',
  },
  'quorum-unreachable': {
    found: 'El quórum exige siete miembros con voto y hay cinco puestos ocupados.',
    better: 'Se cubren dos puestos, o el quórum se fija en la mitad de los votos.',
  },
  'alternate-missing': {
    found: 'La presidencia del Comité no tiene vicepresidencia ni suplencia.',
    better: 'La Viceministra ocupa el puesto de vicepresidencia.',
  },
  'seat-duplicate': {
    found: 'El Ministerio de Hacienda ocupa dos puestos con voto en el Gabinete con el mismo título.',
    better: 'Conserva un voto; el otro puesto pasa al Ministerio de Planificación.',
  },
  'position-overcommitted': {
    found: 'El ministro de la Presidencia integra siete órganos.',
    better: 'Conserva tres y delega los demás en el viceministro.',
  },
  'delegate-without-rank': {
    found: 'Un ministro puede enviar a cualquiera al Gabinete Digital.',
    better: 'Quien representa a un ministro es, como mínimo, viceministro.',
  },
  'meeting-frequency-missing': {
    found: 'No se indica cada cuánto se reúne el Comité Directivo.',
    better: 'Se reúne 12 veces al año.',
  },
  'meeting-frequency-too-low': {
    found: 'El grupo de trabajo de servicios se reúne dos veces al año.',
    better: 'Se reúne cada dos meses.',
  },
  'meeting-frequency-inverted': {
    found: 'El Gabinete se reúne 12 veces al año, y el Comité que prepara sus sesiones, 4.',
    better: 'El Comité se reúne 12 veces y el Gabinete, 4.',
  },
  'participation-missing': {
    found: 'Todos los puestos del Gabinete y del Comité son de ministerios.',
    better: 'Un consejo con universidades, empresas y asociaciones asesora al Comité.',
  },
  'core-area-multiple-leads': {
    found: 'El Ministerio de Trabajo y el Instituto de Formación lideran a la vez las habilidades digitales.',
    better: 'Lidera el Instituto; el Ministerio participa.',
  },
  'multiple-apex': {
    found: 'El Gabinete Digital y el Consejo de Innovación están ambos en la cima.',
    better: 'El Consejo depende del Gabinete, o los dos se fusionan.',
  },
  'escalation-without-deadline': {
    found: 'La Secretaría eleva los desacuerdos al Comité sin que se sepa en qué plazo.',
    better: 'Un desacuerdo se eleva a los 30 días.',
  },
  'temporary-without-end': {
    found: 'El grupo de trabajo de inteligencia artificial es temporal y no tiene fecha de término.',
    better: 'Termina el 31 de diciembre de 2027, con un informe final.',
  },
  'too-many-working-groups': {
    found: 'Seis grupos temporales dependen a la vez del Comité Directivo.',
    better: 'Siguen tres; los demás se fusionan o empiezan más adelante.',
  },
  'span-of-control-wide': {
    found: 'Diecisiete órganos dependen directamente del Comité Directivo.',
    better: 'Se agrupan por área central bajo tres órganos que las lideran.',
  },
  'single-child-chain': {
    found: 'De la Unidad de Coordinación, que no rinde cuentas de nada, depende solo el Centro de Servicios.',
    better: 'El Centro de Servicios depende directamente del superior de la Unidad.',
  },
  'too-many-layers': {
    found: 'Del Gabinete al equipo que opera el portal hay siete capas.',
    better: 'Se eliminan dos capas que solo trasladan asuntos.',
  },
  'function-overlap': {
    found: 'La Oficina y el Instituto tienen ambos la función «Emitir normas técnicas».',
    better: 'La Oficina las emite; el Instituto es consultado.',
  },
  'body-without-functions': {
    found: 'El diseño dice que la Junta de Interoperabilidad no tiene funciones.',
    better: 'Se indican: aprobar normas de datos y resolver solicitudes de datos.',
  },
  'review-date-missing': {
    found: 'No se indica cuándo se revisará el diseño.',
    better: 'Se revisa el 1 de marzo de 2027.',
  },
  'principle-not-embodied': {
    found: '«Abierto por defecto» es un principio que ningún órgano ni decisión lleva a la práctica.',
    better: 'Se vincula a la Unidad de Datos Abiertos.',
  },
  'core-area-lead-not-on-directive': {
    found:
      'El Instituto de Telecomunicaciones lidera la infraestructura y no integra ningún órgano directivo.',
    better: 'Obtiene un puesto en el Comité Directivo.',
  },
  'lead-authority-no-levers': {
    found: 'La Oficina de Gobierno Digital es el ente rector, pero no aprueba, ni verifica, ni norma nada.',
    better: 'El gasto en tecnología requiere su opinión vinculante.',
  },
  'coordination-body-missing': {
    found: 'Cada ministerio tiene su unidad digital y no hay mesa en la que se reúnan.',
    better: 'Se crea en el nivel directivo un comité de los líderes digitales de los ministerios.',
  },
  'coordination-body-advisory-only': {
    found: 'El Comité de líderes digitales solo asesora.',
    better: 'Además fija las prioridades del plan digital anual.',
  },
  'levels-not-linked': {
    found: 'Nadie que integre el Gabinete integra el Comité Directivo.',
    better: 'Quien preside el Comité tiene un puesto en el Gabinete.',
  },
  'legal-instrument-not-in-force': {
    found: 'El Gabinete se apoya en el Decreto 258/2016, que fue derogado.',
    better: 'Cita el decreto que lo sustituyó.',
  },
  'legal-instrument-rank-too-low': {
    found: 'El Comité obliga a todos los ministerios, pero se apoya en una norma interna de uno de ellos.',
    better: 'Un decreto le otorga esa facultad.',
  },
  'legal-instrument-unsourced': {
    found: '«Ley de la Agenda Digital» no tiene fecha, ni enlace, ni artículo.',
    better: 'Tiene fecha y un enlace a la gaceta oficial.',
  },
  'oversight-missing': {
    found: 'Nadie ajeno a la agenda mira sus resultados.',
    better: 'El Tribunal de Cuentas supervisa el Gabinete Digital.',
  },
  'oversight-not-independent': {
    found: 'La Unidad de Control supervisa el Ministerio del que depende.',
    better: 'La Unidad de Control depende directamente de la cima.',
  },
  'agenda-self-evaluated': {
    found: 'La Oficina de Gobierno Digital ejecuta la agenda y la evalúa.',
    better: 'La evalúa una universidad o el Tribunal de Cuentas.',
  },
  'participation-voiceless': {
    found: 'La Cámara de Comercio está en el Consejo, siempre como observadora.',
    better: 'Se la consulta sobre la estrategia.',
  },
  'participation-unbalanced': {
    found: 'De cinco puestos ajenos al gobierno, cuatro son de empresas.',
    better: 'Dos son de empresas, dos de la sociedad civil y uno de una universidad.',
  },
  'institutional-leader-missing': {
    found: 'El Ministerio de Salud participa y nadie en él dirige los asuntos digitales.',
    better: 'Tiene el cargo de líder digital.',
  },
  'institutional-committee-missing': {
    found: 'El Ministerio de Salud tiene líder digital, pero no comité digital.',
    better: 'Un comité del Ministerio, presidido por su titular, decide su plan digital.',
  },
  'finance-not-at-strategic': {
    found: 'El Ministerio de Hacienda no tiene puesto en el Gabinete Digital.',
    better: 'Un puesto del Gabinete es de la autoridad presupuestaria.',
  },
  'subnational-missing': {
    found: 'Los municipios deben prestar los servicios y ningún órgano tiene un puesto para ellos.',
    better: 'La Federación de Municipios tiene un puesto en el Comité.',
  },
  'country-without-seat': {
    found: 'Estonia y Finlandia comparten un consejo en el que solo está Estonia.',
    better: 'También Finlandia tiene un puesto.',
  },
  'country-without-national-coordinator': {
    found: 'Nadie coordina dentro de Finlandia lo que deciden los dos países.',
    better: 'La Agencia Digital es la coordinadora nacional de Finlandia.',
  },
  'cross-border-body-no-rotation': {
    found: 'Estonia preside siempre el consejo compartido.',
    better: 'La presidencia rota cada año.',
  },
  'name-missing-language': {
    found: 'El diseño está en español y en inglés, y el Consejo de Datos solo tiene nombre en español.',
    better: 'Se añade su nombre en inglés.',
  },
  'entity-name-stale': {
    found:
      'Un puesto sigue a nombre de la «Oficina de Tecnologías», que hoy es la Oficina de Gobierno Digital.',
    better: 'El puesto se vincula a la Oficina de Gobierno Digital.',
  },
  'waiver-expired': {
    found: 'Se aceptó un puesto vacante hasta el 30 de junio, y ya es julio.',
    better: 'Se cubre el puesto, o se renueva la excepción con un nuevo motivo.',
  },
  'approach-not-declared': {
    found: 'El diseño no dice en torno a quién se construye.',
    better: 'Dice: centrado en las personas.',
  },
} as const satisfies Shape<typeof source>
