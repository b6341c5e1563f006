import { setTimeout as pause } from 'node:timers/promises'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()
let second: Application

beforeAll(async () => {
  second = await startApplication(running.ground)
  await aMunicipality()
})

afterAll(() => second?.stop())

async function phoneShownBy(origin: string) {
  const page = await newVisitor(origin).ask('/ky/ak-bulun/accessibility')
  return page.document.querySelector('a[href^="tel:"]')?.getAttribute('href')
}

const changePhone = (phone: string) =>
  mongoose.connection
    .collection('municipalities')
    .updateOne({ place: 'ak-bulun' }, { $set: { 'office.phone': phone } })

test('no process shows a kept page that is older than two seconds', async () => {
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
  expect(await phoneShownBy(running.origin)).toBe('tel:+996312999999')
})

test('a browser that has the page already is told so', async () => {
  const address = `${running.origin}/ky/ak-bulun/accessibility`
  const first = await fetch(address)
  await first.text()
  const etag = (await fetch(address)).headers.get('etag') ?? ''
  const again = await fetch(address, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})
