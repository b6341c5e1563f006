import readExcelFile from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { ru } from '#app/i18n/messages/ru/catalogue.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { runningApplication } from '#tests/support/application.ts'
import { readCsv } from '#tests/support/read-csv.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'
import { someone } from '../evaluation/office.ts'

const running = runningApplication()
const home = '/ru/ak-bulun'
let round = 0
let clerk: Visitor
let resident: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  round = (await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })).number
  for (let number = 0; number < 23; number++) await aProposal({ round, text: { title: `Көпүрө` } })
  clerk = await someone(running.origin, 'Гүлнара Садыкова', ['clerk'])
  resident = await someone(running.origin, 'Бермет Абдыева', ['resident'])
})

const list = () => `${home}/rounds/${round}/proposals`
const bytesOf = async (path: string) =>
  Buffer.from(await (await fetch(running.origin + path)).arrayBuffer())

test('a page beyond the last shows the last one', async () => {
  const visitor = newVisitor(running.origin)
  const shown = (page: string) =>
    visitor.ask(`${list()}?order=new&page=${page}`).then(({ document }) => ({
      here: document.querySelector('.pagination [aria-current=page]')?.text,
      ideas: document.querySelectorAll('main a[href*="/proposals/"]').length,
    }))
  const [last, beyond] = [await shown('2'), await shown('99')]
  expect(last.here).toBe('2')
  expect(beyond).toEqual(last)
  expect(beyond.ideas).toBeGreaterThan(0)
})

test('a price that is no price is answered at its field, with what was typed', async () => {
  const page = await newVisitor(running.origin).ask(`${list()}?from=abc&to=5000`)
  expect(page.document.querySelector('#from-fault')?.text).toContain(
    ru.reasons['not-an-amount']({}),
  )
  expect(page.document.querySelector('#from')?.getAttribute('value')).toBe('abc')
  expect(page.document.querySelector('#to')?.getAttribute('value')).toBe('5000')
  expect(page.document.querySelector('#to-fault')).toBeNull()
  expect(page.document.querySelector('details.search')?.hasAttribute('open')).toBe(true)
})

test('everybody takes the public list as CSV or as a workbook, in the language of the page', async () => {
  const page = await newVisitor(running.origin).ask(`${list()}?order=new`)
  const links = page.document
    .querySelectorAll('.list-files a')
    .map((link) => new URL(link.getAttribute('href') ?? '', page.url).pathname)
  expect(links.map((link) => link.split('/').at(-1))).toEqual([
    'list.xlsx',
    'list.csv',
    'list-semicolon.csv',
  ])
  const head = [ru.lists.number, ru.lists.name]
  const [book] = await readExcelFile(await bytesOf(links[0] ?? ''))
  expect(book?.data[0]?.slice(0, 2)).toEqual(head)
  expect(book?.data).toHaveLength(24)
  for (const [link, separator] of [
    [links[1], ','],
    [links[2], ';'],
  ] as const) {
    const rows = readCsv((await bytesOf(link ?? '')).toString('utf8'), separator)
    expect(rows[0]?.slice(0, 2).map((cell) => cell.replace('\uFEFF', ''))).toEqual(head)
    expect(rows).toHaveLength(24)
  }
  expect((await fetch(`${running.origin}${list()}/files/list.exe`)).status).toBe(404)
})

test('the rounds and what was rejected are taken along as files too, with every row of their page', async () => {
  const rejected = { round, state: 'rejected', rejection: '=1+1 Жер жеке' } as const
  await aProposal({ ...rejected, text: { title: 'Тосмо' } })
  for (const [path, words] of [
    [`${home}/rounds`, ru.rounds.phase.ideas],
    [`${home}/rounds/${round}/rejected`, ru.evaluation.noAppeal],
  ] as const) {
    const page = await newVisitor(running.origin).ask(path)
    const shown = page.document.querySelectorAll('main tbody tr').length
    expect([path, shown]).toEqual([path, 1])
    const links = page.document
      .querySelectorAll('.list-files a')
      .map((link) => link.getAttribute('href') ?? '')
    expect(links.map((link) => link.split('/').at(-1))).toEqual([
      'list.xlsx',
      'list.csv',
      'list-semicolon.csv',
    ])
    const [book] = await readExcelFile(await bytesOf(links[0] ?? ''))
    expect(book?.data).toHaveLength(1 + shown)
    const text = (await bytesOf(links[1] ?? '')).toString('utf8')
    expect(readCsv(text, ',')).toHaveLength(1 + shown)
    expect(text).toContain(words)
  }
})

test('a list of the office, its search and its files are for the office', async () => {
  const checks = `${home}/office/checks`
  const page = await clerk.ask(`${checks}?sort=-about`)
  expect(page.document.querySelectorAll('main tbody tr')).toHaveLength(23)
  const [first] = page.document.querySelectorAll('main tbody tr')
  const found = await clerk.ask(`${checks}?words=${/№\s\d+/.exec(first?.text ?? '')?.[0]}`)
  expect(found.document.querySelectorAll('main tbody tr')).toHaveLength(1)
  const nothing = await clerk.ask(`${checks}?words=абвгд`)
  expect(nothing.text).toContain(ru.lists.nothing)

  for (const path of ['checks', 'appeals', 'reports']) {
    const file = `${home}/office/${path}/files/list.csv`
    const taken = await clerk.ask(file)
    expect([path, taken.status, taken.headers.get('content-type')]).toEqual([
      path,
      200,
      'text/csv; charset=utf-8',
    ])
    expect((await resident.ask(file)).status).toBe(403)
    expect((await newVisitor(running.origin).ask(file)).url).toContain('/account/sign-in')
  }
})

test('the register of the territory is a workbook in the language of its page, for those who read it', async () => {
  const admin = await someone(running.origin, 'Бурул Асанова', ['admin'])
  const page = await admin.ask(`${home}/office/territory`)
  const file = page.document.querySelector('a[href$="/files/list.csv"]')?.getAttribute('href') ?? ''
  const [head, row] = readCsv((await admin.ask(file)).html)
  expect(head).toContain(ru.territory.population)
  expect(row).toContain('Ак-Булун')
  expect((await clerk.ask(file)).status).toBe(403)
})
