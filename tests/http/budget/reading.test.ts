import { beforeAll, expect, test } from 'vitest'
import type { Amount, BudgetLine } from '#app/domain/budget/line.ts'
import { emptyPlan } from '#app/domain/delivery/delivery.ts'
import { som } from '#app/domain/money.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertDeliveries } from '#models/delivery/delivery.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aPublishedBudget } from '#seed/builders/a-published-budget.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'
import { checkedByFrictionless } from '#tests/support/python/frictionless.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Page } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = placeId('ak-bulun')
const guessed = placeId('naryn')
const ofRevenue = placeId('kara-kujur')
const home = `/ky/${place}`
const ask = (path: string) => newVisitor(running.origin).ask(path)
const plainly = (text: string) =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')

const amount = (year: number, measure: Amount['measure'], thousands: number): Amount => ({
  ...{ year, measure },
  tyiyn: som(thousands * 1_000),
})
type Row = [code: string, name: string, thousands: number, economic?: string]
const lines = (year: number, measure: Amount['measure'], rows: readonly Row[]): BudgetLine[] =>
  rows.map(([code, name, thousands, economic], at) =>
    budgetLine({
      ...{ number: at + 1, code, name, economic: economic ?? null },
      side: /^1/.test(code) ? 'revenue' : 'expenditure',
      amounts: [amount(year, measure, thousands)],
    }),
  )

const first: Row[] = [
  ['1111', 'Киреше салыгы', 370],
  ['1331', 'Теңдөөчү трансферт', 630],
  ['70640', 'Чырактардын электр энергиясы', 182, '2231'],
  ['70451', 'Жолдор', 615],
  ['70111', 'Кызмат унаасы', 203],
]
const second: Row[] = [
  ...first.slice(0, 3),
  ['70640', 'Жаңы чырактар', 118, '3113'],
  ['70451', 'Жолдор', 700],
]
const day = (text: string) => new Date(`${text}T06:00:00Z`)

beforeAll(async () => {
  await aMunicipality({ place, population: 1_000 })
  await aMunicipality({ place: guessed, population: 40_000, figuresGuessed: true })
  await aMunicipality({ place: ofRevenue })
  for (const on of ['2026-07-01', '2026-07-02'])
    await aPublishedBudget({
      ...{ place: ofRevenue, year: 2027, kind: 'forward-draft', publishedAt: day(on) },
      lines: lines(2027, 'draft', [['1111', 'Киреше салыгы', 370]]),
    })
  const publish = (
    year: number,
    kind: Parameters<typeof aPublishedBudget>[0]['kind'],
    on: string,
    found: readonly BudgetLine[],
    reason: string | null = null,
  ) => aPublishedBudget({ place, year, kind, lines: found, publishedAt: day(on), reason })
  await aPublishedBudget({
    ...{ place: guessed, year: 2027, kind: 'forward-draft', publishedAt: day('2026-07-01') },
    lines: lines(2027, 'draft', first),
  })
  await publish(2026, 'approved', '2026-02-20', [
    ...lines(2026, 'plan', [
      ['1331', 'Теңдөөчү трансферт', 700],
      ['70640', 'Чырактар', 100],
      ['70451', 'Жолдор', 600],
    ]),
  ])
  await publish(2026, 'execution', '2027-01-20', [
    budgetLine({
      ...{ number: 1, code: '70640' },
      amounts: [amount(2026, 'plan', 100), amount(2026, 'fact', 130)],
    }),
    budgetLine({
      ...{ number: 2, code: '70510' },
      amounts: [amount(2026, 'plan', 0), amount(2026, 'fact', 12)],
    }),
    budgetLine({ number: 3, code: '70820', amounts: [amount(2026, 'fact', -5)] }),
  ])
  await publish(2027, 'forward-draft', '2026-06-15', lines(2027, 'draft', first))
  await publish(
    2027,
    'binding-draft',
    '2027-01-29',
    lines(2027, 'draft', second),
    'Чырактар кошулду',
  )
})

const mainOf = ({ document }: Page) => plainly(document.querySelector('main')?.text ?? '')
const cells = (page: Page, table: number) =>
  page.document
    .querySelectorAll('main table')
    [table]?.querySelectorAll('tr')
    .map((row) => row.querySelectorAll('th, td').map((cell) => plainly(cell.text).trim()))

