import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import type { CountRule } from '#app/domain/rounds/round.ts'
import { followShare } from '#app/domain/tally/explain/own-share.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aPublishedResult } from '#seed/builders/a-published-result.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { publishedFiles } from '#seed/builders/published-files.ts'
import { runningApplication } from '#tests/support/application.ts'
import { axeFindings, runningBrowser } from '#tests/support/browser.ts'
import { sidewaysScroll, targetsLowerThan } from '#tests/support/readable.ts'
import { twoPots, variedBallots } from '#tests/support/varied-ballots.ts'

const running = runningApplication()
const browser = runningBrowser()
type Published = Awaited<ReturnType<typeof aPublishedResult>>
const published = {} as Record<'greedy' | 'shares', Published>

async function publish(count: CountRule) {
  const pots = [
    { village: 1, money: som(400_000) },
    { village: null, money: som(700_000) },
  ]
  const rules = { count, threshold: 3, pots }
  const ballots = variedBallots(60, twoPots.length)
  return aPublishedResult({ place: 'ak-bulun', at: new Date(), rules, projects: twoPots, ballots })
}

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  published.greedy = await publish('greedy-skip')
  published.shares = await publish('mes-cost')
})

const address = ({ round }: Published, language = 'ky') =>
  `${running.origin}/${language}/ak-bulun/rounds/${round.number}/recount`
const lines = (page: Page, list: string) => page.locator(`[data-${list}] li`).allTextContents()
const counted = (page: Page, sentence: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('[data-status]')?.textContent?.startsWith(wanted),
    sentence,
  )
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, ' '))
const download = async (path: string) => (await fetch(`${running.origin}${path}`)).text()
const ballotsOf = ({ round }: Published) =>
  download(`/data/ak-bulun/rounds/${round.number}/ballots.pb`)

test.each(['greedy', 'shares'] as const)(
  'a phone counts a round of two pots again and comes to the published hashes (%s)',
  async (rule) => {
    const { page, complaints } = await browser.open()
    await page.goto(address(published[rule]))
    await page.locator('[data-site]').click()
    await counted(page, 'Жыйынтык дал келди')
    const hashes = published[rule].result.pots.map(({ decided }) => decided.hash)
    const said = (await lines(page, 'lines')).map((line) => line.split(' ').at(-1))
    expect(said).toEqual(hashes)
    expect(complaints).toEqual([])
    await page.close()
  },
)

async function recountWith(file: string, text: string, which: Published) {
  const { page } = await browser.open()
  await page.goto(address(which))
  await page.locator('main summary').first().click()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: file, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.locator('[data-disk]').click()
  await counted(page, 'Жыйынтык дал келген жок')
  const said = plain(await lines(page, 'lines'))
  await page.close()
  return said
}

test('one byte of the ballots changed: the first difference says which pot and project', async () => {
  const text = await ballotsOf(published.shares)
  const [first] = published.shares.round.frozen.projects
  const votes = text.indexOf('VOTES')
  const at = text.indexOf(`;${first?.number},`, votes) + 1
  const changed = `${text.slice(0, at)}9${text.slice(at + 1)}`
  const [said] = await recountWith('ballots.pb', changed, published.shares)
  expect(said).toMatch(/^Бүт аймак\. №\s\d+ Көчө жарыктары: жыйынтыкта \d+ добуш/)
})

test('a result that funds somebody else: the first difference says which step', async () => {
  const path = `/data/ak-bulun/rounds/${published.greedy.round.number}/result.json`
  const result = JSON.parse(await download(path))
  const [pot] = result.pots
  const loser = pot.standings.find(({ outcome }: { outcome: string }) => outcome !== 'funded')
  pot.decided.funded[0].number = loser.number
  const [said] = await recountWith('x.json', JSON.stringify(result), published.greedy)
  expect(said).toContain(`, 1-кезек: жыйынтыкта № ${loser.number} `)
})

test('rules that were changed after the opening are noticed', async () => {
  const path = `/data/ak-bulun/rounds/${published.greedy.round.number}/frozen.json`
  const rules = (await download(path)).replace('"threshold":3', '"threshold":2')
  const [said] = await recountWith('rules.json', rules, published.greedy)
  expect(said).toContain('Эреже ушул добуш үчүн бекитилген эреже эмес')
})

test('my share is what the server counted, and nothing leaves the phone', async () => {
  const { round, explanation } = published.shares
  const { page, complaints } = await browser.open()
  await page.goto(address(published.shares))
  await page.locator('[data-site]').click()
  await counted(page, 'Жыйынтык дал келди')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const numbers = round.frozen.projects.map(({ number }) => number)
  for (const number of numbers.slice(0, 5)) await page.check(`[data-own] input[value="${number}"]`)
  await page.locator('[data-own] button').click()
  const said = plain(await lines(page, 'share'))
  for (const pot of explanation) {
    if (pot.explanation?.kind !== 'equal-shares')
      throw new Error('the round is counted by equal shares')
    const steps = pot.explanation.steps.map((step) => ({ ...step, id: String(step.number) }))
    const chosen = new Map(numbers.slice(0, 5).map((number) => [String(number), 1]))
    const own = followShare({ ...pot.explanation, steps, losers: [] }, chosen)
    expect(own.paid.length).toBeGreaterThan(0)
    for (const { id, amount } of own.paid)
      expect(said.find((line) => line.startsWith(`№ ${id} `))).toContain(inSom(amount.approximate))
    expect(said.join('\n')).toContain(`андан ${inSom(own.left.approximate)} калды`)
  }
  expect([asked, complaints]).toEqual([[], []])
  await page.close()
})

