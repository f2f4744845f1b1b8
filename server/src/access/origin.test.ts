import { expect, test } from 'vitest'
import { judgeOrigin, type RequestSource } from './origin.ts'

const ours = 'https://plenaria.example.org'
const verdict = (source: Partial<RequestSource>) =>
  judgeOrigin(
    {
      method: 'GET',
      origin: undefined,
      secFetchSite: undefined,
      hasToken: false,
      hasSession: false,
      isUpgrade: false,
      ...source,
    },
    ours,
  )

test('a page of ours is heard with its cookie', () => {
  expect(verdict({ origin: ours, method: 'POST', hasSession: true })).toBe('session')
  expect(verdict({ origin: ours, isUpgrade: true, hasSession: true })).toBe('session')
})

test.each(['https://evil.example', 'null', 'http://plenaria.example.org', `${ours}:444`, ''])(
  'a page of %j is refused, whatever it brings',
  (origin) => {
    expect(verdict({ origin })).toBe('refused')
    expect(verdict({ origin, hasToken: true })).toBe('refused')
    expect(verdict({ origin, hasSession: true, secFetchSite: 'same-origin' })).toBe('refused')
  },
)

test('a program with a token passes, and its cookie does not count', () => {
  expect(verdict({ hasToken: true, method: 'DELETE' })).toBe('token-only')
  expect(verdict({ hasToken: true, hasSession: true, isUpgrade: true })).toBe('token-only')
})

test('without an origin a cookie counts for what our own page or the address bar asked, and only for reading', () => {
  for (const secFetchSite of ['same-origin', 'none']) {
    expect(verdict({ hasSession: true, secFetchSite })).toBe('session')
    expect(verdict({ hasSession: true, secFetchSite, method: 'HEAD' })).toBe('session')
    for (const method of ['POST', 'PATCH', 'DELETE', 'PUT']) {
      expect(verdict({ hasSession: true, secFetchSite, method })).toBe('refused')
    }
    expect(verdict({ hasSession: true, secFetchSite, isUpgrade: true })).toBe('refused')
  }
  for (const secFetchSite of ['cross-site', 'same-site', undefined]) {
    expect(verdict({ hasSession: true, secFetchSite })).toBe('refused')
  }
})

test('a request that brings nothing is heard, and gets what strangers get', () => {
  expect(verdict({})).toBe('token-only')
})
