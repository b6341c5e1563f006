import mongoose from 'mongoose'
import { beforeEach, expect, test } from 'vitest'
import { versionText } from '#app/domain/budget/version-text.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { readVersion } from '#models/budget/version.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { aDraft } from '#tests/support/remarks.ts'
import { sendFile } from '#tests/support/send-file.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
let place = ''
let officer: Visitor
let towns = 0

beforeEach(async () => {
  place = `aimak-${towns++}`
  await aMunicipality({ place: placeId(place) })
  officer = await signedIn(
    running.origin,
    await anAccount({ place: placeId(place), roles: ['budget-officer'] }),
  )
})

const heads = 'Классификация;Коду;Кыргызча аталышы;Орусча аталышы;Англисче аталышы;Башталган күнү'
/** Takes codes in that always held, as it says of those with an empty first day. */
async function take(rows: readonly string[]) {
  const text = [heads, ...rows, ''].join('\n')
  const shown = await sendFile(officer, `/ky/${place}/office/imports/new/classifications`, {
    file: new File([text], 'коддор.csv'),
  })
  const done = await officer.submitOn(shown, { step: 'apply' })
  expect(done.text).toContain('Файл кабыл алынды')
}

const bytes = async (path: string) =>
  Buffer.from(await (await fetch(new URL(path, running.origin))).arrayBuffer())

test('codes that are taken in later name no version that was published before', async () => {
  await aDraft(place)
  const files = ['budget.csv', 'datapackage.json', 'version.txt'].flatMap((file) =>
    ['ky', 'ru', 'en'].map((language) => ({ file, language })),
  )
  const read = () =>
    Promise.all(
      files.map(({ file, language }) =>
        bytes(`/data/${place}/budget/2027/1/${file}?language=${language}`),
      ),
    )
  const before = await read()
  expect(before[0]?.toString()).toContain('706')
  const hash = (await readVersion(null, { place, year: 2027, number: 1 }))?.hash
  const frozen = () => bytes(`/data/${place}/budget/2027/1/version.txt`)
  expect((await frozen()).toString()).toContain('["name","functional","70640"')
  expect(sha256(await frozen())).toBe(hash)
  const named = ['706', '7064', '70640'].map(
    (code) => `functional;${code};Таптакыр башка;Совсем другое;Something else;`,
  )
  await take([...named, 'revenue;1;Башка киреше;Другой доход;Another income;'])
  const page = await officer.ask(`/ky/${place}/office/classifications?words=70640`)
  expect(page.text).toContain('Таптакыр башка')
  expect(await read()).toEqual(before)
  expect((await readVersion(null, { place, year: 2027, number: 1 }))?.hash).toBe(hash)
  for (const path of ['', '/versions/1', '/lines', '/lines/expenditure/70640'])
    for (const language of ['ky', 'ru', 'en']) {
      const shown = await newVisitor(running.origin).ask(`/${language}/${place}/budget/2027${path}`)
      expect(shown.status).toBe(200)
      expect(shown.text, `${language} ${path}`).not.toMatch(
        /Таптакыр башка|Башка киреше|Совсем другое|Другой доход|Something else|Another income/,
      )
    }

  // One that was hashed before names belonged to it is checked by its lines alone.
  const key = { place, year: 2027, number: 1 }
  const lines = await readLines(null, key)
  const older = sha256(versionText({ ...key, kind: 'binding-draft' }, lines, null))
  const kept = mongoose.connection.collection('budget-versions')
  await kept.updateOne(key, { $set: { hash: older }, $unset: { hashForm: '' } })
  expect(sha256(await frozen())).toBe(older)

  // What is published from now on is named as codes are now.
  await aDraft(place)
  const later = await bytes(`/data/${place}/budget/2027/2/budget.csv`)
  expect(later.toString()).toContain('Таптакыр башка')
})
