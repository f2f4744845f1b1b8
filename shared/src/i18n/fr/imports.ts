import type { Messages } from '../messages.ts'

export const imports = {
  place: 'ligne {{row}}, colonne {{column}}',
  row: 'ligne {{row}}',
  /** What keeps a sheet from being read. Each is shown after its place. */
  faults: {
    tooLarge: 'le fichier dépasse {{limit}} Mo',
    tooManyRows: 'la feuille compte plus de {{limit}} lignes ; divisez-la',
    tooManyColumns: 'la ligne compte plus de {{limit}} colonnes',
    cellTooLong: 'la cellule compte plus de {{limit}} caractères',
    notText:
      'le fichier n’est ni un classeur (.xlsx) ni un texte séparé par des virgules, des points-virgules ou des tabulations',
    notWorkbook:
      'le fichier n’est pas un classeur lisible, ou il est endommagé ; enregistrez-le de nouveau en .xlsx',
    protectedWorkbook: 'le classeur est protégé par un mot de passe ; enregistrez-le sans mot de passe',
    oldWorkbook: 'c’est un ancien classeur Excel (.xls) ; enregistrez-le en .xlsx',
    unpacksTooLarge: 'le classeur décompressé dépasse {{limit}} Mo et n’a pas été ouvert',
    empty: 'il n’y a rien à lire',
    noNames: 'aucune colonne ne contient les noms ; indiquez laquelle',
    noHolders: 'aucune colonne ne contient de lettres ; indiquez quelles colonnes sont des organes',
    unreadLetters:
      '« {{value}} » n’indique aucune lettre de cette carte ; écrivez des lettres comme A, R, C ou I, ou laissez la cellule vide',
    unreadLevel: '« {{value}} » n’est pas un niveau ; écrivez stratégique, directif, opérationnel ou externe',
    unreadKind: '« {{value}} » n’est pas un type d’organe ; écrivez comité, organisation ou poste',
    unreadMandate: '« {{value}} » n’indique pas s’il décide ou conseille',
    unreadArea:
      '« {{value}} » n’est pas un domaine ; écrivez administration numérique, compétences ou infrastructure',
    unreadActivityKind: '« {{value}} » n’est pas un type d’activité',
    unreadScope:
      '« {{value}} » n’est pas une portée ; écrivez une institution, plusieurs ministères ou plusieurs pays',
    unreadCountry: '« {{value}} » n’est pas un pays ; écrivez son nom ou ses deux lettres',
    unknownSuperior: 'le supérieur « {{value}} » n’est ni dans la feuille ni dans le projet',
    ownSuperior: 'la ligne vers « {{value}} » forme un cercle',
    sameKey: 'la clé « {{value}} » figure déjà à la ligne {{other}}',
    sameName: '« {{value}} » figure déjà à la ligne {{other}} ; distinguez-les ou supprimez-en une',
    sameColumn: 'une autre colonne s’appelle aussi « {{name}} » ; distinguez-les ou omettez-en une',
    nameMissing: 'le nom manque',
  },
} satisfies Messages['imports']
