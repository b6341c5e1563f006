import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { type OpenPage, runningBrowser } from '#tests/support/browser.ts'
import { demoPages } from '#tests/support/demonstration/demo-pages.ts'
import { signedInAs } from '#tests/support/demonstration/demo-people.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'
import { openSlowly, timeOnLine } from '../../../bench/paint/open-slowly.ts'
import { visitsIn } from '../pages/visits.ts'

/** What a page may weigh on the line, as the notes on the interface say; 1 KB is 1,024 bytes. */
const kilobytes = (count: number) => count * 1_024
const budget = {
  html: kilobytes(14),
  style: kilobytes(12),
  script: kilobytes(3),
  firstVisit: kilobytes(60),
  officePage: kilobytes(150),
  requestsOfAVote: 6,
  firstPaint: 1_500,
}

/** Of the first paint's time this much is left to the server and to a slow phone. */
const spared = 350

/** Public pages that a script makes nicer; all others have none. */
const enhanced = (path: string) =>
  ['rounds/2/map', 'rounds/1/recount', 'facilities/map', 'problems/map'].includes(path) ||
  path.endsWith('/simulator') ||
  // The map on which the place is set, and the photos that are made smaller before they are sent.
  /^account\/problems\/.*\/(where|words)$/.test(path)

const demonstration = seededDemonstration()
const browser = runningBrowser()
const pageOf = demoPages(browser, demonstration)
const address = (path: string) => `${demonstration.origin}/ky/ak-bulun${path && '/'}${path}`

async function fetched(url: string) {
  const text = await (await fetch(url)).text()
  return { text, packed: gzipSync(text).length }
}

/** Addresses that a page names in a kind of element, whole. */
const named = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, path = '']) => new URL(path, demonstration.origin).href)

const stylesOf = (html: string) => named(html, /<link rel="stylesheet" href="([^"]+)"/g)
const scriptsOf = (html: string) =>
  named(html, /<script(?:[^>]*? src="([^"]*)"|(?![^>]* src=))[^>]*>/g)

/** What a public page has too much of. */
function excessOf(path: string, html: string, packed: number): string[] {
  const excess: string[] = []
  if (packed > budget.html) excess.push(`${packed} bytes of HTML`)
  // Pages of local services may have a look of their own beside that of all pages.
  const most = /^(account\/)?(facilities|problems|visits|scorecards|improvements)/.test(path)
    ? 2
    : 1
  const styles = stylesOf(html).length
  if (styles < 1 || styles > most) excess.push(`${styles} stylesheets`)
  const scripts = scriptsOf(html).length
  if (scripts > (enhanced(path) ? 1 : 0)) excess.push(`${scripts} scripts`)
  return excess
}

const publicPaths = () => visitsIn(demonstration.states).nobody ?? []
const pages = new Map<string, { text: string; packed: number }>()

beforeAll(async () => {
  for (const path of publicPaths()) pages.set(path, await fetched(address(path)))
})

test('every public page is at most 14 KB, has one stylesheet and no script', () => {
  const excess = [...pages].flatMap(([path, { text, packed }]) =>
    excessOf(path, text, packed).map((what) => `${path}: ${what}`),
  )
  expect(excess).toEqual([])
  expect(pages.size).toBeGreaterThan(25)
})

test('a page that has more than it may is seen', () => {
  const fat = Array.from({ length: 9_000 }, (_, place) => (place * 7_919).toString(36)).join(' ')
  const html = `<script src="/a.js"></script><script>b()</script>${fat}`
  const excess = excessOf('', html, gzipSync(html).length)
  expect(excess).toEqual([expect.stringMatching(/^\d+ bytes/), '0 stylesheets', '2 scripts'])
})

test('the stylesheet is at most 12 KB, and each script that makes a page nicer 3 KB', async () => {
  const all = [...pages.values()].map(({ text }) => text)
  const resident = await signedInAs(demonstration.origin, 'resident')
  const { draft } = demonstration.states
  for (const path of ['account/vote/2', `account/drafts/${draft}/what`])
    all.push((await resident.ask(address(path))).html)
  const styles = [...new Set(all.flatMap(stylesOf))]
  const scripts = [...new Set(all.flatMap(scriptsOf))]
  expect(styles).toHaveLength(2)
  // Of the maps, the recount, the simulator, the ballot and the draft.
  expect(scripts.length, scripts.join()).toBeGreaterThanOrEqual(5)
  for (const url of styles) expect((await fetched(url)).packed).toBeLessThanOrEqual(budget.style)
  for (const url of scripts)
    expect((await fetched(url)).packed, url).toBeLessThanOrEqual(budget.script)
})

const main = ['', 'rounds/2', 'rounds/2/proposals', 'proposals/11', 'rounds/1/result']

test.each(main)('on a slow line /%s comes whole in 60 KB and paints in time', async (path) => {
  const { page } = await pageOf('nobody')
  const launched = page.context().browser()
  if (!launched) throw new Error('a page without its browser')
  const opened = await openSlowly(launched, address(path))
  const bytes = opened.fetched.reduce((sum, one) => sum + one.bytes, 0)
  expect(bytes).toBeLessThanOrEqual(budget.firstVisit)
  // Nothing but the page and its stylesheet is waited for, and the line needs so little for both that the server and
  // the phone have their time. `npm run bench -- paint` tells the time itself, which a busy computer makes longer.
  expect(opened.blocking.map(({ url }) => new URL(url).pathname)).toEqual([
    new URL(address(path)).pathname,
    expect.stringMatching(/^\/assets\/look-.*\.css$/),
  ])
  expect(timeOnLine(opened)).toBeLessThanOrEqual(budget.firstPaint - spared)
  expect(opened.firstPaint).toBeLessThan(Number.POSITIVE_INFINITY)
})

/** Bytes of each thing that comes over the line from now on; what the browser has already does not. */
async function overTheLine({ page }: OpenPage): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const came: number[] = []
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (encodedDataLength > 0) came.push(encodedDataLength)
  })
  return came
}

test('a vote takes at most six requests from the page of the round to the receipt', async () => {
  const opened = await pageOf('resident')
  const { page } = opened
  await page.goto(address('rounds/2'), { waitUntil: 'networkidle' })
  const came = await overTheLine(opened)
  await page.locator('main a[href$="/account/vote/2"]').first().click()
  await page.locator('input[name="choice"]').first().check()
  await page.locator('.tray button').click()
  await page.getByText(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/).waitFor()
  await page.waitForLoadState('networkidle')
  // At least the ballot, the form and the receipt: the counting counts.
  expect(came.length).toBeGreaterThanOrEqual(3)
  expect(came.length).toBeLessThanOrEqual(budget.requestsOfAVote)
})

test.each([
  ['clerk', 'office'],
  ['election-officer', 'office/rounds/2'],
  ['evaluator', 'office/checks/25'],
] as const)('a page of the office is at most 150 KB (%s at %s)', async (who, path) => {
  const opened = await pageOf(who)
  const came = await overTheLine(opened)
  const session = await opened.page.context().newCDPSession(opened.page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await opened.page.goto(address(path), { waitUntil: 'networkidle' })
  const bytes = came.reduce((sum, one) => sum + one, 0)
  expect(bytes).toBeGreaterThan(kilobytes(5))
  expect(bytes).toBeLessThanOrEqual(budget.officePage)
})
