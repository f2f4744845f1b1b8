import { form } from '../catalog/form/index.ts'
import { raciColumns } from '../catalog/raci-columns/index.ts'
import { raciRows } from '../catalog/raci-rows/index.ts'
import { executeAndVerifySameRole } from '../catalog/raci-structure/execute-and-verify-same-role.ts'
import { signatoryEqualsResponsible } from '../catalog/raci-structure/signatory-equals-responsible.ts'
import { nameMissingLanguage } from '../catalog/structure/name-missing-language.ts'
import { waiverExpired } from '../catalog/structure/waiver-expired.ts'
import type { Profile } from './profile.ts'

/** Levels and core areas are words of the structure. */
const structural: ReadonlySet<string> = new Set(['raci-row-unclassified'])

/**
 * A responsibility map by itself. Nothing is stated of a structure behind it, so the rules that read one are not
 * asked. Two rules about who checks whom stay: rows and letters answer them alone.
 */
export const plainRaci: Profile = {
  id: 'plain-raci',
  version: '1.0.0',
  rules: [
    ...form,
    nameMissingLanguage,
    waiverExpired,
    ...raciRows.filter(({ id }) => !structural.has(id)),
    ...raciColumns,
    executeAndVerifySameRole,
    signatoryEqualsResponsible,
  ],
}
