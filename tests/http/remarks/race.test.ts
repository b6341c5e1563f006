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
  const said = { wish: 'more', text: 'Чырак керек', village: '1' }
  const answers = await Promise.all(
    writers.flatMap((writer) =>
      Array.from({ length: 3 }, () => postTo(running, writer, path, said)),
    ),
  )
  expect(tallied(answers)).toEqual({ 302: 24 })
  const numbers = (await remarksOf(place, 2027)).map(({ number }) => number)
  expect(numbers).toEqual(Array.from({ length: before + 24 }, (_, at) => at + 1))
})
