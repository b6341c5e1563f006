import { beforeEach, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import type { VersionKind } from '#app/domain/budget/version.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { writeBegun } from '#app/services/budget/versions/write-begun.server.ts'
import { readVersion } from '#models/budget/version.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { gatesOf } from '#models/remarks/kenesh-gate.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRemark } from '#seed/builders/a-remark.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { aDraft, adopted, aResolution, draftLines, draftRows } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
let place = ''
let towns = 0
let officer: Visitor
let resident: Visitor

const holding = async (role: Role) =>
  signedIn(running.origin, await anAccount({ place: placeId(place), roles: [role], name: role }))
const home = () => `/ky/${place}`
const gate = () => `${home()}/office/remarks/2027/kenesh`
const put = () => gatesOf(null, place, 2027).then((all) => all.at(-1) ?? null)
const writing = () => `${home()}/account/budget/2027/lines/expenditure/70640/remark`
const said = { wish: 'more', text: 'Чырак керек', village: '1' }
const ask = (path: string) => newVisitor(running.origin).ask(`${home()}${path}`)

beforeEach(async () => {
  place = `aimak-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  await aDraft(place)
  officer = await holding('budget-officer')
  resident = await holding('resident')
})

/** Begins the adopted budget on the page, from the draft, and has it signed by two. */
async function adopt(kind = 'approved') {
  const wanted = { year: '2027', kind, unit: '1000', reason: '', step: 'page' }
  const begun = await officer.submit(`${home()}/office/budgets/new`, wanted)
  return adopted(officer, await holding('hearing-secretary'), begun)
}

test('a draft is not put to the vote while remarks are unanswered, and no budget is adopted past it', async () => {
  const { number } = await aRemark({ place, year: 2027, at: new Date() })
  const refused = await officer.submit(gate(), { reason: '' }, 'main form')
  expect([refused.status, refused.text.includes('1 пикирге жооп бериле элек')]).toEqual([422, true])
  expect(await put()).toBeNull()
  expect((await adopt()).status).toBe(409)
  const answer = { verdict: 'rejected', reason: 'Бул жылы каражат жок.' }
  await officer.submit(`${home()}/office/remarks/2027/${number}/answer`, answer, 'main form')
  const done = await officer.submit(gate(), {}, 'main form')
  expect(done.text).toContain('Долбоордун 1‑версиясы кеңештин добушуна коюлду')
  expect(await put()).toMatchObject({ version: 1, unanswered: [], reason: '' })
  expect((await officer.post(gate(), { reason: '' })).status).toBe(409)
})

test.each(['change', 'execution'])(
  'no way around the kenesh: without an adopted budget there is no %s of it',
  async (kind) => {
    await aRemark({ place, year: 2027, at: new Date() })
    const wanted = { year: '2027', kind, unit: '1000', reason: '', step: 'page' }
    const begun = await officer.submit(`${home()}/office/budgets/new`, wanted)
    expect([begun.status, begun.text.includes('бекитилген бюджети жарыялана элек')]).toEqual([
      422,
      true,
    ])
    const form = await officer.ask(`${home()}/office/budgets/new?year=2027`)
    expect(form.document.querySelector(`#kind-${kind} + span small`)?.text).toContain(
      'жарыялана элек',
    )

    // One that was begun when this could still be done is not published either.
    const by = { account: '', name: 'Финансист' }
    const number = await inTransaction(place, (tx) =>
      writeBegun(tx, place, {
        wanted: { year: 2027, kind: kind as VersionKind, unit: 1_000, reason: '' },
        ...{ basis: null, lines: draftLines(2027, draftRows), at: new Date(), by },
      }),
    )
    const path = `${home()}/office/budgets/2027/${number}`
    expect((await officer.submit(path, { step: 'publish' })).status).toBe(409)
    expect((await ask('/budget/2027')).text).not.toContain('бекитилген бюджет')
    expect((await resident.ask(writing())).status).toBe(200)
  },
)

test('putting it all the same needs a reason, which everybody reads and the chain keeps', async () => {
  await aRemark({ place, year: 2027, at: new Date() })
  await officer.submit(gate(), { reason: 'Сессиянын күнү жылбайт' }, 'main form')
  for (const path of ['/budget/2027', '/budget/2027/remarks']) {
    const page = await ask(path)
    expect(page.text).toContain('Жооп берилбей калган пикирлер: № 1')
    expect(page.text).toContain('Сессиянын күнү жылбайт')
  }
  const acts = await linesAbout(place, 'budget/2027/1')
  expect(acts.find(({ action }) => action === 'draft-put-to-kenesh')?.details).toMatchObject({
    ...{ unanswered: 1, reason: 'Сессиянын күнү жылбайт' },
  })
  expect((await adopt()).text).toContain('Кол койду')
})

