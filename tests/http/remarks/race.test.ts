import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { remarksOf } from '#models/remarks/remark.server.ts'
import { voicesOf } from '#models/remarks/voice.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRemark } from '#seed/builders/a-remark.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { postTo, tallied } from '#tests/support/at-once.ts'
import { aDraft } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const account = `/ky/${place}/account/budget/2027`
const writers: Visitor[] = []

beforeAll(async () => {
  await aMunicipality({ place })
  await aVillage({ place })
  await aDraft(place)
  for (let at = 0; at < 8; at++)
    writers.push(await signedIn(running.origin, await anAccount({ place })))
})

test('of five at once from each account one says the same, so that each counts once', async () => {
  const by = { account: `${place}:999`, name: 'Башка А.' }
  const { number } = await aRemark({ place, year: 2027, at: new Date(), by })
  const path = `${account}/remarks/${number}`
  const answers = await Promise.all(
    writers.flatMap((writer) => Array.from({ length: 5 }, () => postTo(running, writer, path, {}))),
  )
  expect(tallied(answers)).toEqual({ 302: 8, 409: 32 })
  expect((await voicesOf(place, 2027)).get(number)).toBe(8)
})

test('remarks that are written at once get numbers without a gap, each its own', async () => {
  const before = (await remarksOf(place, 2027)).length
  const path = `${account}/lines/expenditure/70640/remark`
  const said = (at: number) => ({ wish: 'more', text: `Чырак керек, ${at}`, village: '1' })
  const answers = await Promise.all(
    writers.flatMap((writer) =>
      Array.from({ length: 3 }, (_, at) => postTo(running, writer, path, said(at))),
    ),
  )
  expect(tallied(answers)).toEqual({ 302: 24 })
  const numbers = (await remarksOf(place, 2027)).map(({ number }) => number)
  expect(numbers).toEqual(Array.from({ length: before + 24 }, (_, at) => at + 1))
})

test('the same words on the same line, sent by forms of their own at once, are one remark', async () => {
  const before = (await remarksOf(place, 2027)).length
  const path = `${account}/lines/expenditure/70451/remark`
  const [writer] = writers
  if (!writer) throw new Error('somebody writes')
  const written = ['Жол керек!', 'жол  керек', 'Жол керек.', 'ЖОЛ КЕРЕК', 'Жол керек']
  const answers = await Promise.all(
    written.map((text) => postTo(running, writer, path, { wish: 'more', text, village: '1' })),
  )
  expect(tallied(answers)).toEqual({ 302: 1, 409: 4 })
  expect(await remarksOf(place, 2027)).toHaveLength(before + 1)
  const again = await writer.post(path, { wish: 'less', text: 'Жол керек', village: '1' })
  expect([again.status, new RegExp(`№\\s${before + 1} пикир`).test(again.text)]).toEqual([
    409,
    true,
  ])
  const elsewhere = `${account}/lines/expenditure/70640/remark`
  const other = { wish: 'more', text: 'Жол керек', village: '1' }
  expect((await postTo(running, writer, elsewhere, other)).status).toBe(302)
})
