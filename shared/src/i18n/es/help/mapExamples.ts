import type { mapExamples as source } from '../../en/help/mapExamples.ts'
import type { Shape } from '../../messages.ts'

export const mapExamples = {
  'raci-row-empty': {
    found: '«Aprobar el marco de interoperabilidad» no tiene ninguna letra.',
    better: 'El Gabinete Digital tiene A y la Oficina de Gobierno Digital, R.',
  },
  'raci-missing-accountable': {
    found: '«Publicar el catálogo de datos abiertos» tiene R y C, pero ninguna A.',
    better: 'La Oficina de Gobierno Digital tiene A.',
  },
  'raci-multiple-accountable': {
    found: '«Operar la plataforma de intercambio» tiene A en el Ministerio y en la Oficina.',
    better: 'La Oficina conserva la A; el Ministerio tiene C con opinión vinculante.',
  },
  'raci-missing-responsible': {
    found: 'En «Capacitar a los servidores públicos» el Comité tiene A y nadie tiene R.',
    better: 'La Escuela de Administración Pública tiene R.',
  },
  'raci-too-many-responsible': {
    found: 'Cinco órganos tienen R en «Digitalizar los diez servicios más usados».',
    better: 'La Oficina tiene R y los cuatro ministerios apoyan, o cada servicio tiene su fila.',
  },
  'raci-too-many-consulted': {
    found: 'Hay que consultar a ocho órganos antes de «Contratar servicios en la nube».',
    better: 'Se consulta a las unidades financiera y jurídica; a los demás se los informa.',
  },
  'raci-too-many-informed': {
    found: 'Nueve de diez columnas tienen I en «Publicar el informe anual».',
    better: 'El informe se publica y no se informa a cada una por separado.',
  },
  'raci-no-consulted-no-informed': {
    found: '«Fijar las reglas de la identidad digital» tiene A y R y ninguna otra letra.',
    better: 'Se consulta a la autoridad de protección de datos y se informa a los ministerios.',
  },
  'raci-row-full': {
    found: 'Las ocho columnas tienen letra en «Elaborar la agenda digital».',
    better: 'Cuatro conservan la suya; las demás se enteran por el Comité.',
  },
  'raci-cell-conflict': {
    found: 'La Oficina tiene R e I en la misma celda.',
    better: 'Conserva la R: quien ejecuta ya está informado.',
  },
  'raci-duplicate-activity': {
    found: '«Aprobar la norma de datos» está en las filas 3 y 11.',
    better: 'Queda una fila, con un solo órgano que rinde cuentas.',
  },
  'raci-activity-wording': {
    found: 'Una fila se llama «Ciberseguridad».',
    better: 'Se llama «Aprobar el plan de ciberseguridad».',
  },
  'raci-row-unclassified': {
    found: '«Aprobar el presupuesto anual de la agenda» no indica su nivel.',
    better: 'Es estratégica, de gobierno digital, y aprueba gasto.',
  },
  'raci-role-unused': {
    found: 'El Ministerio de Cultura tiene una columna sin letras.',
    better: 'Se le consulta sobre «Digitalizar los archivos», o sale del mapa.',
  },
  'raci-role-only-informed': {
    found: 'La Oficina de Prensa tiene I en seis filas y nada más.',
    better: 'Sale del mapa y figura en el plan de comunicación.',
  },
  'raci-role-no-line-duty': {
    found: 'La Comisión de Normas decide según su mandato, pero solo tiene C.',
    better: 'Su mandato dice que asesora, o recibe la A de las normas.',
  },
  'raci-accountable-overload': {
    found: 'El Gabinete Digital rinde cuentas de 9 de 12 decisiones estratégicas.',
    better: 'El Comité Directivo rinde cuentas de las que no fijan el rumbo.',
  },
  'raci-responsible-overload': {
    found: 'La Oficina de Gobierno Digital ejecuta 14 de 18 filas.',
    better: 'Los ministerios ejecutan sus propios servicios, con su apoyo.',
  },
  'raci-role-everywhere': {
    found: 'El Ministerio de la Presidencia tiene letra en las 20 filas.',
    better: 'Conserva las filas en que decide o ejecuta algo.',
  },
  'raci-column-is-person': {
    found: 'Una columna se llama «María Pérez», que dirige la Oficina.',
    better: 'La columna se llama «Dirección de la Oficina de Gobierno Digital».',
  },
  'accountable-is-advisory': {
    found: 'El Consejo Asesor tiene A en «Aprobar la agenda digital».',
    better: 'El Gabinete Digital tiene A y el Consejo, C.',
  },
  'accountable-mandate-unknown': {
    found: 'El Comité tiene A y no se indica si decide o asesora.',
    better: 'Su mandato dice que decide.',
  },
  'strategic-decision-wrong-level': {
    found: 'El Centro de Servicios (operativo) tiene A en «Aprobar la agenda digital».',
    better: 'El Gabinete Digital tiene A y el Centro de Servicios, R.',
  },
  'execute-and-verify-same-role': {
    found: 'La Oficina opera la plataforma de intercambio y además verifica su seguridad.',
    better: 'La verifica el Centro de Ciberseguridad.',
  },
  'accountable-without-legal-basis': {
    found: 'El Comité rinde cuentas de «Emitir normas técnicas» y no cita ningún instrumento vigente.',
    better: 'Cita el decreto que le otorga esa facultad.',
  },
  'accountable-body-no-officer': {
    found: 'El Consejo de Datos rinde cuentas y su presidencia está vacante.',
    better: 'Se cubre la presidencia.',
  },
  'accountable-below-responsible': {
    found: 'Una unidad tiene A y el Ministerio del que depende tiene R.',
    better: 'El Ministerio tiene A y la unidad, R.',
  },
  'accountable-no-lever-on-responsible': {
    found:
      'La Oficina rinde cuentas de la historia clínica digital, y el Ministerio de Salud la ejecuta sin vínculo alguno con ella.',
    better: 'Un convenio o una delegación une a los dos.',
  },
  'operational-decision-too-high': {
    found: 'El Gabinete Digital rinde cuentas de «Renovar las licencias del portal».',
    better: 'Rinde cuentas el Centro de Servicios.',
  },
  'directive-level-bypassed': {
    found: 'El Gabinete tiene A y el Centro de Servicios R; el Comité Directivo no tiene letra.',
    better: 'Al Comité Directivo, al menos, se le informa.',
  },
  'accountable-non-state': {
    found: 'La Cámara de Empresas de Software tiene A en «Fijar la norma de la factura electrónica».',
    better: 'El Ministerio de Hacienda tiene A y la Cámara, C.',
  },
  'responsible-has-no-seat': {
    found:
      'El Ministerio de Educación tiene R en habilidades digitales y ningún puesto en un órgano directivo.',
    better: 'Tiene un puesto en el Comité Directivo.',
  },
  'verifier-subordinate-to-executor': {
    found: 'La Auditoría Interna verifica la plataforma y depende de la Oficina que la opera.',
    better: 'La Auditoría Interna depende del ministro.',
  },
  'signatory-equals-responsible': {
    found: 'La Oficina ejecuta y tiene Si en la misma fila.',
    better: 'Firma el Ministerio.',
  },
  'rule-maker-and-operator': {
    found: 'La Agencia fija la norma de seguridad, opera el centro de datos y lo audita.',
    better: 'La auditoría pasa al Centro de Ciberseguridad.',
  },
  'adviser-and-approver': {
    found: 'Se consulta a la Junta de Evaluación sobre el proyecto y en la fila siguiente ella lo aprueba.',
    better: 'La Junta aprueba; se consulta a la Unidad Financiera.',
  },
  'dpo-conflict': {
    found: 'El Jefe de Informática es también el delegado de protección de datos.',
    better: 'Se nombra a alguien ajeno a Informática.',
  },
  'spend-without-finance': {
    found: '«Aprobar el presupuesto de la plataforma» no tiene letra en el Ministerio de Hacienda.',
    better: 'El Ministerio de Hacienda tiene C con opinión vinculante.',
  },
  'norm-without-legal': {
    found:
      '«Emitir la norma de datos» obliga a todos los ministerios y ninguna asesoría jurídica tiene letra.',
    better: 'Se consulta a la Consultoría Jurídica de la Presidencia.',
  },
  'personal-data-without-dpo': {
    found:
      '«Vincular los registros de salud y seguridad social» trata datos personales sin protección de datos.',
    better: 'Se consulta a la autoridad de protección de datos.',
  },
  'function-without-row': {
    found: 'Por decreto la Oficina «certifica los servicios digitales», y ninguna fila del mapa lo dice.',
    better: 'La fila «Certificar los servicios digitales» tiene A y R en la Oficina.',
  },
  'row-without-function': {
    found: 'El Comité rinde cuentas de «Administrar el centro de datos», que no está entre sus funciones.',
    better: 'Se añade la función, o la fila pasa al Centro de Servicios.',
  },
  'row-inside-committee-double': {
    found: 'El Comité tiene A y uno de sus miembros, el Ministerio de Trabajo, tiene además C.',
    better: 'El Ministerio se expresa dentro del Comité; se quita su C.',
  },
} as const satisfies Shape<typeof source>