test('the first screen says how much, what is own and received, and how much for each resident', async () => {
  const page = await ask(`${home}/budget/2027`)
  expect(page.status).toBe(200)
  const figures = page.document
    .querySelectorAll('.figures div')
    .map((one) => [
      plainly(one.querySelector('dd')?.text ?? ''),
      plainly(one.querySelector('dt')?.text ?? ''),
    ])
  expect(figures).toEqual([
    ['1 млн сом', 'бардык чыгаша'],
    ['370 миң сом', 'өз кирешелер, кирешенин 37 %ы'],
    ['630 миң сом', 'келген трансферттер, кирешенин 63 %ы'],
    ['1 000 сом', expect.stringContaining('бир тургунга')],
  ])
  expect(mainOf(page)).toContain('Чырактар кошулду')
  expect(page.html).not.toContain('<script')
})

test('each table adds up, and the boxes say what the table says', async () => {
  const page = await ask(`${home}/budget/2027`)
  expect(cells(page, 0)).toEqual([
    ['Булагы', '2027'],
    ['Киреше салыгы', '370,0'],
    ['Бардыгы', '370,0'],
  ])
  expect(cells(page, 2)?.slice(1)).toEqual([
    ['Жолдор, сугат 70 %', '600,0', '700,0', '+100,0'],
    ['Турак жай, суу, жарык 30 %', '100,0', '300,0', '+200,0'],
    ['Бардыгы 100 %', '700,0', '1 000,0', '+300,0'],
  ])
  const boxes = page.document
    .querySelectorAll('.tree a')
    .map((box) => plainly(box.getAttribute('aria-label') ?? ''))
  expect(boxes).toEqual([
    expect.stringContaining('Жолдор, сугат 700 миң · 70 %'),
    expect.stringContaining('Турак жай, суу, жарык'),
  ])
})

test('amounts are shown in som, thousands or millions on request, and never rounded', async () => {
  const shown = async (unit: string) =>
    cells(await ask(`${home}/budget/2027?unit=${unit}`), 2)
      ?.at(-1)
      ?.slice(1)
  expect(await shown('som')).toEqual(['700 000', '1 000 000', '+300 000'])
  expect(await shown('million')).toEqual(['0,7', '1,0', '+0,3'])
})

test('what changed since the version before and since last year leads from the one sum to the other', async () => {
  const page = await ask(`${home}/budget/2027`)
  const main = mainOf(page)
  expect(main).toContain('1-версиядан бери чыгашанын жалпы суммасы өзгөргөн жок')
  expect(main).toContain('Чыгаша 2026-жылдын планынан 300 миң сом көп')
  expect(cells(page, 3)?.slice(1)).toEqual([
    ['Айыл өкмөтү жана кеңеш', '203,0', '', '−203,0'],
    ['Көчө жарыгы', '182,0', '300,0', '+118,0'],
    ['Жолдорду оңдоо', '615,0', '700,0', '+85,0'],
    ['Өзгөрбөгөн 0 берене', '0,0', '0,0', '0,0'],
    ['Бардыгы', '1 000,0', '1 000,0', '0,0'],
  ])
})

test('an execution names its plan and bears more than all, a plan of nothing, and money that came back', async () => {
  const page = await ask(`${home}/budget/2026/versions/2`)
  const main = mainOf(page)
  expect(main).toContain('кара сызык — план (бекитилген план)')
  expect(main).toContain('пландан ашты: 130 %')
  expect(main).toContain('пландалган эмес')
  expect(main).toContain('акча кайтып келди')
  expect(main).toContain(
    'Сүрөткө кирбейт, анткени акча кайтып келген: Маданият, спорт −5 сом'.slice(0, 60),
  )
  const shares =
    cells(page, 0)
      ?.slice(1, -1)
      .map(([label]) => Number(/(\d+) %$/.exec(label ?? '')?.[1] ?? 0)) ?? []
  expect(shares.reduce((sum, one) => sum + one, 0)).toBe(100)
})

test('a line tells its parts, its years and its versions', async () => {
  const page = await ask(`${home}/budget/2027/lines/expenditure/70640`)
  expect(page.document.querySelector('h1')?.text).toBe('Көчө жарыгы')
  const main = mainOf(page)
  expect(main).toContain('Чырактардын электр энергиясы')
  expect(main).toContain('чыгаша түрү: Коммуналдык төлөмдөр')
  expect(cells(page, 1)?.slice(1)).toEqual([
    ['2026', '100,0', '130,0', '+30,0'],
    ['2027', '300,0', '', ''],
  ])
  expect(
    cells(page, 2)
      ?.slice(1)
      .map((row) => row.slice(1)),
  ).toEqual([
    ['182,0', ''],
    ['300,0', '+118,0'],
  ])
})