/** Whole som, and tyiyn only below ten som. */
function inSom(amount: number): string {
  const rounded = amount < 1_000 ? Math.round(amount) : Math.round(Math.round(amount) / 100) * 100
  const minimumFractionDigits = rounded % 100 === 0 ? 0 : 2
  const figures = new Intl.NumberFormat('ru-RU', {
    minimumFractionDigits,
    maximumFractionDigits: minimumFractionDigits,
  }).format(rounded / 100)
  return `${figures} сом`.replace(/\s/g, ' ')
}

test('a long recount tells how far it is, can be stopped, and another one can follow', async () => {
  // One voter alone wants what costs nine tenths of the money: the shares are raised 3.6 million times.
  const files = publishedFiles({
    money: som(4_000_000),
    costs: [som(3_600_000), som(200)],
    ballots: [[1], ...Array.from({ length: 999 }, () => [2])],
    counted: false,
  })
  const { page, complaints } = await browser.open()
  await page.goto(address(published.shares))
  await page.locator('main summary').first().click()
  const chosen = Object.entries(files).map(([name, text]) => ({ name, text }))
  await page.locator('input[type=file]').setInputFiles(
    chosen.map(({ name, text }) => ({
      ...{ name, mimeType: 'text/plain', buffer: Buffer.from(text) },
    })),
  )
  await page.locator('[data-disk]').click()
  const furtherThan = async (least: number) => {
    const further = await page.waitForFunction((runs) => {
      const explanation = document.querySelector('[data-status]')?.textContent ?? ''
      const [, now = ''] = /1 бөлүктүн 1-бөлүгү, ([\d\s]+)-айлампа/.exec(explanation) ?? []
      return Number(now.replace(/\s/g, '')) > runs && Number(now.replace(/\s/g, ''))
    }, least)
    return Number(await further.jsonValue())
  }
  await furtherThan(await furtherThan(0))
  expect(
    await page
      .locator('[data-start]')
      .evaluateAll((all) => all.every((one) => one.matches(':disabled'))),
  ).toBe(true)
  expect(page.workers()).toHaveLength(1)
  await page.locator('[data-stop]').click()
  expect(await page.locator('[data-status]').textContent()).toBe('Эсептөө токтотулду.')
  expect(await page.locator('[data-stop]').isVisible()).toBe(false)
  // A busy thread is given some seconds by the browser before it is ended.
  await expect.poll(() => page.workers().length).toBe(0)
  await page.locator('[data-site]').click()
  await counted(page, 'Жыйынтык дал келди')
  expect(complaints).toEqual([])
  await page.close()
})

test('under most votes first it is said that there are no shares', async () => {
  const { page } = await browser.open()
  await page.goto(address(published.greedy))
  await page.locator('[data-site]').click()
  await counted(page, 'Жыйынтык дал келди')
  const [first] = published.greedy.round.frozen.projects
  await page.check(`[data-own] input[value="${first?.number}"]`)
  await page.locator('[data-own] button').click()
  const said = await lines(page, 'share')
  expect(said[0]).toContain('үлүш «Бирдей үлүштөр» эрежесинде гана болот')
  expect(said[1]).toMatch(/^№\s\d+ Көчө жарыктары: (каржыланат|бул жолу өткөн жок)\.$/)
  await page.close()
})

test.each([
  { language: 'ky', colorScheme: 'light' },
  { language: 'ru', colorScheme: 'dark' },
  { language: 'en', colorScheme: 'light' },
] as const)(
  'the page is for everybody and fits a phone ($language, $colorScheme)',
  async ({ language, colorScheme }) => {
    const { page, complaints } = await browser.open({ colorScheme })
    await page.goto(address(published.shares, language))
    await page.locator('main summary').first().click()
    await page.locator('[data-site]').click()
    await page.waitForSelector('[data-lines] li')
    await page.locator('[data-own] input').first().check()
    await page.locator('[data-own] button').click()
    await page.waitForSelector('[data-share] li')
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    expect(await targetsLowerThan(page, 44)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  },
)

test('without scripts the page has the commands and no dead button', async () => {
  const { page } = await browser.open({ javaScriptEnabled: false })
  await page.goto(address(published.shares))
  const main = page.locator('main')
  expect(await main.textContent()).toContain('python3 verify.py ak-bulun-')
  expect(await main.locator('button:visible').count()).toBe(0)
  // What scripts would show is named, and where the other way is.
  const way = main.locator('.notice a[href="#computer"]')
  expect(await way.isVisible()).toBe(true)
  expect(await main.locator('#computer').count()).toBe(1)
  await page.close()
  const { page: scripted } = await browser.open()
  await scripted.goto(address(published.shares))
  expect(await scripted.locator('main .notice').count()).toBe(0)
  await scripted.close()
})

test('the recount is loaded only on its page, and weighs at most 20 KB', async () => {
  const { page } = await browser.open()
  const asked = new Set<string>()
  // The worker asks for its script outside the page: only the context sees every request.
  page.context().on('request', (request) => {
    if (request.url().endsWith('.js')) asked.add(request.url())
  })
  await page.goto(address(published.greedy).replace('/recount', '/result'))
  expect([...asked]).toEqual([])
  await page.goto(address(published.greedy))
  await page.locator('[data-site]').click()
  await counted(page, 'Жыйынтык дал келди')
  const scripts = await Promise.all([...asked].map(async (url) => (await fetch(url)).text()))
  const [small, ...others] = scripts.map((text) => gzipSync(text).length).sort((a, b) => a - b)
  expect(others).toHaveLength(1)
  expect(small).toBeLessThanOrEqual(5_000)
  expect(others[0]).toBeLessThanOrEqual(20_000)
  await page.close()
})
