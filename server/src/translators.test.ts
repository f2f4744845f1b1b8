import { expect, test } from 'vitest'
import { translatorOfRequest, translatorOfTerminal } from './translators.ts'

test.each([
  [{ LANG: 'es_DO.UTF-8' }, 'es'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'pt_BR' }, 'pt'],
  [{ LANG: 'fr_CA@euro', LC_MESSAGES: '' }, 'fr'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{}, 'en'],
])('a terminal set to %j is spoken to in %s', (environment, lang) => {
  expect(translatorOfTerminal(environment).lang).toBe(lang)
})

test.each([
  [undefined, 'es-DO,es;q=0.9,en;q=0.8', 'es'],
  [undefined, 'de, en;q=0.3, fr;q=0.7', 'fr'],
  [undefined, 'es;q=0, pt', 'pt'],
  [undefined, undefined, 'en'],
  ['fr', 'es', 'fr'],
  ['xx', 'es', 'es'],
])('a request for %j that accepts %j is answered in %s', (lang, accepted, expected) => {
  expect(translatorOfRequest(lang, accepted).lang).toBe(expected)
})
