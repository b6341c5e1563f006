import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { runningApplication } from '#tests/support/application.ts'
import { until } from '#tests/support/portal.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import { home } from '../evaluation/office.ts'

const running = runningApplication({ ASHAR_PROXIES: '1' })
const open: Socket[] = []
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy()
})
beforeAll(async () => {
  await aMunicipality()
})

/** Begins a form with files and sends no more of it than its head and what is given. */
function begun(from: string, path: string, { cookie = '', body = '' } = {}) {
  const socket = connect(Number(new URL(running.origin).port), 'localhost')
  open.push(socket)
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: localhost`,
    `X-Forwarded-For: ${from}`,
    'Content-Type: multipart/form-data; boundary=cut',
    'Content-Length: 900000',
    ...(cookie ? [`Cookie: ${cookie}`] : []),
  ]
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
  let received = ''
  socket.on('data', (part) => {
    received += part.toString('latin1')
  })
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.on('error', () => {}) // its end tells enough
  return { socket, ended, status: () => Number(received.slice(9, 12)) }
}

const withSession = 'ashar=s%3Aak-bulun.nobody.knows'
const photo = '--cut\r\ncontent-disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\n'
const draft = `${home}/account/drafts/1/what`
const statusFor = async (from: string) => {
  const visitor = newVisitor(running.origin, { 'x-forwarded-for': from })
  const shown = await visitor.ask(home)
  const form = await visitor.post(`${home}/account/sign-in`, { login: 'a', password: 'b' })
  return [shown.status, form.status]
}

test('nobody who is not signed in, and no page without files, is waited for longer than for any form', async () => {
  const kinds = [
    begun('10.1.0.1', draft),
    begun('10.1.0.2', `${home}/account/sign-in`, { cookie: withSession }),
  ]
  // Twice as long is waited for files that may come: whatever clock is stretched, the order stays.
  const files = begun('10.1.0.3', draft, { cookie: withSession, body: photo })
  await Promise.all(kinds.map(({ ended }) => ended))
  expect(files.socket.destroyed).toBe(false)
})

test('forms that are begun and not ended keep nobody out, and few of them come from one network', async () => {
  const held = Array.from({ length: 620 }, (_, at) =>
    begun(`2001:db8:0:1::${(at + 1).toString(16)}`, `${draft}?${at}`, { cookie: withSession }),
  )
  const refused = () => held.filter(({ status }) => status() === 503).length
  await until('all but forty are refused', () => refused() >= 580)
  expect((await statusFor('203.0.113.7'))[0]).toBe(200)
  expect((await statusFor('203.0.113.7'))[1]).toBe(422)
  expect((await statusFor('2001:db8:0:1::ffff'))[0]).toBe(200)
  expect((await statusFor('2001:db8:0:2::1'))[1]).toBe(422)
})

test('what is begun from many networks uses up no place of those that are answered', async () => {
  const held = Array.from({ length: 620 }, (_, at) =>
    begun(`10.0.${at >> 2}.1`, `${home}/account/sign-in`),
  )
  await until('all have come', () => held.every(({ socket }) => socket.writableLength === 0))
  await pause(1_000)
  expect(await statusFor('203.0.113.8')).toEqual([200, 422])
})

test('a form with files that comes too slowly is ended; on a slow line it has its minutes', async () => {
  const slow = begun('10.2.0.2', draft, { cookie: withSession, body: photo })
  const idle = begun('10.2.0.1', draft, { cookie: withSession, body: photo })
  let sent = Date.now()
  // As many bytes as the time that passed has room for, should this process be late.
  const line = setInterval(() => {
    slow.socket.write('x'.repeat(1.5 * (Date.now() - sent)))
    sent = Date.now()
  }, 1_000)
  await idle.ended
  await pause(4_000)
  clearInterval(line)
  expect(slow.socket.destroyed).toBe(false)
})
