import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { linesAbout } from '#models/records/audit-line.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { readCsv } from '#tests/support/read-csv.ts'
import { aDraft } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const home = `/ky/${place}`
const office = `${home}/office/budgets/prices`
const line = `${home}/budget/2027/lines/expenditure/70640`
let officer: Visitor

const ask = async (path: string) => {
  const page = await newVisitor(running.origin).ask(path)
  return { ...page, text: page.text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2011/g, '-') }
}
/** The row of a year in the table beside the picture. */
const row = ({ document }: Awaited<ReturnType<typeof ask>>, year: number) =>
  document
    .querySelectorAll('table.tight tr')
    .map((one) => one.text.replace(/[\u00a0\u202f]/g, ' '))
    .find((words) => words.startsWith(`${year}`)) ?? ''
const source = 'Улуттук статистика комитети, 2027-жылдын жыйнагы'

beforeAll(async () => {
  await aMunicipality({ place })
  for (const year of [2025, 2026, 2027]) await aDraft(place, year)
  officer = await signedIn(running.origin, await anAccount({ place, roles: ['budget-officer'] }))
})

test('before anybody entered an index every page says that it cannot be told in prices of one year', async () => {
  for (const path of [line, `${home}/budget/2027`, `${home}/budget`]) {
    const { text } = await ask(path)
    expect(text, path).toContain('баалардын бир да индекси')
  }
  // A year that cannot be told in is as if nobody had asked for it.
  expect((await ask(`${line}?prices=2027`)).text).not.toContain('Суммалар 2027-жылдын')
})

test('an index needs its source, and both are public with who entered them', async () => {
  const missing = await officer.submit(office, { 'index-2027': '110' }, 'main form')
  expect([missing.status, missing.text.includes('кайдан алынганын жазыңыз')]).toEqual([422, true])
  const slip = { 'index-2027': '10', 'source-2027': source }
  expect((await officer.submit(office, slip, 'main form')).status).toBe(422)
  const saved = await officer.submit(
    office,
    { 'index-2027': '110', 'source-2027': source },
    'main form',
  )
  expect(saved.text).toContain('Баалардын индекстери сакталды')
  const [act] = await linesAbout(place, 'budget/prices')
  expect(act).toMatchObject({ action: 'budget-prices-set', details: { from: '' } })
  expect(act?.details.to).toBe(`2027: 110 % (${source})`)
  const { text } = await ask(`${home}/budget`)
  expect(text).toContain('110 %')
  expect(text).toContain(source)
  const resident = await signedIn(running.origin, await anAccount({ place }))
  expect((await resident.ask(office)).status).toBe(403)
})

test('a line over the years stands in prices of the chosen one; a year without an index shows nothing', async () => {
  const chosen = await ask(`${line}?prices=2027`)
  expect(chosen.text).toContain('Суммалар 2027-жылдын баасында')
  expect(chosen.text).toContain('2027-жыл 110 %')
  // 500,000 of 2026 are 550,000 in prices of 2027.
  expect([row(chosen, 2026), row(chosen, 2027)]).toEqual([
    expect.stringContaining('550,0'),
    expect.stringContaining('500,0'),
  ])
  expect(chosen.text).toContain('бул жыл үчүн баалардын индекси жок')
  expect(row(await ask(line), 2026)).toContain('500,0')
})

test('a page that shows years without an index names them, where other years have theirs', async () => {
  // 2025 and 2026 stand side by side, and only 2027 has an index.
  const { text } = await ask(`${home}/budget/2026`)
  expect(text).toContain('баалардын индекси жазылган эмес: 2026')
  expect(text).not.toContain('бир да индекси')
})

test('a picture of changes and the sentence above it write amounts in one unit, which is said', async () => {
  const { text, document } = await ask(`${home}/budget/2027?prices=2026`)
  const caption = document
    .querySelectorAll('figcaption')
    .map((one) => one.text)
    .find((one) => one.startsWith('Чыгашалардын өзгөрүшү'))
  // Reckoned amounts are no whole hundreds: they stand in som.
  expect(caption).toMatch(/2026.жылдын баасында, сом$/)
  expect(text).toMatch(/эми [\d ]+ \(сом\)/)
})

test('the year before is compared in prices of one year on the budget, line by line, and in the file', async () => {
  const page = await ask(`${home}/budget/2027?prices=2027&unit=thousand`)
  // 2,000 thousand of 2026 are 2,200 in prices of 2027.
  expect(page.text).toContain('2 200,0')
  expect(page.html).toContain('?unit=som&amp;prices=2027')
  const years = '?from=2026-1&to=2027-1'
  const difference = await ask(`${home}/budget/2027/difference${years}&prices=2026`)
  expect(difference.text).toContain('Суммалар 2026-жылдын баасында')
  const file = await ask(`${home}/budget/2027/difference/files/list.csv${years}&prices=2026`)
  const [head = [], ...rows] = readCsv(file.html)
  const column = head.indexOf('Кайсы жылдын баасында')
  expect(rows.map((row) => row[column])).toContain('2026')
  const list = await ask(`${home}/budget?prices=2027`)
  expect(list.text).toContain('2,2 млн сом')
})

test('where the money goes stands in prices of the chosen year, and its rows still add up', async () => {
  const whereTo = ({ document }: Awaited<ReturnType<typeof ask>>) => {
    const table = document
      .querySelectorAll('table')
      .find((one) => one.querySelector('caption')?.text.startsWith('Чыгашалар тармактар'))
    return table?.text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2011/g, '-') ?? ''
  }
  const bare = whereTo(await ask(`${home}/budget/2027?unit=thousand`))
  const told = whereTo(await ask(`${home}/budget/2027?prices=2027&unit=thousand`))
  expect([bare.includes('2 000,0'), told.includes('2 200,0')]).toEqual([true, true])
  expect(told).toContain('Суммалар 2027-жылдын баасында')
  expect(bare).not.toContain('баасында')
})

test('an index that stood is changed or emptied only with a reason, and the old one stays public beside it', async () => {
  const emptied = { 'index-2027': '', 'source-2027': '' }
  const silent = await officer.submit(office, emptied, 'main form')
  expect([silent.status, silent.html.includes('id="reason-fault"')]).toEqual([422, true])
  const reason = 'Башка облустун индекси жазылып калган'
  expect((await officer.submit(office, { ...emptied, reason }, 'main form')).status).toBe(200)
  const { text } = await ask(`${home}/budget`)
  for (const words of ['110 %', source, reason, 'индекс жок', 'бир да индекси'])
    expect(text).toContain(words)
  const [act] = (await linesAbout(place, 'budget/prices')).slice(-1)
  expect(act?.details).toMatchObject({ from: `2027: 110 % (${source})`, to: '', reason })
  // The first index of a year needs none.
  const first = { 'index-2027': '108', 'source-2027': source }
  expect((await officer.submit(office, first, 'main form')).status).toBe(200)
})
