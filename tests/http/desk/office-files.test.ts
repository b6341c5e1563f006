import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { ru } from '#app/i18n/messages/ru/catalogue.ts'
import { signedInAs } from '#tests/support/demonstration/demo-people.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'
import { readCsv } from '#tests/support/read-csv.ts'
import type { Visitor } from '#tests/support/visitor.ts'

const demonstration = seededDemonstration()
const staff = [
  'clerk',
  'evaluator',
  'election-officer',
  'budget-officer',
  'hearing-secretary',
  'auditor',
  'admin',
] as const

test('every list of the office is taken along as a workbook and as text, in the language of its page', async () => {
  const seen = new Set<string>()
  const without: string[] = []
  for (const role of staff) {
    const visitor = await signedInAs(demonstration.origin, role)
    const desk = await visitor.ask('/ru/ak-bulun/office')
    const sections = desk.document
      .querySelectorAll('.submenu a')
      .map((a) => a.getAttribute('href') ?? '')
      .filter((href) => href !== '/ru/ak-bulun/office')
    for (const section of sections.filter((one) => !seen.has(one))) {
      seen.add(section)
      const { document, status } = await visitor.ask(section)
      expect(status, section).toBe(200)
      const heads = document
        .querySelectorAll('main table.cards thead th')
        .map(({ text }) => text.trim())
      if (heads.length === 0) continue
      const files = document.querySelectorAll('.list-files a').map((a) => a.getAttribute('href'))
      if (files.length === 0) without.push(section)
      for (const file of files) {
        const { headers, html } = await visitor.ask(file ?? '')
        const type = headers.get('content-type') ?? ''
        expect(type, `${file}`).toMatch(
          file?.includes('.xlsx')
            ? /officedocument\.spreadsheetml\.sheet/
            : file?.includes('.geojson')
              ? /geo\+json/
              : /^text\/csv/,
        )
        if (!file?.includes('list.csv')) continue
        const [named = []] = readCsv(html)
        // The first column is told in the page's own words; what can be done with a row is on the page alone.
        const shared = heads.filter((head) => named.includes(head))
        expect(shared.length, `${section}: ${heads} | ${named}`).toBeGreaterThan(1)
      }
    }
  }
  expect(without).toEqual([])
  expect(seen.size).toBeGreaterThan(10)
})

/** The rows of a list over all its pages, and how many the first one says there are. */
async function counted(visitor: Visitor, section: string, query: string) {
  const first = await visitor.ask(`${section}?${query}`)
  const pages = first.document
    .querySelectorAll('.pagination li a, .pagination li [aria-current]')
    .map(({ text }) => Number(text.trim()) || 1)
  let rows = 0
  for (let page = 1; page <= Math.max(1, ...pages); page++) {
    const { document } = await visitor.ask(`${section}?${query}&page=${page}`)
    rows += document.querySelectorAll('main table.cards tbody tr:not(.total)').length
  }
  const heads = first.document.querySelectorAll('main p').map(({ text }) => text.trim())
  const said = heads.find((head) => head.startsWith(ru.lists.found(7).split('7')[0] ?? ''))
  const files = first.document
    .querySelectorAll('.list-files a')
    .map((a) => a.getAttribute('href') ?? '')
  return { rows, said: Number(/\d+/.exec(said ?? '')?.[0] ?? Number.NaN), files }
}

/** Letters that are in some rows of every list and not in all of them. */
const searches = ['ак', 'а', '1']

test('the number over a list is that of the rows of all its pages, and of its workbook, in the words of the page', async () => {
  const seen = new Set<string>()
  let paged = 0
  for (const role of staff) {
    const visitor = await signedInAs(demonstration.origin, role)
    const desk = await visitor.ask('/ru/ak-bulun/office')
    const sections = desk.document
      .querySelectorAll('.submenu a')
      .map((a) => a.getAttribute('href') ?? '')
    for (const section of sections.filter((one) => !seen.has(one))) {
      seen.add(section)
      const { document } = await visitor.ask(section)
      if (!document.querySelector('.list-files') || section.endsWith('/checks')) continue
      // A short list is not searched: all of it stands on its page, and is told by no number.
      const isSearched = document.querySelector('[name=words]') !== null
      for (const words of isSearched ? searches : ['']) {
        const query = `words=${encodeURIComponent(words)}`
        const { rows, said, files } = await counted(visitor, section, query)
        expect([section, words, rows]).toEqual([section, words, isSearched ? said : rows])
        if (rows > 20) paged++
        if (rows === 0) continue
        const [xlsx = '', csvFile = ''] = files
        const csv = readCsv((await visitor.ask(csvFile)).html)
        const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ')
        const file = await fetch(demonstration.origin + xlsx, { headers: { cookie } })
        expect([xlsx, file.status]).toEqual([xlsx, 200])
        const [book] = await readExcelFile(Buffer.from(await file.arrayBuffer()))
        const head = csv[0]?.map((cell) => cell.replace('\uFEFF', ''))
        expect(book?.data[0]?.map(String), section).toEqual(head)
        expect([section, csv.length - 1, (book?.data.length ?? 0) - 1]).toEqual([
          ...[section, rows, rows],
        ])
      }
    }
  }
  expect(paged).toBeGreaterThan(0)
})
