import { beforeEach, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { som } from '#app/domain/money.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { countChange } from '#models/database/change-count.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { readLevers, writeLevers } from '#models/remarks/levers.server.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aPublishedBudget } from '#seed/builders/a-published-budget.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount, builtPassword } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { aDraft, draftLines, draftRows } from '#tests/support/remarks.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import { newVisitor, type Page } from '#tests/support/visitor.ts'

const running = runningApplication()
let place = ''
let towns = 0

const home = () => `/ky/${place}`
const play = () => `${home()}/budget/2027/simulator`
const sending = (state: string) => `${home()}/account/budget/2027/simulator?moves=${state}`
const office = () => `${home()}/office/budgets/2027/simulator`
const holding = async (role: Role) =>
  signedIn(running.origin, await anAccount({ place: placeId(place), roles: [role] }))
const ask = (path: string) => newVisitor(running.origin).ask(path)
const plainly = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2011/g, '-')
const thousands = (amount: number) => som(amount * 1_000)
const said = { text: 'Көчө караңгы, жолго быйыл азыраак жетет.', village: '1' }

const movable = [
  {
    ...{ lines: ['70640'], name: '', why: 'электр энергиясы' },
    ...{ least: thousands(440), most: thousands(600) },
  },
  {
    ...{ lines: ['70451', '70111'], name: 'Жол жана өкмөт', why: '' },
    ...{ least: thousands(1_400), most: thousands(1_600) },
  },
]
const levered = () =>
  inTransaction(placeId(place), (tx) => writeLevers(tx, { place, year: 2027, movable, kept: [] }))

/** The button that gives more or less to a lever, as somebody without scripts presses it. */
function stateBehind(page: Page, lever: number, which: 'less' | 'more'): string {
  const [less, more] = page.document.querySelectorAll(`#lever-${lever} button`)
  return (which === 'less' ? less : more)?.getAttribute('value') ?? ''
}

async function pressed(...presses: readonly (readonly [number, 'less' | 'more'])[]): Promise<Page> {
  let page = await ask(play())
  for (const [lever, which] of presses)
    page = await ask(`${play()}?moves=${stateBehind(page, lever, which)}`)
  return page
}

beforeEach(async () => {
  place = `play-${towns++}`
  await aMunicipality({ place: placeId(place) })
  await aVillage({ place })
  await aDraft(place)
})

test('without levers, after the adoption and without a budget the page says so, and the draft leads there once they are set', async () => {
  const none = await ask(play())
  expect([none.status, none.text.includes('симулятор ачыла элек')]).toEqual([404, true])
  expect((await ask(`${home()}/budget/2027`)).html).not.toContain(play())
  await (await holding('budget-officer')).submit(office(), {}, 'main form')
  expect((await ask(`${home()}/budget/2027`)).html).toContain(play())
  expect((await ask(play())).status).toBe(200)
  expect((await ask(`${home()}/budget/2031/simulator`)).status).toBe(404)
  const lines = draftLines(2027, draftRows, 'plan')
  await aPublishedBudget({ place, year: 2027, kind: 'approved', lines, publishedAt: new Date() })
  const closed = await ask(play())
  expect([closed.status, closed.text.includes('азыр кабыл алынбайт')]).toEqual([403, true])
  // Written past the commands it counts as no change by itself, and a kept page would stand for ten seconds.
  await inTransaction(placeId(place), (tx) => countChange(tx, place))
  await expect.poll(async () => (await ask(`${home()}/budget/2027`)).html).not.toContain(play())
})

