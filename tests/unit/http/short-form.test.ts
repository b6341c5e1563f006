import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formWasThere, waitForShortForm } from '#app/http/serving/short-form.server.ts'

const server = createServer((request, response) => {
  const next = () => {
    request.resume()
    response.end(String(formWasThere(request)))
  }
  // Of Express's own request and answer it needs nothing.
  void waitForShortForm(request as never, response as never, next)
})
beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)))
afterAll(() => server.close())

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const sent = async (body: BodyInit) => (await fetch(address(), { method: 'POST', body })).text()

test('a short form is there before anybody asks who sends it, with or without files', async () => {
  const withFile = new FormData()
  withFile.append('file', new Blob(['a few words']), 'a.txt')
  expect(await sent(new URLSearchParams({ note: 'Көпүрө' }))).toBe('true')
  expect(await sent(withFile)).toBe('true')
})

test('a long form, and one whose end comes late, were not there', async () => {
  const large = new FormData()
  large.append('file', new Blob(['x'.repeat(400_000)]), 'a.txt')
  expect(await sent(large)).toBe('false')
  const late = new Promise((resolve) => {
    const headers = { 'content-length': 4 }
    const post = request(address(), { method: 'POST', headers }, (answer) => {
      answer.once('data', (bytes) => resolve(String(bytes)))
    })
    post.write('a=')
    void pause(200).then(() => post.end('bc'))
  })
  expect(await late).toBe('false')
})
