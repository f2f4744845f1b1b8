import type { raciColumns as source } from '../../en/rules/raciColumns.ts'
import type { Shape } from '../../messages.ts'

export const raciColumns = {
  'raci-role-unused': {
    title: 'Un rol sin participación',
    what: 'Una columna del mapa no tiene letras.',
    why: 'Un rol que no participa en ninguna decisión quedó olvidado en alguna fila o no hace falta en el mapa.',
    messages: { unused: '{{holder}} no participa en ninguna decisión.' },
    fixes: { drop: 'Quitar a {{holder}} del mapa' },
  },
  'raci-role-only-informed': {
    title: 'Un rol al que solo se informa',
    what: 'Una columna solo recibe información, en tres filas o más.',
    why: 'A quien solo se informa le corresponde el plan de comunicación y no el mapa.',
    messages: {
      informed: 'A {{holder}} solo se le informa, de {{count}} decisiones.',
    },
    fixes: {
      drop: 'Quitar a {{holder}} del mapa',
    },
  },
  'raci-role-no-line-duty': {
    title: 'Un rol que nunca ejecuta ni decide',
    what: 'A una columna se la consulta, pero no ejecuta ni rinde cuentas de nada, aunque su órgano está para decidir.',
    why: 'Un órgano que solo opina es asesor; el mapa y su mandato deberían decir lo mismo.',
    messages: {
      never: '{{holder}} nunca ejecuta ni decide: solo se le consulta.',
    },
    notStated: {
      mandate: 'Si {{holder}} está para decidir o para asesorar: el mandato de {{body}}.',
    },
    fixes: {
      advisory: 'Indicar que {{body}} asesora',
    },
  },
  'raci-accountable-overload': {
    title: 'Un rol rinde cuentas de mucho',
    what: 'Un rol rinde cuentas de más del 40 % de las filas de su propio nivel, si hay al menos cinco.',
    why: 'El mapa sirve para acercar la rendición de cuentas a donde se conoce el trabajo; un órgano que lo decide todo se satura.',
    messages: {
      overload: '{{holder}} rinde cuentas del {{percent}} % de las decisiones del nivel {{level}}.',
    },
    notStated: {
      level: 'Si {{holder}} rinde cuentas de demasiadas decisiones de su nivel: su nivel.',
    },
  },
  'raci-responsible-overload': {
    title: 'Un rol ejecuta gran parte',
    what: 'Un rol ejecuta más de la mitad de las filas, si hay al menos seis.',
    why: 'Una unidad puede con cierta carga; lo que no alcanza a hacer queda esperando.',
    messages: {
      overload: '¿Puede {{holder}} con todo? Ejecuta {{count}} de {{rows}} filas.',
    },
  },
  'raci-role-everywhere': {
    title: 'Un rol en todas las decisiones',
    what: 'Una columna tiene una letra en todas las filas, si hay al menos seis.',
    why: 'Quien participa en todo se convierte en el cuello de botella de todo.',
    messages: {
      everywhere: '¿Hace falta que {{holder}} esté en todo? Tiene parte en las {{rows}} filas.',
    },
  },
  'raci-column-is-person': {
    title: 'Una persona en lugar de un cargo',
    what: 'Una columna lleva el nombre de una persona que ocupa un puesto.',
    why: 'Las personas cambian; el cargo permanece, y con él su papel en la decisión.',
    messages: {
      person: '{{holder}} es una persona: utilice el cargo.',
    },
    fixes: {
      position: 'Nombrar la columna por el cargo',
    },
  },
} as const satisfies Shape<typeof source>