test('what a line pays for, for how many and why it jumps is said by the office and read by everybody', async () => {
  const account = await anAccount({ place, roles: ['budget-officer'], name: 'Финансы Адам' })
  const officer = await signedIn(running.origin, account)
  const line = 'expenditure/70640'
  await officer.submit(`${home}/office/budget-lines/2027/${line}`, {
    ...{ 'what-ky': 'Төрт айылдын 146 чырагы', 'what-ru': '146 фонарей в четырёх сёлах' },
    ...{ people: '3200', why: 'Жаңы чырактар кошулду' },
  })
  const page = await ask(`${home}/budget/2027/lines/${line}`)
  expect(mainOf(page)).toContain('Төрт айылдын 146 чырагы (3 200 киши үчүн)')
  expect(mainOf(page)).toContain('Жаңы чырактар кошулду')
  const russian = await ask(`/ru/${place}/budget/2027/lines/${line}`)
  expect(mainOf(russian)).toContain('146 фонарей в четырёх сёлах')
  expect(mainOf(await ask(`${home}/budget/2026/lines/${line}`))).not.toContain('146 чырагы')
  const nowhere = await officer.ask(`${home}/office/budget-lines/2027/expenditure/70111`)
  expect(nowhere.status).toBe(404)
})

test('what residents chose and a line pays for stands on its page with how far it is, in its year alone', async () => {
  const { number: round } = await aRound({ place, at: new Date(), inPhase: 'checking' })
  const { number: proposal } = await aProposal({
    ...{ place, round, state: 'funded' as const },
    text: { title: 'Күн батареялуу он чырак' },
  })
  const money = { granted: som(90_000), planned: som(90_000), spent: som(40_000) }
  const delivery = {
    place,
    round,
    proposal,
    title: 'Күн батареялуу он чырак',
    village: 1,
    ...money,
  }
  const rest = {
    varianceReason: '',
    responsible: 'Э. Садыков',
    stages: emptyPlan,
    news: [],
    changedAt: new Date(),
  }
  await inTransaction(place, (tx) => insertDeliveries(tx, [{ ...delivery, ...rest }]))
  const officer = await signedIn(
    running.origin,
    await anAccount({ place, roles: ['budget-officer'], name: 'Финансы Адам' }),
  )
  const line = 'expenditure/70640'
  // A number that no project has is sent along, as by a page that is out of date.
  await officer.submit(`${home}/office/budget-lines/2027/${line}`, {
    ...{ 'what-ky': 'Төрт айылдын 146 чырагы', projects: [`${proposal}`, '9999'] },
  })
  const page = mainOf(await ask(`${home}/budget/2027/lines/${line}`))
  expect(page).toContain('Күн батареялуу он чырак')
  expect(page).toContain('40 000')
  expect(mainOf(await ask(`${home}/budget/2026/lines/${line}`))).not.toContain('Күн батареялуу')
  for (const path of [`/proposals/${proposal}`, `/deliveries/${proposal}`]) {
    const project = await ask(`${home}${path}`)
    expect(mainOf(project), path).toContain('2027-жылдын бюджети, беренеде 300 миң сом')
    const back = project.document.querySelector(`main a[href="${home}/budget/2027/lines/${line}"]`)
    expect(back?.text, path).toBe('Көчө жарыгы')
  }
  const form = await officer.ask(`${home}/office/budget-lines/2027/${line}`)
  expect(form.html).toMatch(/<input[^>]*type="checkbox"[^>]*name="projects"[^>]*checked/)
})

test('a line is found by everyday words of three languages, written with or without their signs', async () => {
  for (const word of ['чырак', 'свет', 'lamp', 'жарык', 'жарыкты']) {
    const page = await ask(`${home}/budget/2027/lines?words=${encodeURIComponent(word)}`)
    expect(mainOf(page), word).toContain('Көчө жарыгы')
    expect(mainOf(page), word).not.toContain('Жолдорду оңдоо')
  }
})

