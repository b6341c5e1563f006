import { expect, test } from 'vitest'
import { type CachedPage, encodingFor, weightOf } from '#app/http/answers/cached-page.server.ts'
import { cachedPages, freshFor } from '#app/http/answers/cached-pages.server.ts'

const page = (since: number, length = 10_000): CachedPage => ({
  since,
  headers: {},
  etag: '"a"',
  plain: Buffer.alloc(length),
  compressed: new Map(),
})

test('a page is kept for a second from before it was made', () => {
  const pages = cachedPages(1e6)
  const kept = page(5_000)
  pages.keep('/ky', kept)
  expect(pages.find('/ky', 5_000 + freshFor - 1)).toBe(kept)
  expect(pages.find('/ky', 5_000 + freshFor)).toBeUndefined()
  expect(pages.bytes()).toBe(0)
})

test('the pages never take more than they may: what was asked for longest ago goes', () => {
  const most = 3 * weightOf(page(0))
  const pages = cachedPages(most)
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
  const pages = cachedPages(1e6)
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
