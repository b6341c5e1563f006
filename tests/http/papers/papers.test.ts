import { beforeAll, expect, test } from 'vitest'
import { languages } from '#app/domain/language.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { runningApplication } from '#tests/support/application.ts'
import { docxParts, paragraphsOf } from '#tests/support/docx-text.ts'
import { movedContext } from '#tests/support/moved-context.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import { home, someone } from '../evaluation/office.ts'

const running = runningApplication()
let protocol = ''
const numbers = { card: 0, receipt: 0, round: 0 }

beforeAll(async () => {
  const at = new Date()
  const addresses = await movedContext(at)
  const round = /rounds\/\d+/.exec(addresses.join(' '))?.[0]
  protocol = `/${round}/protocol`
  const { number } = await aRound({ place: 'ak-bulun', at, inPhase: 'ideas' })
  numbers.round = number
  const text = { title: 'Көпүрө <жаңы> & "бекем"' }
  numbers.card = (await aProposal({ round: number, text })).number
  const intake = { receipt: 12, clerk: 'ak-bulun:1', citizen: 'Асан Үсөнов', phone: '+996', on: at }
  numbers.receipt = (await aProposal({ round: number, text, paper: intake })).number
})

const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim()

/** The words of a paper's page and of its text document, asked for by the same cookies. */
async function bothOf(path: string, cookies: ReadonlyMap<string, string> = new Map()) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const get = (address: string) =>
    fetch(new URL(address, running.origin), { headers: { cookie }, redirect: 'manual' })
  const visitor = newVisitor(running.origin, { cookie })
  const page = await visitor.ask(path)
  const file = await get(`${path}.docx`)
  expect([file.status, file.headers.get('content-disposition')]).toEqual([
    200,
    expect.stringMatching(/^attachment; filename="\w+-\d+\.docx"$/),
  ])
  const sheet = page.document.querySelector('.sheet')
  const { text, styles } = docxParts(new Uint8Array(await file.arrayBuffer()))
  return { sheet: squeezed(sheet?.text ?? ''), document: paragraphsOf(text).map(squeezed), styles }
}

/** Every paragraph of the document stands on the page, one after the other. */
function expectSame(sheet: string, document: readonly string[]) {
  let from = 0
  for (const words of document) {
    const found = sheet.indexOf(words, from)
    expect([words, found >= from]).toEqual([words, true])
    from = found + words.length
  }
  expect(squeezed(document.join(' ')).replaceAll(' ', '')).toBe(sheet.replaceAll(' ', ''))
}

test.each(languages)(
  'the protocol of a result reads the same as page and document in %s',
  async (language) => {
    const { sheet, document, styles } = await bothOf(`/${language}/ak-bulun${protocol}`)
    expect(document.length).toBeGreaterThan(30)
    expectSame(sheet, document)
    expect(styles).toContain(`<w:lang w:val="${language}-`)
  },
)

test('the protocol says who voted and what is funded, with its sum, and has lines to sign on', async () => {
  const { document } = await bothOf(`/en/ak-bulun${protocol}`)
  const after = (label: string) => document[document.indexOf(label) + 1]
  expect(after('Voters')).toBe('30')
  expect(document).toContain('Долбоор a')
  // Equal shares fund a and c: 600 and 400 som
  expect(after('Total')).toBe('1,000 som')
  expect(document).toContain('Chair of the commission')
})

test('the evaluation card reads the same as page and document', async () => {
  const { sheet, document } = await bothOf(`${home}/proposals/${numbers.card}/card`)
  expect(document).toContain('Көпүрө <жаңы> & "бекем"')
  expectSame(sheet, document)
})

test('the receipt of a paper is the office’s alone, as page and as document', async () => {
  const path = `${home}/office/proposals/${numbers.receipt}/receipt`
  const clerk = await someone(running.origin, 'Гүлнара Садыкова', ['clerk'])
  const { sheet, document } = await bothOf(path, clerk.cookies)
  expect(document.join(' ')).toContain('Асан Үсөнов')
  expectSame(sheet, document)
  const resident = await someone(running.origin, 'Айгүл Токтогулова', ['resident'])
  expect((await resident.ask(`${path}.docx`)).status).toBe(403)
  const stranger = await fetch(new URL(`${path}.docx`, running.origin), { redirect: 'manual' })
  expect(stranger.status).toBe(302)
})

test('the order about a round says its money, dates and rules, for the office alone', async () => {
  const path = `/en/ak-bulun/office/rounds/${numbers.round}/order`
  const officer = await someone(running.origin, 'Нургүл Токтосунова', ['election-officer'])
  const office = await officer.ask(`/en/ak-bulun/office/rounds/${numbers.round}`)
  expect(office.html).toContain(`href="${path}"`)
  const { sheet, document } = await bothOf(path, officer.cookies)
  expectSame(sheet, document)
  const after = (label: string) => document[document.indexOf(label) + 1]
  expect(after('Total')).toBe('1,500,000 som')
  expect(after('Ballot')).toMatch(/proposals? (is|are) chosen$/)
  expect(document).toContain('Head of the ayil okmotu')
  const resident = await someone(running.origin, 'Айгүл Токтогулова', ['resident'])
  for (const file of [path, `${path}.docx`]) expect((await resident.ask(file)).status).toBe(403)
})

test('of a result that is not published there is no protocol', async () => {
  for (const file of ['protocol', 'protocol.docx'])
    expect((await newVisitor(running.origin).ask(`${home}/rounds/999/${file}`)).status).toBe(404)
})