test('a resident plays with buttons alone, signs in on the way, and what was made becomes a remark with every move', async () => {
  await levered()
  const missing = await pressed([1, 'more'], [1, 'more'])
  const words = plainly(missing.text)
  expect(words).toContain('4,0 миң сом жетпейт')
  expect(words).toContain('2 004,0 керек, 2 000,0 бар')
  expect(words).toContain('дагы 4,0 миң сом азайтыңыз')
  expect(missing.document.querySelector('.buttons button')?.hasAttribute('disabled')).toBe(true)
  const even = await pressed([1, 'more'], [1, 'more'], [2, 'less'], [2, 'less'])
  expect(plainly(even.text)).toContain('Тең: канча кошулса, ошончо алынды')
  const send = even.document.querySelector('.buttons button')
  expect(send?.hasAttribute('disabled')).toBe(false)
  const state = send?.getAttribute('value') ?? ''
  expect(state).toBe('1.1_1.2_2.-2')
  const to = `${send?.getAttribute('formaction')}?moves=${state}`

  const account = await anAccount({ place: placeId(place), roles: ['resident'] })
  const visitor = newVisitor(running.origin)
  const door = await visitor.ask(to)
  expect(door.url).toContain('/account/sign-in')
  const login = { login: account.phone ?? '', password: builtPassword }
  const inside = await visitor.submitOn(door, login, 'main form')
  expect(inside.url).toContain(`/account/budget/2027/simulator?moves=${state}`)
  expect(plainly(inside.text)).toContain('+4 000,00')
  const empty = await visitor.submitOn(inside, { ...said, text: '' }, 'main form')
  expect([empty.status, plainly(empty.text).includes('+4 000,00')]).toEqual([422, true])
  const shown = await visitor.submitOn(empty, said, 'main form')
  expect(shown.url.endsWith('/budget/2027/remarks/1')).toBe(true)
  expect(shown.text).toContain('симулятордо түзүлгөн')
  const remark = await readRemark(null, { place, year: 2027, number: 1 })
  expect(remark).toMatchObject({ source: 'simulator', wish: 'more', line: { key: '70640' } })
  // 4,000 som of 1,500,000: dealt by what each line has, to the tyiyn
  expect(remark?.wanted.map(({ line, by }) => [line.key, by])).toEqual([
    ['70640', 400_000],
    ['70451', -330_667],
    ['70111', -69_333],
  ])
  const tried = plainly((await ask(play())).text)
  expect(tried).toContain('1 киши түзгөнүн жөнөттү')
  expect(tried).toContain('Көбү кошкон топ: Көчө жарыгы (1 киши)')
  expect(tried).toContain('Көбү алган топ: Жол жана өкмөт (1 киши)')
})

test('at a limit the button is off, and no address goes beyond it', async () => {
  await levered()
  const least = await ask(`${play()}?moves=1.1_1.-30`)
  expect(plainly(least.text)).toContain('440,0')
  expect(stateBehind(least, 1, 'less')).toBe('')
  expect(least.document.querySelector('#lever-1 button')?.hasAttribute('disabled')).toBe(true)
  for (const state of ['1.1_1.-31', '1.1_9.1', '1.1_1.1_1.1', 'x'.repeat(4_000), '%00', '<b>']) {
    const page = await ask(`${play()}?moves=${state}`)
    expect([page.status, page.text.includes('эч нерсе өзгөрткөн жоксуз')]).toEqual([200, true])
  }
  // None of so many pages is kept: the next one is made of what stands then, though no command has told of a change
  expect(stateBehind(await ask(play()), 1, 'more')).toBe('1.1_1.1')
  await levered()
  expect(stateBehind(await ask(play()), 1, 'more')).toBe('1.2_1.1')
  const twice = await ask(`${play()}?moves=1.2_1.1&moves=1.2_1.2`)
  expect(plainly(twice.text)).toContain('2,0 миң сом жетпейт')
})

test('the table adds up: what was changed, the other groups, what cannot be moved, and all spending', async () => {
  await inTransaction(placeId(place), (tx) =>
    writeLevers(tx, {
      ...{
        place,
        year: 2027,
        movable: [
          ...movable.slice(0, 1),
          { ...movable[1], lines: ['70451'], least: thousands(1_000) },
        ] as typeof movable,
      },
      kept: [{ lines: ['70111'], name: '', because: 'law', why: 'ставкалар' }],
    }),
  )
  const page = await pressed([1, 'more'])
  const seen = page.document
    .querySelectorAll('#changed tbody tr')
    .filter((row) => !row.hasAttribute('hidden'))
    .map((row) =>
      plainly(row.structuredText)
        .split(/\s*\n\s*|\t/)
        .join('|')
        .replace(/\s+/g, ' '),
    )
  expect(seen.map((row) => row.replace(/\|/g, ' '))).toEqual([
    'Көчө жарыгы 500,0 502,0 +2,0',
    'Калган 1 топ 1 240,0 1 240,0 0,0',
    'Жылдырууга болбогон чыгаша 260,0 260,0 0,0',
    'Бардык чыгаша 2 000,0 2 002,0 +2,0',
  ])
  expect(page.text).toContain('мыйзам менен белгиленген: ставкалар')
})

