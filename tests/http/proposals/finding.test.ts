import mongoose from 'mongoose'
import { beforeAll, expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { findableOf } from '#app/domain/proposals/finding/findable.ts'
import { cuts } from '#app/domain/proposals/finding/list-order.ts'
import { lots } from '#app/domain/proposals/finding/lot.ts'
import { searchWords } from '#app/domain/words/search-words.ts'
import { findProposals } from '#app/services/proposals/list-proposals.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { Proposals } from '#models/proposals/proposal.server.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { answers, proposalContext } from '#tests/support/proposal-context.ts'
import { readCsv } from '#tests/support/read-csv.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Page } from '#tests/support/visitor.ts'
import { begun, filledIn } from '#tests/support/written.ts'

const running = runningApplication()
const context = proposalContext()
const home = '/ky/ak-bulun'
/** A second round with few proposals to search in; the first one has 45. */
const few = { round: 0 }
const many = 45

beforeAll(async () => {
  const round = context.round.number
  const pattern = await aProposal({ round: few.round })
  await Proposals.deleteOne({ place: 'ak-bulun', number: pattern.number })
  await Proposals.insertMany(
    Array.from({ length: many }, (_, index) => {
      const text = {
        ...pattern.text,
        title: `Долбоор ${index + 1}`,
        theme: index % 3 === 0 ? ('roads' as const) : ('water' as const),
        village: index % 2 === 0 ? 1 : 2,
        costLines: [
          { what: 'Иш', quantity: 1, unit: 'жолу', unitPrice: som(10_000 * (index + 1)) },
        ],
        point: index % 4 === 0 ? { latitude: 42.5 + index / 1000, longitude: 78.6 } : null,
      }
      const state = index % 5 === 0 ? ('rejected' as const) : ('sent' as const)
      const entry = { ...pattern, round, number: 10_000 + index, state, text }
      // Few words: each costs the database when the context is left.
      return { ...entry, ...findableOf(entry, [], sha256), words: searchWords([text.title]) }
    }),
  )
  const ended = { validTo: '2020-01-01' as never, name: { ky: 'Өрүктү-Төр' } }
  const old = await aVillage({ number: 3, ...ended })
  await aVillage({ number: 4, name: { ky: 'Кең-Суу' }, predecessors: [old.soate] })
  few.round = (await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })).number
  await seeded('Көпүрөнү оңдоо', 'Күн нуру түшкөн жер', 1)
  await seeded('Копуро салуу', 'Кун нуру тушкон жер', 2)
  await seeded('Оңой суу', 'Таза', 4)
})

const seeded = (title: string, need: string, village: number) =>
  aProposal({ round: few.round, text: { title, need, village, description: '', landmark: '' } })

const listAt = (query: string, round = few.round) => `${home}/rounds/${round}/proposals?${query}`
const shown = (page: Page) =>
  page.document.querySelectorAll('.ideas h3').map((title) => title.text.trim())
const find = async (words: string) =>
  shown(await newVisitor(running.origin).ask(listAt(`words=${encodeURIComponent(words)}`))).sort()

const both = ['Копуро салуу', 'Көпүрөнү оңдоо']
test.each([
  ['о for ө', 'копуро', both],
  ['ө for о', 'көпүрө', both],
  ['у for ү', 'кун нуру', both],
  ['ү for у', 'күн нуру', both],
  ['н for ң', 'онои', ['Оңой суу']],
  ['ң for н', 'ңуру күң', both],
  ['capital letters and an ending', 'КӨПҮРӨГӨ', both],
  ['a former name of the village', 'Байсоорун', ['Копуро салуу']],
  ['a village that went into it', 'орукту', ['Оңой суу']],
  ['the same as it is written', 'Өрүктү-Төр', ['Оңой суу']],
  ['nothing', 'чырак', []],
])('a search finds %s', async (_what, words, titles) => {
  expect(await find(words)).toEqual(titles)
})

test('what is sent now is found by a village that went into its own', async () => {
  const { number: round } = await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  const resident = await signedIn(running.origin, await anAccount({ village: 4 }))
  const draft = await begun(resident, round)
  await filledIn(resident, draft)
  await resident.submit(`${draft}/what`, answers('what', { village: '4' }), 'main form')
  await resident.submit(`${draft}/check`, {}, 'main form')
  const found = await resident.ask(listAt(`words=${encodeURIComponent('өрүктү')}`, round))
  expect(shown(found)).toEqual(['Мектеп көчөсүнө 6 чырак'])
})

