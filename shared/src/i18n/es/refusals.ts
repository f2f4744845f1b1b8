import type { Messages } from '../messages.ts'

export const refusals = {
  missing: 'Este elemento ya no existe: alguien lo eliminó.',
  'body-missing': 'Este órgano ya no existe: alguien lo eliminó.',
  'superior-missing': 'El órgano superior ya no existe: alguien lo eliminó.',
  'seat-missing': 'Este puesto ya no existe: alguien lo eliminó.',
  'activity-missing': 'Esta actividad ya no existe: alguien la eliminó.',
  'holder-missing': 'El órgano o puesto de esta columna ya no existe.',
  'instrument-missing': 'Este instrumento jurídico ya no existe: alguien lo eliminó.',
  'function-missing': 'Esta función ya no existe: alguien la eliminó.',
  'letter-outside-set': 'Esta letra no pertenece al conjunto de letras del diseño.',
  'would-report-to-itself': 'Un órgano no puede depender de sí mismo ni de un órgano de su propia rama.',
  'id-taken': 'Este identificador ya se usa en el diseño.',
  'field-unknown': 'Este campo no se puede modificar aquí.',
  'value-unfit': 'Este valor no es válido para el campo.',
  'text-too-long': 'El texto es demasiado largo: se conservan como máximo 10 000 caracteres.',
  'too-many': 'El diseño está completo: no admite más de 100 000 elementos de un mismo tipo.',
  'read-only':
    'Una versión más reciente del programa modificó este diseño y aquí solo se puede leer. Recargue la página para obtener la nueva versión.',
} as const satisfies Messages['refusals']
