import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { removeUnusedFiles } from '#app/services/documents/remove-unused-files.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import { home, type SignedIn, someone } from '../evaluation/office.ts'

const running = runningApplication()
const office = `${home}/office/documents`
let clerk: SignedIn
let auditor: SignedIn

beforeAll(async () => {
  await aMunicipality()
  await aMunicipality({ place: placeId('jeti-oguz'), soate: '41702205806000' })
  await aVillage()
  await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  clerk = await someone(running.origin, 'Гүлнара Садыкова', ['clerk'])
  auditor = await someone(running.origin, 'Бакыт Осмонов', ['auditor'])
})

const pdf = (words: string, name = 'буйрук.pdf') => new File([`%PDF-1.7 ${words}\n%%EOF`], name)

/** Lays a document down; answers with its page in the office. */
async function laidDown(title: string, audience: 'everybody' | 'office', file = pdf(title)) {
  const page = await clerk.submit(office, { title, audience, file })
  expect(page.url).toMatch(/\/office\/documents\/\d+$/)
  return page
}

const links = (html: string) => [...html.matchAll(/\/data\/ak-bulun\/files\/\w+/g)].map(String)
const stranger = () => newVisitor(running.origin)
const statusOf = async (address = '', who: Pick<SignedIn, 'ask'> = stranger()) =>
  (await who.ask(address)).status

test('everybody reads a document; a replaced one keeps its earlier version and says why', async () => {
  const page = await laidDown('2027-жылдын буйругу', 'everybody')
  const [first = ''] = links(page.html)
  expect(await statusOf(first)).toBe(200)
  await clerk.submitOn(page, { reason: 'Катасы оңдолду', file: pdf('оңдолгон') }, 'form[enctype]')
  const seen = await stranger().ask(`${home}/documents`)
  expect(seen.text).toContain('2027-жылдын буйругу')
  expect(seen.text).toContain('Алмаштыруунун себеби: Катасы оңдолду')
  const now = links(seen.html)
  expect(new Set(now).size).toBe(2)
  expect(now).toContain(first)
  for (const address of now) expect(await statusOf(address)).toBe(200)
  expect((await stranger().ask(now[0] ?? '')).text).toContain('оңдолгон')
})

test('two at once cannot replace the same version', async () => {
  const page = await laidDown('Эки кишинин буйругу', 'everybody')
  const [one, two] = await Promise.all(
    ['биринчи', 'экинчи'].map((words) =>
      clerk.submitOn(page, { reason: words, file: pdf(words) }, 'form[enctype]'),
    ),
  )
  expect([one?.status, two?.status].sort()).toEqual([200, 409])
  const refused = one?.status === 409 ? one : two
  expect(refused?.text).toContain('башка кызматкер бул документтин жаңы түрүн салды')
})

test('a document for the staff is on no public page, and its file opens for the staff alone', async () => {
  const page = await laidDown('Ички тизме', 'office')
  const [file] = links(page.html)
  expect((await stranger().ask(`${home}/documents`)).text).not.toContain('Ички тизме')
  const resident = await someone(running.origin, 'Айгүл Токтогулова', ['resident'])
  const foreign = await someone(running.origin, 'Нурлан Асанов', ['clerk'], 'jeti-oguz')
  const statuses = [stranger(), resident, foreign, auditor, clerk].map((who) => statusOf(file, who))
  expect(await Promise.all(statuses)).toEqual([404, 404, 404, 200, 200])
})

test('what is public beside something else stays public when the office keeps it too', async () => {
  const [file] = links((await laidDown('Ачык тизме', 'everybody', pdf('бир эле файл'))).html)
  await laidDown('Ошол эле файл ичте', 'office', pdf('бир эле файл'))
  expect(await statusOf(file)).toBe(200)
})

test.each([
  ['everybody', 200, 200],
  ['office', 404, 200],
] as const)(
  'a document for %s stays when somebody attaches it to a proposal that is then hidden as a threat',
  async (audience, ofStranger, ofAuditor) => {
    const [file = ''] = links((await laidDown('Буйрук', audience, pdf(`токтом ${audience}`))).html)
    const id = file.split('/').at(-1) ?? ''
    const attachments = [{ id, kind: 'paper' as const, name: 'буйрук.pdf', bytes: 10 }]
    const { number } = await aProposal({ text: { attachments } })
    await inTransaction('ak-bulun', (tx) => keepFiles(tx, 'ak-bulun', [id]))
    const reason = 'Коркутуу бар'
    await clerk.submit(`${home}/office/reports/${number}`, { kind: 'hide-threats', reason })
    expect((await stranger().ask(`${home}/proposals/${number}`)).text).toContain(reason)
    expect(await statusOf(file)).toBe(ofStranger)
    expect(await statusOf(file, auditor)).toBe(ofAuditor)
  },
)

test('a document that was taken down leaves its reason, and comes back as it was', async () => {
  const page = await laidDown('Дареги бар протокол', 'everybody')
  const [file] = links(page.html)
  const taken = await clerk.submitOn(page, { why: 'Бирөөнүн дареги бар' }, 'form:not([enctype])')
  expect(await statusOf(file)).toBe(404)
  expect(await statusOf(file, clerk)).toBe(200)
  const list = await stranger().ask(`${home}/documents`)
  expect(list.text).toContain('Документ алынып салынган. Себеби: Бирөөнүн дареги бар')
  expect(list.html).not.toContain(file)
  await clerk.submitOn(taken, { why: 'Дарек өчүрүлдү' }, 'form:not([enctype])')
  expect(await statusOf(file)).toBe(200)
})

test('a photo of a page is taken as a document; the file stays when the title is missing', async () => {
  const create = { width: 900, height: 1_200, channels: 3, background: '#eeeeee' } as const
  const bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer())
  const file = new File([bytes], 'протокол.jpg')
  const refused = await clerk.submit(office, { title: '', audience: 'everybody', file })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('протокол.jpg')
  const again = await clerk.submitOn(
    refused,
    { title: 'Сүрөткө тартылган протокол' },
    'form[enctype]',
  )
  expect(again.url).toMatch(/\/office\/documents\/\d+$/)
  expect(await statusOf(links(again.html)[0])).toBe(200)
})

test('a document without a file, a program and an auditor’s document are refused', async () => {
  const title = 'Буйрук'
  const empty = await clerk.submit(office, { title, audience: 'everybody' })
  expect(empty.document.querySelector('#file-fault')).not.toBeNull()
  const program = new File(['MZ'], 'буйрук.exe')
  const refused = await clerk.submit(office, { title, audience: 'everybody', file: program })
  expect(refused.status).toBe(422)
  const byAuditor = await auditor.post(office, { title, audience: 'everybody', file: pdf('x') })
  expect(byAuditor.status).toBe(403)
})

test('no version is swept up as unused', async () => {
  const [file] = links((await laidDown('Калуучу буйрук', 'everybody')).html)
  await removeUnusedFiles(new Date(Date.now() + 9 * 86_400_000))
  expect(await statusOf(file)).toBe(200)
})
