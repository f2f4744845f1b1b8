import type { Meaning } from '../../model/index.ts'

/**
 * How sheets say in words what a letter says, in Spanish, English, Portuguese and French: in lower case and
 * without accents; `*` stands for any ending.
 */
export const letterWords: Readonly<Record<Meaning, readonly string[]>> = {
  responsible: [
    'responsible',
    'does',
    'does the work',
    'performs',
    'perform*',
    'execut*',
    'ejecut*',
    'elabora',
    'realiza*',
    'realis*',
    'encargado de ejecutar',
    'responsable de ejecucion',
    'responsable de la ejecucion',
    'responsavel pela execucao',
    'responsable de l execution',
    'driver',
  ],
  accountable: [
    'accountable',
    'answers',
    'answerable',
    'approver',
    'approves',
    'approve*',
    'decide*',
    'rinde cuentas',
    'rinde cuentas (aprueba)',
    'quien rinde cuentas',
    'aprueba',
    'aprobador*',
    'responsable ultimo',
    'responsable final',
    'autoridad',
    'presta contas',
    'presta contas (aprova)',
    'aprova',
    'aprovador*',
    'autoridade',
    'rend compte',
    'rend compte (approuve)',
    'rend des comptes',
    'approuve',
    'approbateur*',
    'autorite',
    'redevable',
  ],
  consulted: ['consult*', 'contribut*', 'agree*', 'se consulta', 'opina', 'input'],
  informed: ['inform*', 'se informa', 'notified'],
  support: ['support*', 'supports', 'apoy*', 'apoio*', 'apoia*', 'da apoyo', 'soutien*', 'appui*', 'soporte'],
  verifier: ['verif*'],
  signatory: ['signator*', 'signs', 'signs off', 'sign-off', 'firma*', 'assina*', 'signataire', 'signe'],
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