/** All pages of a list, by its own links; the titles in their order. */
async function walked(visitor: ReturnType<typeof newVisitor>, address: string) {
  const pages = [await visitor.ask(address)]
  for (let next = nextOn(pages[0]); next && pages.length < 9; next = nextOn(pages.at(-1)))
    pages.push(await visitor.ask(next))
  return pages
}
const nextOn = (page: Page | undefined) =>
  page?.document
    .querySelector('.pagination a[rel=next]')
    ?.getAttribute('href')
    ?.replaceAll('&amp;', '&')

test('filters join, and paging keeps them in its links', async () => {
  const query = 'village=1&standing=sent&from=100000&order=cost'
  const pages = await walked(newVisitor(running.origin), listAt(query, context.round.number))
  const expected = Array.from({ length: many }, (_, index) => index + 1)
    .filter((one) => (one - 1) % 2 === 0 && (one - 1) % 5 !== 0 && one >= 10)
    .map((one) => `Долбоор ${one}`)
  expect(pages.flatMap(shown)).toEqual(expected)

  const wide = await walked(newVisitor(running.origin), listAt('theme=water&order=cost-down', 1))
  expect(wide.length).toBe(2)
  expect(nextOn(wide[0])).toContain('theme=water')
  expect(wide.flatMap(shown)).toHaveLength(30)
  const narrow = await newVisitor(running.origin).ask(listAt('theme=water&village=2&to=60000', 1))
  expect(shown(narrow).sort()).toEqual(['Долбоор 2', 'Долбоор 6'])
})

test('the map counts and marks the same proposals as the list, for the same filter', async () => {
  const visitor = newVisitor(running.origin)
  const round = context.round.number
  for (const filter of [
    '',
    'theme=roads',
    'village=1&standing=rejected',
    'words=долбоор&to=90000',
  ]) {
    const listed = (await walked(visitor, listAt(`${filter}&order=cost`, round))).flatMap(shown)
    const map = await visitor.ask(`${home}/rounds/${round}/map?${filter}`)
    expect(map.text, filter).toContain(`бардыгы: ${listed.length}`)
    const points = await visitor.ask(`/data/ak-bulun/rounds/${round}/proposals.geojson?${filter}`)
    const marked = JSON.parse(points.html).features.map(
      ({ properties }: { properties: { title: string } }) => properties.title,
    )
    const pinned = listed.filter((title) => (Number(title.split(' ')[1]) - 1) % 4 === 0)
    expect(marked.sort(), filter).toEqual(pinned.sort())
  }
})

const drawn = () => listAt('', context.round.number)

test('the drawn order is announced, is a reader’s own on every page and at every visit, and shows all once', async () => {
  const reader = newVisitor(running.origin)
  const pages = await walked(reader, drawn())
  expect(pages[0]?.text).toContain('чүчүкулак')
  const order = pages.flatMap(shown)
  expect(new Set(order).size).toBe(many)
  expect((await walked(reader, drawn())).flatMap(shown)).toEqual(order)
  const again = newVisitor(running.origin)
  again.cookies.set('order', reader.cookies.get('order') ?? 'none')
  expect((await walked(again, drawn())).flatMap(shown)).toEqual(order)
})

test('readers get different orders from the page cache, each their own; signing in changes none', async () => {
  const readers = ['2', '9'].map((cut) => {
    const reader = newVisitor(running.origin)
    reader.cookies.set('order', cut)
    return reader
  })
  const first = await Promise.all(readers.map((reader) => reader.ask(drawn()).then(shown)))
  expect(first[0]).not.toEqual(first[1])
  for (let visit = 0; visit < 3; visit++)
    expect(await Promise.all(readers.map((one) => one.ask(drawn()).then(shown)))).toEqual(first)
  const resident = await signedIn(running.origin, await anAccount({ village: 2 }))
  resident.cookies.set('order', '9')
  expect(shown(await resident.ask(drawn()))).toEqual(first[1])
})

