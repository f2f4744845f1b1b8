import { defineRule } from '../../defineRule.ts'

/** A body that is said to have no functions, or only ones without words. */
export const bodyWithoutFunctions = defineRule({
  id: 'body-without-functions',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['TOR-BC'],
  *check(body) {
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (body.functions == null) yield { notStated: 'functions', ...answer }
    else if (!body.functions.some((one) => Object.values(one).some((words) => words.trim() !== '')))
      yield { message: 'none', ...answer }
  },
})