/** Begins a draft on the page over that of the form, and publishes it. */
async function newDraft() {
  const wanted = { year: '2027', kind: 'binding-draft', unit: '1000', reason: 'Каражат өзгөрдү' }
  const begun = await officer.submit(`${home()}/office/budgets/new`, { ...wanted, step: 'page' })
  return begun.status === 200 ? officer.submitOn(begun, { step: 'publish' }) : begun
}
const takeBack = (reason: string) => officer.submit(gate(), { reason }, 'main form')

test('once it is put no remark is taken and no draft published, until it is taken back with a reason', async () => {
  const { number } = await aRemark({ place, year: 2027, at: new Date() })
  await officer.submit(gate(), { reason: 'Сессиянын күнү жылбайт' }, 'main form')
  expect((await resident.post(writing(), said)).status).toBe(403)
  expect((await resident.ask(writing())).status).toBe(403)
  const hindered = await newDraft()
  expect([hindered.status, hindered.text.includes('1‑версиясы кеңештин добушунда')]).toEqual([
    422,
    true,
  ])

  expect((await takeBack('')).status).toBe(422)
  const back = await takeBack('Гранттын суммасы өзгөрдү')
  expect(back.text).toContain('Себеби: Гранттын суммасы өзгөрдү. Чечкен: budget-officer.')
  expect((await officer.post(`${gate()}?do=take-back`, { reason: 'Дагы' })).status).toBe(409)
  const acts = await linesAbout(place, 'budget/2027/1')
  expect(acts.find(({ action }) => action === 'draft-taken-back')?.details).toMatchObject({
    ...{ version: 1, reason: 'Гранттын суммасы өзгөрдү' },
  })
  expect((await resident.submit(writing(), said, 'main form')).status).toBe(200)
  expect((await newDraft()).text).toContain('жарыяланды')

  // It is put again, and who reads any of its pages still reads how it was put the first time.
  await officer.submit(gate(), { reason: 'Мөөнөт бүтөт' }, 'main form')
  expect(await put()).toMatchObject({ version: 2, turn: 2, unanswered: [number, number + 1] })
  for (const path of ['/budget/2027', '/budget/2027/remarks', '/budget/2027/versions/1']) {
    const page = await ask(path)
    expect(page.text, path).toContain('Долбоордун 1‑версиясы кеңештин добушуна коюлду')
    expect(page.text, path).toContain('Жооп берилбей калган пикирлер: № 1.')
    expect(page.text, path).toContain('Кайра алынды')
  }
  expect((await adopt()).text).toContain('Кол койду')
  expect((await ask('/budget/2027')).text).toContain('2‑версиясы кеңештин добушуна коюлду')
  expect((await officer.post(`${gate()}?do=take-back`, { reason: 'Кеч' })).status).toBe(409)
})

test('what is adopted begins with the draft that was put, not with another one', async () => {
  const wanted = { year: '2027', unit: '1000', reason: 'Такталды', step: 'page' }
  const begin = (kind: string) =>
    officer.submit(`${home()}/office/budgets/new`, { ...wanted, kind })
  const early = await begin('approved')
  const [first, second] = [await begin('binding-draft'), await begin('binding-draft')]
  await officer.submitOn(second, { step: 'publish' })
  // The other was published meanwhile: this one goes on from it before it is published itself.
  const own = first.url.replace(running.origin, '')
  await officer.submit(own, { step: 'base-anew' })
  await officer.submit(own, { step: 'publish' })
  await officer.submit(gate(), {}, 'main form')
  expect(await put()).toMatchObject({ version: 3 })
  const asking = { step: 'publish', ...aResolution }
  const refused = await officer.submit(early.url.replace(running.origin, ''), asking)
  expect([refused.status, refused.text.includes('Кеңешке долбоордун 3‑версиясы коюлган')]).toEqual([
    409,
    true,
  ])
  const signed = await adopt()
  expect(signed.text).toContain('Кол койду')
  expect(await readVersion(null, { place, year: 2027, number: 5 })).toMatchObject({ basis: 3 })
})

test('what is put is what the page showed: neither another version nor further remarks', async () => {
  const early = await officer.ask(gate())
  await newDraft()
  const moved = await officer.submitOn(early, { reason: '' }, 'main form')
  expect([moved.status, moved.text.includes('Баракта 1‑версия турган')]).toEqual([409, true])
  expect(await put()).toBeNull()
  const before = await officer.ask(gate())
  await aRemark({ place, year: 2027, at: new Date() })
  const more = await officer.submitOn(before, { reason: 'Мөөнөт бүтөт' }, 'main form')
  expect([more.status, await put()]).toEqual([409, null])
  await officer.submitOn(more, { reason: 'Мөөнөт бүтөт' }, 'main form')
  expect(await put()).toMatchObject({ version: 2, unanswered: [1] })
})

test('nobody but the budget officer puts it', async () => {
  for (const role of ['clerk', 'hearing-secretary', 'admin'] as const)
    expect((await (await holding(role)).post(gate(), { reason: 'x' })).status).toBe(403)
  expect(await put()).toBeNull()
})
