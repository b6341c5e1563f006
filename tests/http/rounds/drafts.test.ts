import { beforeAll, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { readRound, readRoundOrDraft } from '#models/rounds/round.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const home = `/ky/${place}`
const office = `${home}/office`
const at = new Date()
const title = 'Айыл бюджети: сынак айлампа'
const last = { number: 0 }
let officer: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  last.number = (await aRound({ place, at, inPhase: 'delivery' })).number
  officer = await come('election-officer')
})

const come = async (role: Role, since = new Date()) =>
  sessionOf(running.context, running.origin, await anAccount({ roles: [role] }), since)

/** A draft made from the last round by the form, and its number. */
async function drafted() {
  const from = `${office}/rounds/new?from=${last.number}`
  const made = await officer.submit(from, { 'title-ky': title }, 'main form')
  return { page: made, number: Number(/rounds\/(\d+)$/.exec(made.url)?.[1]) }
}

/** Everything that a round has an address for. */
function addressesOf(number: number): string[] {
  const round = `${home}/rounds/${number}`
  return [
    ...[round, `${round}/rules`, `${round}/acts`, `${round}/proposals`, `${round}/map`],
    ...[`${round}/rejected`, `${round}/deliveries`, `${round}/result`],
    ...[`${home}/account/propose/${number}`, `${home}/account/vote/${number}`],
    `/data/${place}/rounds/${number}/proposals.geojson`,
    `/data/${place}/rounds/${number}/frozen.json`,
  ]
}

test('a new round is a draft: its officers see it marked as such, and nobody else anywhere', async () => {
  const { page, number } = await drafted()
  expect(page.text).toContain('Бул айлампа жарыялана элек')
  expect((await officer.ask(`${office}/rounds`)).text).toContain(title)
  expect((await (await come('admin')).ask(`${office}/rounds`)).text).toContain(title)
  const others = [newVisitor(running.origin), await come('resident'), await come('clerk')]
  for (const other of others) {
    const neverThere = addressesOf(999_999)
    const asked = addressesOf(number).map(async (address, position) => {
      const [found, none] = [await other.ask(address), await other.ask(neverThere[position] ?? '')]
      return { address, asNone: found.status === none.status, told: found.html.includes(title) }
    })
    expect((await Promise.all(asked)).filter(({ asNone, told }) => !asNone || told)).toEqual([])
    const lists = [home, `${home}/rounds`, `${home}/open-data`, `${home}/how-to-take-part`]
    expect(await telling(other, lists)).toEqual([])
  }
  for (const role of ['clerk', 'auditor'] as const) {
    const colleague = await come(role)
    const pages = ['', '/rounds', '/checks', '/proposals/new'].map((path) => office + path)
    expect(await telling(colleague, pages)).toEqual([])
    const own = ['', '/draft', '/delete', '/edit'].map(
      async (path) => (await colleague.ask(`${office}/rounds/${number}${path}`)).status,
    )
    expect([role, ...(await Promise.all(own))]).toEqual([role, 404, 403, 403, 403])
  }
})

/** Which of these pages tell the draft's title. */
async function telling(visitor: Visitor, paths: readonly string[]) {
  const read = paths.map(async (path) =>
    (await visitor.ask(path)).html.includes(title) ? [path] : [],
  )
  return (await Promise.all(read)).flat()
}

test('a draft changes without a reason, with old and new value in the log alone; published, all may see the round', async () => {
  const { number } = await drafted()
  const before = await readRoundOrDraft(null, place, number)
  await officer.submit(`${office}/rounds/${number}/edit`, { threshold: '7' }, 'main form')
  expect((await linesAbout(place, `round/${number}`)).at(-1)).toMatchObject({
    action: 'round-draft-changed',
    details: { from: `{"threshold":${before?.rules.threshold}}`, to: '{"threshold":7}' },
  })
  const preview = await officer.ask(`${office}/rounds/${number}/draft`)
  expect(preview.text).toContain('Бул алдын ала көрүү: тургундар муну азырынча көрө албайт')
  expect(preview.document.querySelector('h1')?.text).toBe(title)
  const published = await officer.submitOn(preview, {}, 'main form')
  expect(published.text).not.toContain('жарыялана элек')
  const everybody = newVisitor(running.origin)
  expect((await everybody.ask(`${home}/rounds/${number}`)).text).toContain(title)
  const acts = await everybody.ask(`${home}/rounds/${number}/acts`)
  expect(acts.text).toContain('Айлампа жарыяланды')
  expect(acts.text).not.toContain('өзгөртүлдү')
  const edit = await officer.ask(`${office}/rounds/${number}/edit`)
  const silent = await officer.submitOn(edit, { threshold: '8', reason: '' }, 'main form')
  expect(silent.status).toBe(422)
})

test('a draft is deleted after a question, with a line in the log; a published round never', async () => {
  const { number } = await drafted()
  const path = `${office}/rounds/${number}/delete`
  const question = await officer.ask(path)
  expect(question.text).toContain(title)
  expect(await readRoundOrDraft(null, place, number)).not.toBeNull()
  const list = await officer.submitOn(question, {}, 'main form')
  expect([list.url, await readRoundOrDraft(null, place, number)]).toEqual([
    `${running.origin}${office}/rounds`,
    null,
  ])
  expect((await linesAbout(place, `round/${number}`)).map(({ action }) => action)).toEqual([
    'round-drafted',
    'round-draft-deleted',
  ])
  const kept = await drafted()
  const asked = await officer.ask(`${office}/rounds/${kept.number}/delete`)
  await officer.submit(`${office}/rounds/${kept.number}/draft`, {}, 'main form')
  expect((await officer.submitOn(asked, {}, 'main form')).status).toBe(409)
  expect(await readRound(place, kept.number)).not.toBeNull()
})

test('a draft whose dates have passed is not published; the page and the steps say so', async () => {
  const { number } = await drafted()
  const draft = await readRoundOrDraft(null, place, number)
  const preview = await officer.ask(`${office}/rounds/${number}/draft`)
  const passed = new Date((draft?.calendar.ideas.getTime() ?? 0) + 60_000)
  running.application.setClock(passed)
  const late = await come('election-officer', passed)
  const refused = await late.submit(`${office}/rounds/${number}/draft`, {}, 'main form')
  const steps = await late.ask(`${office}/rounds/${number}`)
  running.application.setClock(new Date())
  expect(preview.text).not.toContain('эми туура эмес')
  expect(refused.status).toBe(409)
  for (const page of [refused, steps]) expect(page.text).toContain('эми туура эмес')
  expect(await readRound(place, number)).toBeNull()
})

test('the list of rounds is taken along as a file, with the drafts of who may see them', async () => {
  await drafted()
  const file = await officer.ask(`${office}/rounds/files/list.csv`)
  expect(file.status).toBe(200)
  expect(file.html).toContain(title)
  const other = await newVisitor(running.origin).ask(`${office}/rounds/files/list.csv`)
  expect(other.html).not.toContain(title)
})
