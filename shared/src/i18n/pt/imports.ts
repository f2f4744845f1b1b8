import type { Messages } from '../messages.ts'

export const imports = {
  place: 'linha {{row}}, coluna {{column}}',
  row: 'linha {{row}}',
  /** What keeps a sheet from being read. Each is shown after its place. */
  faults: {
    tooLarge: 'o arquivo tem mais de {{limit}} MB',
    tooManyRows: 'a planilha tem mais de {{limit}} linhas; divida-a',
    tooManyColumns: 'a linha tem mais de {{limit}} colunas',
    cellTooLong: 'a célula tem mais de {{limit}} caracteres',
    notText:
      'o arquivo não é uma pasta de trabalho (.xlsx) nem texto separado por vírgulas, ponto e vírgula ou tabulações',
    notWorkbook:
      'o arquivo não é uma pasta de trabalho legível ou está danificado; salve-o novamente como .xlsx',
    protectedWorkbook: 'a pasta de trabalho está protegida por senha; salve-a sem senha',
    oldWorkbook: 'é uma pasta de trabalho antiga do Excel (.xls); salve-a como .xlsx',
    unpacksTooLarge: 'a pasta de trabalho descompactada passa de {{limit}} MB e não foi aberta',
    empty: 'não há nada para ler',
    noNames: 'nenhuma coluna contém os nomes; indique qual',
    noHolders: 'nenhuma coluna contém letras; indique quais colunas são órgãos',
    unreadLetters:
      '“{{value}}” não indica nenhuma letra deste mapa; escreva letras como A, R, C ou I, ou deixe a célula vazia',
    unreadLevel: '“{{value}}” não é um nível; escreva estratégico, diretivo, operacional ou externo',
    unreadKind: '“{{value}}” não é um tipo de órgão; escreva comitê, organização ou cargo',
    unreadMandate: '“{{value}}” não indica se decide ou assessora',
    unreadArea: '“{{value}}” não é uma área; escreva governo digital, capacidades ou infraestrutura',
    unreadActivityKind: '“{{value}}” não é um tipo de atividade',
    unreadScope:
      '“{{value}}” não é uma abrangência; escreva uma instituição, vários ministérios ou vários países',
    unreadCountry: '“{{value}}” não é um país; escreva o nome ou as duas letras',
    unknownSuperior: 'o superior “{{value}}” não está nem na planilha nem no desenho',
    ownSuperior: 'a linha até “{{value}}” forma um círculo',
    sameKey: 'a chave “{{value}}” já está na linha {{other}}',
    sameName: '“{{value}}” já está na linha {{other}}; diferencie-as ou remova uma',
    sameColumn: 'outra coluna também se chama “{{name}}”; diferencie-as ou deixe uma de fora',
    nameMissing: 'falta o nome',
  },
} satisfies Messages['imports']
