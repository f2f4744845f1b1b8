import { catalog } from '../catalog/index.ts'
import type { Profile } from './profile.ts'

/** Aligned with the three levels of ECLAC's structure: every rule, as the catalogue has it. */
export const threeLevels: Profile = { id: 'three-levels', version: '1.1.0', rules: catalog }
