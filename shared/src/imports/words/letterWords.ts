import type { Meaning } from '../../model/index.ts'

/**
 * How sheets say in words what a letter says, in Spanish, English, Portuguese and French: in lower case and
 * without accents. Whole words: *Executive* and *Informática* are names of bodies; and what begins
 * an activity, such as *Aprobar*, is no letter.
 */
export const letterWords: Readonly<Record<Meaning, readonly string[]>> = {
  responsible: [
    ...['responsible', 'does', 'does the work', 'performs', 'performer', 'executes'],
    ...['executor', 'executora', 'executa', 'ejecuta', 'ejecutor', 'ejecutora'],
    ...['elabora', 'realiza', 'realise', 'realisateur', 'executant', 'driver'],
    ...['encargado de ejecutar', 'responsable de ejecucion', 'responsable de la ejecucion'],
    ...['responsavel pela execucao', 'responsable de l execution', 'responsable de la realisation'],
  ],
  accountable: [
    ...[
      'accountable',
      'answers',
      'answerable',
      'approve',
      'approves',
      'approver',

      'decides',
    ],
    ...['rinde cuentas', 'rinde cuentas (aprueba)', 'quien rinde cuentas', 'aprueba', 'aprobador'],
    ...['aprobadora', 'responsable ultimo', 'responsable final', 'autoridad', 'presta contas'],
    ...[
      'presta contas (aprova)',
      'aprova',

      'aprovador',
      'aprovadora',
      'autoridade',
      'rend compte',
    ],
    ...['rend compte (approuve)', 'rend des comptes', 'approuve', 'approbateur', 'approbatrice', 'autorite'],
    'redevable',
  ],
  consulted: [
    ...[
      'consult',
      'consulted',
      'consults',
      'consultee',
      'contributes',
      'contributor',
      'contributors',
      'agree',
    ],
    ...['agrees', 'input', 'consultado', 'consultada', 'consultados', 'consultadas', 'consulte'],
    ...['consultee', 'consultes', 'consultees', 'consulta', 'se consulta', 'opina'],
  ],
  informed: [
    ...['inform', 'informed', 'informs', 'notified', 'informado', 'informada', 'informados', 'informadas'],
    ...['informa', 'se informa', 'informe', 'informee', 'informes', 'informees'],
  ],
  support: [
    ...['support', 'supports', 'supporter', 'supporting', 'apoyo', 'apoya', 'da apoyo', 'soporte'],
    ...['apoio', 'apoia', 'soutien', 'soutient', 'appui', 'appuie'],
  ],
  verifier: [
    ...['verifies', 'verifier', 'verifica', 'verificador', 'verificadora', 'verifie'],
    ...['verificateur', 'verificatrice'],
  ],
  signatory: [
    ...['signatory', 'signs', 'signs off', 'sign-off', 'firma', 'firmante', 'assina'],
    ...['signatario', 'signataria', 'signataire', 'signe'],
  ],
}

/**
 * In Spanish, Portuguese and French one word serves for both R and A. It is R, unless the sheet has a word of
 * its own for R and none for A.
 */
export const wordsForBoth: readonly string[] = ['responsable', 'responsables', 'responsavel', 'responsaveis']

/** Whether normalised words match one of a list. */
export function matches(words: string, list: readonly string[]): boolean {
  return list.some((one) => (one.endsWith('*') ? words.startsWith(one.slice(0, -1)) : words === one))
}
