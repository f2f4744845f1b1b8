import type { Messages } from '../messages.ts'

export const imports = {
  place: 'fila {{row}}, columna {{column}}',
  row: 'fila {{row}}',
  /** What keeps a sheet from being read. Each is shown after its place. */
  faults: {
    tooLarge: 'el archivo supera los {{limit}} MB',
    tooManyRows: 'la hoja tiene más de {{limit}} filas; divídala',
    tooManyColumns: 'la fila tiene más de {{limit}} columnas',
    cellTooLong: 'la celda tiene más de {{limit}} caracteres',
    notText: 'el archivo no es un libro (.xlsx) ni texto separado por comas, punto y coma o tabulaciones',
    notWorkbook: 'el archivo no es un libro que se pueda leer, o está dañado; vuelva a guardarlo como .xlsx',
    protectedWorkbook: 'el libro está protegido con contraseña; guárdelo sin ella',
    oldWorkbook: 'es un libro antiguo de Excel (.xls); guárdelo como .xlsx',
    unpacksTooLarge: 'el libro ocupa más de {{limit}} MB al descomprimirse y no se abrió',
    empty: 'no hay nada que leer',
    noNames: 'ninguna columna contiene los nombres; indique cuál',
    noHolders: 'ninguna columna contiene letras; indique qué columnas son órganos',
    unreadLetters:
      '«{{value}}» no indica ninguna letra de este mapa; escriba letras como A, R, C o I, o deje la celda vacía',
    unreadLevel: '«{{value}}» no es un nivel; escriba estratégico, directivo, operativo o externo',
    unreadKind: '«{{value}}» no es un tipo de órgano; escriba comité, organización o cargo',
    unreadMandate: '«{{value}}» no indica si decide o asesora',
    unreadArea: '«{{value}}» no es un área; escriba gobierno digital, capacidades o infraestructura',
    unreadActivityKind: '«{{value}}» no es un tipo de actividad',
    unreadScope: '«{{value}}» no es un alcance; escriba una institución, varios ministerios o varios países',
    unreadCountry: '«{{value}}» no es un país; escriba su nombre o sus dos letras',
    unknownSuperior: 'el superior «{{value}}» no está ni en la hoja ni en el diseño',
    ownSuperior: 'la línea hacia «{{value}}» forma un círculo',
    sameKey: 'la clave «{{value}}» ya está en la fila {{other}}',
    sameName: '«{{value}}» ya está en la fila {{other}}; distíngalas o elimine una',
    sameColumn: 'otra columna también se llama «{{name}}»; distíngalas u omita una',
    nameMissing: 'falta el nombre',
  },
} satisfies Messages['imports']