test('a line is found by the kind of cost that its parts are, in every word for it', async () => {
  for (const word of ['тепло', 'отопление', 'жылытуу', 'heating']) {
    const page = await ask(`${home}/budget/2027/lines?words=${encodeURIComponent(word)}`)
    expect(mainOf(page), word).toContain('Көчө жарыгы')
    expect(mainOf(page), word).not.toContain('Жолдорду оңдоо')
  }
})

test('any two versions are compared line by line in som and per cent, on the page and as a file', async () => {
  const page = await ask(`${home}/budget/2027/difference?from=2026-1&to=2027-2`)
  const rows = page.document
    .querySelectorAll('main tbody tr')
    .map((row) => row.querySelectorAll('th, td').map((cell) => plainly(cell.text).trim()))
  expect(rows).toContainEqual([
    'Көчө жарыгы',
    'Чыгашалар',
    '100 000 сом',
    '300 000 сом',
    '+200 000 сом',
    '+200 %',
  ])
  expect(rows).toContainEqual([
    'Киреше салыгы',
    'Кирешелер',
    '',
    '370 000 сом',
    '+370 000 сом',
    'жаңы',
  ])
  const file = await ask(`${home}/budget/2027/difference/files/list.csv?from=2026-1&to=2027-2`)
  expect(file.html).toContain('Көчө жарыгы,70640,Чыгашалар,100000,300000,200000,200,')
  // Less is a number too: an apostrophe guards texts alone.
  const back = await ask(`${home}/budget/2027/difference/files/list.csv?from=2027-2&to=2026-1`)
  expect(back.html).toContain('Көчө жарыгы,70640,Чыгашалар,300000,100000,-200000,-66.7,')
})

test('the way to the comparison leads to what changed; what stayed the same is one step further', async () => {
  const page = await ask(`${home}/budget/2027`)
  const [way] = page.document
    .querySelectorAll('main a[href*="/difference?"]')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.includes('from='))
  const changed = await ask(way ?? '')
  const named = (shown: Page) =>
    shown.document.querySelectorAll('main tbody th').map(({ text }) => text.trim())
  expect(named(changed)).toContain('Көчө жарыгы')
  expect(named(changed)).not.toContain('Киреше салыгы')
  const further = changed.document.querySelector('main a[href*="what=same"]')?.getAttribute('href')
  expect(named(await ask(further?.replaceAll('&amp;', '&') ?? ''))).toContain('Киреше салыгы')
})

test('the table of shares says that they are rounded to add up to 100', async () => {
  expect(mainOf(await ask(`${home}/budget/2027`))).toContain('чогуусу 100 чыгат')
})

test('what is still worked on is nowhere to be read', async () => {
  for (const path of [
    'budget/2028',
    'budget/2027/versions/3',
    'budget/2027/lines/expenditure/70111',
  ])
    expect((await ask(`${home}/${path}`)).status, path).toBe(404)
  expect((await ask(`/data/${place}/budget/2028/1/budget.csv`)).status).toBe(404)
})

test('an older version says so and leads to the newest', async () => {
  const page = await ask(`${home}/budget/2027/versions/1`)
  expect(mainOf(page)).toContain('Бул эски версия')
  expect((await ask(`${home}/budget/2027`)).text).not.toContain('Бул эски версия')
})

test('my taxes: what is paid adds up to the amount, and what is no amount is told', async () => {
  const page = await ask(`${home}/budget/2027/taxes?amount=6%20200`)
  expect(cells(page, 0)?.slice(1)).toEqual([
    ['Жолдор, сугат', '4 340 сом'],
    ['Турак жай, суу, жарык', '1 860 сом'],
    ['Бардыгы', '6 200 сом'],
  ])
  for (const none of ['көп', '0'])
    expect(mainOf(await ask(`${home}/budget/2027/taxes?amount=${none}`)), none).not.toContain(
      'Бардыгы',
    )
})

test.each([
  ['ky', 'Жарандык бюджет 2027'],
  ['ru', 'Гражданский бюджет 2027'],
  ['en', 'Citizens’ budget 2027'],
])('the leaflet in %s has four pages from the same figures', async (language, title) => {
  const page = await ask(`/${language}/${place}/budget/2027/leaflet`)
  expect(page.document.querySelector('h1')?.text).toBe(title)
  expect(page.document.querySelectorAll('.leaf')).toHaveLength(4)
  expect(page.document.querySelectorAll('.waffle circle')).toHaveLength(100)
})

