import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countChange } from '#models/database/change-count.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

/** What the gateway was handed, by the reference under which it would drop a repetition. */
const handed: string[] = []
const gateway = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => {
    body += part
  })
  request.on('end', () => {
    handed.push(JSON.parse(body).reference)
    response.end('{}')
  })
})
await new Promise<void>((ready) => gateway.listen(0, '127.0.0.1', ready))
const { port } = gateway.address() as AddressInfo // listening on a port, as asked one line above

const behindProxy = { ASHAR_PROXIES: '1', SMS_GATEWAY_URL: `http://127.0.0.1:${port}/send` }
const running = runningApplication(behindProxy)
let second: Application

beforeAll(async () => {
  second = await startApplication(running.context, behindProxy)
  await aMunicipality()
  await aVillage()
})

afterAll(async () => {
  await second?.stop()
  gateway.close()
})

async function phoneShownBy(origin: string) {
  const page = await newVisitor(origin).ask('/ky/ak-bulun/accessibility')
  return page.document.querySelector('a[href^="tel:"]')?.getAttribute('href')
}

/** As a command of a third process does it: the change and its count in one transaction. */
const changePhone = (phone: string) =>
  inTransaction('ak-bulun', async (tx) => {
    const set = { $set: { 'office.phone': phone } }
    const municipalities = mongoose.connection.collection('municipalities')
    await municipalities.updateOne({ place: 'ak-bulun' }, set, { session: tx })
    await countChange(tx, 'ak-bulun')
  })

test('no process shows a cached page that is older than two seconds', async () => {
  for (const origin of [running.origin, second.origin])
    expect(await phoneShownBy(origin)).toBe('tel:+996000000000')
  await changePhone('+996312999999')
  await pause(2_000)
  for (const origin of [running.origin, second.origin])
    expect(await phoneShownBy(origin)).toBe('tel:+996312999999')
})

test('a page asked for again at once is the kept one', async () => {
  await phoneShownBy(running.origin)
  await changePhone('+996312111111')
  // However long the change took: by the clock of the process no second has passed.
  running.application.mistake(-60_000)
  expect(await phoneShownBy(running.origin)).toBe('tel:+996312999999')
  running.application.mistake(0)
})

test('a browser that has the page already is told so', async () => {
  const address = `${running.origin}/ky/ak-bulun/accessibility`
  const first = await fetch(address)
  await first.text()
  const etag = (await fetch(address)).headers.get('etag') ?? ''
  const again = await fetch(address, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('messages asked for at both processes leave once each: the job is one, whoever runs it', async () => {
  const asked = Array.from({ length: 6 }, async (_, number) => {
    const origin = number % 2 === 0 ? running.origin : second.origin
    const { phone } = await anAccount()
    return newVisitor(origin).submit('/ky/ak-bulun/account/forgotten', { login: phone ?? '' })
  })
  for (const page of await Promise.all(asked)) expect(page.url).toContain('/new-password/')
  await expect.poll(() => handed.length, { interval: 200 }).toBe(6)
  // Once more than the jobs' own interval: whoever else wanted to send would have by now
  await pause(6_000)
  expect([handed.length, new Set(handed).size]).toEqual([6, 6])
  const jobs = mongoose.connection.collection('agendaJobs')
  expect(await jobs.countDocuments({ name: 'send-messages' })).toBe(1)
})

test('tries from one address are counted together, whichever process they reach', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.77' }
  const statusAt = async (origin: string, login: string) => {
    const fields = { login, password: 'туура эмес', back: '' }
    const visitor = newVisitor(origin, headers)
    return (await visitor.post('/ky/ak-bulun/account/sign-in', fields)).status
  }
  const tries = Array.from({ length: 100 }, (_, number) =>
    statusAt(number % 2 === 0 ? running.origin : second.origin, `0778 ${100_000 + number}`),
  )
  expect(new Set(await Promise.all(tries))).toEqual(new Set([422]))
  const { phone } = await anAccount()
  for (const [origin, least] of [
    [running.origin, 500],
    [second.origin, 1_000],
  ] as const) {
    const begun = performance.now()
    expect(await statusAt(origin, phone ?? '')).toBe(422)
    expect(performance.now() - begun).toBeGreaterThan(least)
  }
  const elsewhere = newVisitor(second.origin, { 'x-forwarded-for': '203.0.113.78' })
  const right = { login: phone ?? '', password: builtPassword, back: '' }
  expect((await elsewhere.post('/ky/ak-bulun/account/sign-in', right)).status).toBe(200)
})
