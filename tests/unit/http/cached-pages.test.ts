import { expect, test } from 'vitest'
import {
  type CachedPage,
  encodingFor,
  weightOf,
} from '#app/http/cached-pages/cached-page.server.ts'
import { cachedPages, freshFor, lastsFor } from '#app/http/cached-pages/cached-pages.server.ts'

const page = (since: number, length = 10_000): CachedPage => ({
  since,
  stood: since,
  changes: 7,
  headers: {},
  etag: '"a"',
  plain: Buffer.alloc(length),
  compressed: new Map(),
  shown: new Map(),
})

test('a page is kept for a second from before it was made', () => {
  const pages = cachedPages<CachedPage>(1e6, weightOf)
  const kept = page(5_000)
  pages.keep('/ky', kept)
  expect(pages.find('/ky', 5_000 + freshFor - 1)).toBe(kept)
  expect(pages.find('/ky', 5_000 + freshFor)).toBeUndefined()
})

test('a page that stood still may be sent again for ten seconds, and never in the next minute', () => {
  const pages = cachedPages<CachedPage>(1e6, weightOf)
  const kept = page(45_000)
  const late = page(58_000)
  pages.keep('/ky', kept)
  pages.keep('/ru', late)
  expect(pages.old('/ky', 45_000 + lastsFor - 1)).toBe(kept)
  kept.stood = 47_000
  expect(pages.find('/ky', 47_000 + freshFor - 1)).toBe(kept)
  expect(pages.old('/ru', 59_999)).toBe(late)
  expect(pages.old('/ru', 60_000)).toBeNull()
  expect(pages.old('/ky', 45_000 + lastsFor)).toBeNull()
  expect(pages.bytes()).toBe(0)
})

test('a page of which nobody can tell what changed is made anew', () => {
  const pages = cachedPages<CachedPage>(1e6, weightOf)
  pages.keep('/ky', { ...page(0), changes: null })
  expect(pages.old('/ky', freshFor)).toBeNull()
})

test('the pages never take more than they may: what was asked for longest ago goes', () => {
  const most = 3 * weightOf(page(0))
  const pages = cachedPages<CachedPage>(most, weightOf)
  for (const address of ['/ky/a', '/ky/b', '/ky/c']) pages.keep(address, page(0))
  pages.find('/ky/a', 1)
  pages.keep('/ky/d', page(0))
  const found = ['/ky/a', '/ky/b', '/ky/c', '/ky/d'].filter((address) => pages.find(address, 1))
  expect(found).toEqual(['/ky/a', '/ky/c', '/ky/d'])
  for (let address = 0; address < 500; address++) {
    pages.keep(`/ky/a?page=${address}`, page(0, address * 50))
    expect(pages.bytes()).toBeLessThanOrEqual(most)
  }
})

test('a page made again takes the place of the earlier one', () => {
  const pages = cachedPages<CachedPage>(1e6, weightOf)
  pages.keep('/ky', page(0, 90_000))
  pages.keep('/ky', page(0))
  expect(pages.bytes()).toBe(weightOf(page(0)))
})

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, GZIP;q=0.5', 'gzip'],
  ['identity', null],
  ['x-br', null],
  [undefined, null],
])('a browser that reads %s gets %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding)
})

test('a page whose making began before something changed is not kept', () => {
  const pages = cachedPages<CachedPage>(1e6, weightOf)
  pages.clear(5_000)
  pages.keep('/ky', page(5_000))
  expect(pages.find('/ky', 5_001)).toBeUndefined()
  pages.keep('/ky', page(5_001))
  expect(pages.find('/ky', 5_002)).toBeDefined()
})