test('the menu leads to the budget, and the list has every year', async () => {
  const page = await ask(`${home}/budget`)
  expect(page.document.querySelector('.menu a')?.getAttribute('href')).toBe(`${home}/budget/2027`)
  expect(page.document.querySelectorAll('main tbody tr')).toHaveLength(2)
})

test('a version as CSV adds up without rows of several levels, with the mark, and with ; on request', async () => {
  const read = async (file: string) =>
    (await fetch(`${running.origin}/data/${place}/budget/2027/2/${file}`)).arrayBuffer()
  const comma = Buffer.from(await read('budget.csv')).toString('utf8')
  expect(comma.startsWith('\uFEFFline,direction,')).toBe(true)
  const rows = comma
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(','))
  const spent = rows.filter(([, direction]) => direction === 'expenditure')
  expect(spent.reduce((sum, row) => sum + Number(row[15]), 0)).toBe(1_000_000)
  const semicolon = Buffer.from(await read('budget-semicolon.csv')).toString('utf8')
  expect(semicolon.split('\r\n')[0]).toBe(comma.split('\r\n')[0]?.replaceAll(',', ';'))
  expect(
    Buffer.from(await read('budget.xlsx'))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test('the data package describes the table as it is sent', async () => {
  const address = `${running.origin}/data/${place}/budget/2027/2`
  const described = await (await fetch(`${address}/datapackage.json`)).json()
  const [resource] = described.resources
  const csv = Buffer.from(await (await fetch(`${address}/${resource.path}`)).arrayBuffer())
  const heads = csv.toString('utf8').replace('\uFEFF', '').split('\r\n')[0]?.split(',')
  expect(resource.schema.fields.map(({ name }: { name: string }) => name)).toEqual(heads)
  expect(resource.bytes).toBe(csv.length)
  expect(described).toMatchObject({ profile: 'fiscal-data-package', countryCode: 'KG' })
})

// The first time the validator is installed.
test('a validator of data packages finds the table as it is described, and every change of it', {
  timeout: 300_000,
}, async () => {
  const address = `${running.origin}/data/${place}/budget/2027/2`
  const described = await (await fetch(`${address}/datapackage.json`)).text()
  const text = Buffer.from(await (await fetch(`${address}/budget.csv`)).arrayBuffer()).toString()
  expect(checkedByFrictionless(described, { name: 'budget.csv', text })).toEqual([])
  const changed = text.replace(/,(\d+(?:\.\d+)?),KGS/, ',many,KGS')
  const found = checkedByFrictionless(described, { name: 'budget.csv', text: changed })
  expect(found.map(([type]) => type)).toEqual(expect.arrayContaining(['hash-count', 'type-error']))
})

test('new versions can be followed as a feed in each language', async () => {
  const feed = await ask(`/data/${place}/budget/ru.atom`)
  expect(feed.headers.get('content-type')).toContain('application/atom+xml')
  expect(feed.html.match(/<entry>/g)).toHaveLength(4)
  expect(feed.html).toContain('Проект бюджета на 2027 год')
  expect((await ask(`/data/${place}/budget/de.atom`)).status).toBe(404)
})

test('where only a guess says how many live there, it is called one, and nothing is reckoned for each', async () => {
  const here = await ask(`${home}/budget/2027`)
  expect(plainly(here.text)).toContain('бир тургунга чыгаша (калкы 1 000)')
  const there = await ask(`/ky/${guessed}/budget/2027`)
  expect(there.status).toBe(200)
  expect(there.text).not.toContain('бир тургунга')
  const line = await ask(`/ky/${guessed}/budget/2027/lines/expenditure/70451`)
  expect(line.status).toBe(200)
  expect(line.text).not.toContain('бир тургунга')
  const country = plainly((await ask('/ky')).text)
  expect(country).toContain('болжол менен 40 000 тургун, так саны белгисиз')
  expect(country).toContain('1 000 тургун')
})

test('of a budget that names revenue alone no page speaks of spending, nor of transfers that it does not name', async () => {
  const home = `/ky/${ofRevenue}/budget/2027`
  for (const path of [home, `${home}/leaflet`, `${home}/taxes`]) {
    const text = plainly((await ask(path)).text)
    expect(text, path).toMatch(/чыгашалар жазылган эмес|Чыгашалары жазылган эмес/)
    for (const untrue of ['суммасы өзгөргөн жок', '100 сом чыгаша', 'Мындай киреше жок'])
      expect(text, `${path}: ${untrue}`).not.toContain(untrue)
  }
})
