import type { help as source } from '../en/help.ts'
import type { Shape } from '../messages.ts'
import { mapExamples } from './help/mapExamples.ts'
import { structureExamples } from './help/structureExamples.ts'

export const help = {
  title: 'Ayuda',
  rules: 'Reglas',
  introduction_one: 'La única regla con la que se revisa el diseño: qué detecta, por qué y cómo se corrige.',
  introduction_other:
    'Las {{count}} reglas con las que se revisa el diseño: qué detecta cada una, por qué y cómo se corrige.',
  find: 'Buscar una regla',
  none: 'Ninguna regla habla de «{{words}}».',
  all: 'Todas las reglas',
  print: 'Imprimir',
  openPage: 'Abrir como página aparte',
  unknown: 'No existe esa regla.',
  unknownText: 'Puede haber cambiado de nombre desde que se creó el enlace.',
  page: {
    example: 'Un ejemplo',
    found: 'Como se detecta',
    better: 'Como sería correcto',
    limits: 'Sus cifras',
    limitsHere: 'Sus cifras en este diseño',
    draft: 'En el borrador',
    submit: 'Al enviar para aprobación',
    off: 'No se aplica en este diseño',
    id: 'Su nombre en los archivos',
  },
  limits: {
    'raci-too-many-responsible':
      'Más de {{responsible}} que ejecutan; en un mapa de {{wideMap}} columnas o más, más del {{shareOfWideMap}} de ellas.',
    'raci-too-many-consulted':
      'Más de {{consulted}} consultados, o más del {{shareOfColumns}} de las columnas si eso es más.',
    'raci-too-many-informed':
      'Más del {{shareOfColumns}} de las columnas informadas, en un mapa de {{columns}} columnas o más.',
    'raci-row-full': 'Todas las columnas, en un mapa de {{columns}} columnas o más.',
    'raci-role-only-informed': '{{rows}} filas o más.',
    'raci-accountable-overload': 'Más del {{share}} de las filas de su nivel, donde hay al menos {{rows}}.',
    'raci-responsible-overload': 'Más del {{share}} de las filas, donde hay al menos {{rows}}.',
    'raci-role-everywhere': 'Todas las filas, donde hay al menos {{rows}}.',
    'position-overcommitted': 'Más de {{bodies}} órganos, o más de {{meetings}} reuniones al año.',
    'coordination-body-missing': 'Miembros de al menos {{institutions}} instituciones.',
    'coordination-body-advisory-only': 'Miembros de al menos {{institutions}} instituciones.',
    'too-many-layers': 'Más de {{most}} capas.',
    'body-too-large':
      'Más de {{strategic}} puestos con voto en el nivel estratégico, {{directive}} en el directivo y {{operational}} en el operativo.',
    'body-too-small': 'Menos de {{seats}} puestos.',
    'meeting-frequency-missing':
      'Se proponen {{strategic}} reuniones al año en el nivel estratégico, {{directive}} en el directivo y {{operational}} en el operativo.',
    'meeting-frequency-too-low':
      'Menos de {{strategic}} reuniones al año en el nivel estratégico, {{directive}} en el directivo y {{operational}} en el operativo.',
    'escalation-without-deadline': 'Se proponen {{days}} días.',
    'span-of-control-wide': 'Más de {{most}} órganos; un aviso por encima de {{warning}}.',
    'too-many-working-groups': 'Más de {{most}} órganos temporales.',
    'participation-unbalanced': 'Más del {{percent}} por ciento, de al menos {{least}} puestos.',
  },
  examples: { ...structureExamples, ...mapExamples },
} as const satisfies Shape<typeof source>
