import type { Request, Response } from 'express'
import { expect, test } from 'vitest'
import { sameOrigin } from '#app/http/forms/same-origin.server.ts'
import { log } from '#app/http/log.server.ts'

log().level = 'silent'

/** What becomes of a form with these headers: the status of its refusal, or that it goes on. */
function answerTo(headers: Record<string, string>, path = '/ky/ak-bulun'): number | 'goes on' {
  const all: Record<string, string> = { host: 'ashar.test', ...headers }
  const get = (name: string) => all[name]
  const request = {
    method: 'POST',
    path,
    protocol: 'https',
    headers: all,
    get,
  } as unknown as Request
  let answer: number | 'goes on' = 0
  const response = {
    status(code: number) {
      answer = code
      return response
    },
    type: () => response,
    send: () => response,
  }
  sameOrigin(request, response as unknown as Response, () => {
    answer = 'goes on'
  })
  return answer
}

test('a form of another site is told by the page it comes from where a browser sends no more', () => {
  expect(answerTo({ referer: 'https://evil.test/page' })).toBe(403)
  expect(answerTo({ referer: 'no address' })).toBe(403)
  expect(answerTo({ referer: 'https://ashar.test/ky/ak-bulun?a=1' })).toBe('goes on')
  expect(answerTo({})).toBe('goes on')
  expect(answerTo({ origin: 'https://ashar.test', referer: 'https://evil.test/' })).toBe('goes on')
  expect(answerTo({ 'sec-fetch-site': 'cross-site' })).toBe(403)
})

test('a program of another site, which brings a key and no cookie, may send its own reports and nothing else', () => {
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' }
  expect(answerTo(foreign, '/open311/v2/requests.json')).toBe('goes on')
  for (const path of ['/ky/open311/v2/requests.json', '/open311', '/Open311/v2/requests.json'])
    expect(answerTo(foreign, path)).toBe(403)
})
