import type { Activity } from '../../model/index.ts'
import { tellingWords } from './decisions.ts'

/** How labels that approve begin, in four languages. */
const approving =
  /^(approv|authori[sz]|sanction|endors|ratif|aprob|aprueb|aprov|approuv|approb|sign(e|er|s)?$|firm(a|ar)$|assin(a|ar)$|autori[sz]|autoriz|avaliz|ratif|homolog|valid|adopt)/

/** Whether a row approves: it is an approval of spending, or it is named as one. */
export function namesApproval({ kind, name }: Activity): boolean {
  if (kind === 'approve-spend') return true
  return Object.values(name).some((label) => approving.test(tellingWords(label)[0] ?? ''))
}

/**
 * Whether two rows have the same subject: the same core area, and in a language that both are named in, what
 * follows the verb of one is contained in what follows that of the other.
 */
export function isSameSubject(a: Activity, b: Activity): boolean {
  if ((a.coreArea ?? null) !== (b.coreArea ?? null)) return false
  return Object.keys(a.name).some((lang) => {
    const first = new Set(tellingWords(a.name[lang] ?? '').slice(1))
    const second = new Set(tellingWords(b.name[lang] ?? '').slice(1))
    const [shorter, longer] = first.size <= second.size ? [first, second] : [second, first]
    return shorter.size > 0 && [...shorter].every((word) => longer.has(word))
  })
}