test('an order is drawn for each new reader, and a page made for one is kept for all who have the same', async () => {
  const places = new Set<string>()
  for (let one = 0; one < 40 && places.size < 2; one++) {
    const reader = newVisitor(running.origin)
    await reader.ask(drawn())
    places.add(reader.cookies.get('order') ?? 'none')
  }
  expect(places.size).toBe(2)
  const own = newVisitor(running.origin, { cookie: 'order=3' })
  const pages = await Promise.all([1, 2, 3].map(() => own.ask(drawn())))
  expect(pages.some(({ headers }) => headers.get('etag') !== null)).toBe(true)
  const odd = newVisitor(running.origin, { cookie: 'order=99' })
  expect((await odd.ask(drawn())).status).toBe(200)
})

test('a page asks the database six times at most, however many proposals there are', async () => {
  const [pattern] = await Proposals.find({ place: 'ak-bulun' }, { _id: 0 }).limit(1).lean()
  const round = (await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })).number
  const entries = Array.from({ length: 100 }, (_, index) => ({
    ...{ ...pattern, round, number: 20_000 + index, lot: (index * lots) / 100, words: [] },
  }))
  await Proposals.insertMany(entries)
  const asked = async (number: number, page: number, cut: number) => {
    let commands = 0
    mongoose.set('debug', () => commands++)
    const filter = { words: '', village: null, theme: null, standing: null }
    const listQuery = {
      filter: { ...filter, costFrom: null, costTo: null },
      order: 'draw' as const,
    }
    const nobody = { person: null, language: 'ky' as const, formKey: null, address: '' }
    const situation = { ...nobody, place: placeId('ak-bulun'), at: new Date() }
    const found = await findProposals(situation, number, { ...listQuery, page, cut })
    mongoose.set('debug', false)
    expect(found.refused).toBe(false)
    return { commands, listed: found.refused ? [] : found.value.listed }
  }
  for (const cut of [0, cuts - 1])
    for (const page of [1, 2, 3]) {
      const large = await asked(round, page, cut)
      expect(large.commands).toBeLessThanOrEqual(6)
      expect(large.listed).toHaveLength(20)
      expect((await asked(context.round.number, page, cut)).commands).toBeLessThanOrEqual(6)
    }
})

test('before sending, alike proposals are shown in either language, and others are not', async () => {
  const { number: round } = await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  const there = async (title: string, theme: 'lighting' | 'roads' | 'school') =>
    (await aProposal({ round, text: { title, theme, village: 2 } })).number
  const lamps = await there('Мектеп көчөсүнө чырак коюу', 'lighting')
  const light = await there('Освещение улицы Школьной', 'lighting')
  const roof = await there('Бала бакчанын чатырын оңдоо', 'school')
  const resident = await signedIn(running.origin, await anAccount({ village: 2 }))
  const draft = await begun(resident, round)
  const alikeTo = async (title: string, theme: string) => {
    await resident.submit(`${draft}/what`, answers('what', { title, theme }), 'main form')
    const check = await resident.ask(`${draft}/check`)
    const links = check.document.querySelectorAll('.ideas a[href*="/proposals/"]')
    return links.map((link) => Number(link.getAttribute('href')?.split('/').at(-1)))
  }
  expect(await alikeTo('Мектептин кочосундо чырактар', 'lighting')).toEqual([lamps])
  expect(await alikeTo('Уличное освещение на Школьной', 'lighting')).toEqual([light])
  expect(await alikeTo('Бакчанын чатыры', 'school')).toEqual([roof])
  expect(await alikeTo('Арыктын үстүнө жөө көпүрө', 'roads')).toEqual([])
  expect(await alikeTo('Мектептин ашканасына эмерек', 'school')).toEqual([])
})

test('the table of a round that collects has what the list shows', async () => {
  const list = await newVisitor(running.origin).ask(`/ru/ak-bulun/rounds/${few.round}/proposals`)
  const shown = list.document.querySelectorAll('a[href*="/proposals/"]').map(({ text }) => text)
  const table = await fetch(
    `${running.origin}/data/ak-bulun/rounds/${few.round}/proposals.csv?language=ru`,
  )
  const [, ...rows] = readCsv(await table.text())
  expect(rows.length).toBeGreaterThanOrEqual(3)
  for (const [, title = ''] of rows) expect(shown.join()).toContain(title)
  expect(new Set(rows.map((row) => row[4]))).toEqual(new Set(['Отправлено']))
})
