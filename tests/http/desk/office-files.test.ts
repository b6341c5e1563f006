import { expect, test } from 'vitest'
import { signedInAs } from '#tests/support/demonstration/demo-people.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'
import { readCsv } from '#tests/support/read-csv.ts'

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
          file?.includes('.xlsx') ? /officedocument\.spreadsheetml\.sheet/ : /^text\/csv/,
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