test('what does not balance, an older draft and other levers are not taken, and what was typed is not lost', async () => {
  await levered()
  const resident = await holding('resident')
  const state = '1.1_1.2_2.-2'
  const opened = await resident.ask(sending(state))
  expect(opened.status).toBe(200)
  // Led back to where one sees what is missing
  const uneven = await resident.ask(sending('1.1_1.2'))
  expect(uneven.url).toContain('/ky/')
  expect([
    uneven.url.includes('/account/'),
    plainly(uneven.text).includes('4,0 миң сом жетпейт'),
  ]).toEqual([false, true])
  for (const state of ['%0d%0aX-Other:1', '%23%26', '%D0', '1'.repeat(5_000)])
    expect((await resident.ask(sending(state))).status).toBe(200)
  const forced = await resident.post(sending('1.1_1.2'), said)
  expect(forced.text).toContain('Түзгөнүңүз тең эмес')
  await levered()
  const others = await resident.submitOn(opened, said, 'main form')
  expect(others.text).toContain('долбоор же анын топтору өзгөрдү')
  expect(others.text).toContain(said.text)
  await aDraft(place)
  expect((await ask(`${play()}?moves=1.2_1.1`)).text).toContain('Долбоор же анын топтору өзгөрдү')
  const lines = draftLines(2027, draftRows, 'plan')
  await aPublishedBudget({ place, year: 2027, kind: 'approved', lines, publishedAt: new Date() })
  expect((await resident.post(sending('2.2_1.2_2.-2'), said)).status).toBe(403)
  expect(await readRemark(null, { place, year: 2027, number: 1 })).toBeNull()
})

test('the budget officer is shown a proposal from the draft, sets limits and closes it again; faults stand at their fields', async () => {
  const officer = await holding('budget-officer')
  const first = await officer.ask(office())
  expect(first.text).toContain('долбоордун өзүнөн сунуш турат')
  const saved = await officer.submitOn(first, {}, 'main form')
  expect([saved.status, saved.text.includes('топтору сакталды')]).toEqual([200, true])
  const levers = await readLevers(null, place, 2027)
  expect(levers?.movable.map(({ lines, least, most }) => [lines, least, most])).toEqual([
    [['70451'], thousands(992), thousands(1_488)],
    [['70640'], thousands(400), thousands(600)],
    [['70111'], thousands(208), thousands(312)],
  ])
  expect((await ask(play())).status).toBe(200)
  // Named in three languages, each reader has the own one; a name without its Kyrgyz is not taken.
  const named = (ky: string) => ({ 'name-ky': [ky], 'name-ru': ['Дороги'], 'name-en': ['Roads'] })
  const nameless = await officer.submit(office(), named(''), 'main form')
  expect([nameless.status, nameless.html.includes('id="name-ky-0-fault"')]).toEqual([422, true])
  expect((await officer.submit(office(), named('Жолдор'), 'main form')).status).toBe(200)
  for (const [language, name] of [
    ['ky', 'Жолдор'],
    ['ru', 'Дороги'],
    ['en', 'Roads'],
  ])
    expect((await ask(play().replace('/ky/', `/${language}/`))).text).toContain(`${name} `)
  const wrong = await officer.submitOn(
    await officer.ask(office()),
    {
      lines: ['70451', '70451', '79999'],
      least: ['1 300 000', '', '1'],
      most: ['көп', '2 000 000', '5'],
    },
    'main form',
  )
  expect(wrong.status).toBe(422)
  for (const field of ['least-1', 'most-0']) expect(wrong.html).toContain(`id="${field}-fault"`)
  const checked = await officer.submitOn(
    await officer.ask(office()),
    {
      lines: ['70451', '70451', '79999'],
      least: ['1 300 000', '1', '1'],
      most: ['1 600 000', '2 000 000', '5'],
    },
    'main form',
  )
  for (const field of ['least-0', 'lines-1', 'lines-2'])
    expect(checked.html).toContain(`id="${field}-fault"`)
  expect((await readLevers(null, place, 2027))?.revision).toBe(2)
  const nothing = ['', '', '', '', '']
  const said = ['name', 'why'].flatMap((one) => [`${one}-ky`, `${one}-ru`, `${one}-en`])
  const empty = [...said, 'lines', 'least', 'most'].map((name) => [name, nothing])
  const emptied: Record<string, string[]> = Object.fromEntries(empty)
  // Emptied by mistake it stays open.
  const asked = await officer.submit(office(), emptied, 'main form')
  expect([asked.status, asked.html.includes('id="close-fault"')]).toEqual([422, true])
  expect((await ask(play())).status).toBe(200)
  const closed = await officer.submit(office(), { ...emptied, close: 'yes' }, 'main form')
  expect(closed.status).toBe(200)
  expect((await ask(play())).status).toBe(404)
  for (const role of ['clerk', 'auditor', 'resident'] as const)
    expect((await (await holding(role)).ask(office())).status).toBe(403)
})
