import type { Principle } from '../model/index.ts'
import { refuseThing } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Adds a principle that the structure should embody. */
export const addPrinciple = defineCommand<'addPrinciple', { principle: Principle }>({
  type: 'addPrinciple',
  refuse: (design, { principle }) => refuseThing(design, 'principles', principle),
  apply: (write, { principle }) => write.add('principles', principle),
})
