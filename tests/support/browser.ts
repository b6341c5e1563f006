import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { findChromium } from '../../scripts/steps/chromium.mjs'

/**
 * What no test looks at and the browser would do beside every page: pages of its own behind the address bar, and a
 * process in store for the next site. They took a third of its work. The line of words is given as a whole, since the
 * last one given counts: the first eight are those of Playwright that keep pages as a test expects them.
 */
const without = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'OptimizationHints',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
]

/** Nothing but the tests' own pages is looked up; a browser that asks elsewhere would make them depend on it. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${without.join(',')}`,
]

/** Milliseconds to wait for what a page does; a machine that is busy with other work makes no test fail. */
const patience = 120_000

/** A page in the browser, and whatever it complained about since it was opened. */
export type OpenPage = { page: Page; complaints: string[] }

/** For a test file: one headless Chromium, from before its first test until after its last. */
export function runningBrowser() {
  let browser: Browser | undefined
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM_PATH ?? (await findChromium(undefined))
    browser = await chromium.launch({ executablePath, args: quiet })
  })
  afterAll(() => browser?.close())
  return {
    /** Opens an empty page; a phone of 360 × 740 unless told otherwise. */
    async open(options: BrowserContextOptions = {}): Promise<OpenPage> {
      if (!browser) throw new Error('Ask for the browser inside a test')
      const viewport = { width: 360, height: 740 }
      const page = await browser.newPage({ viewport, locale: 'ky-KG', ...options })
      page.setDefaultTimeout(patience)
      return { page, complaints: complaintsOf(page) }
    },
  }
}

/** Errors on the console, of scripts, of missing files and of the content policy. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  return complaints
}

const axeScript = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** Pages that bring axe with them from their second opening on: sent once, and not anew for each. */
const equipped = new WeakSet<Page>()

/** To be asked of a page that most of what it opens is looked through on: read anew each time, axe costs more than it saves. */
export async function alwaysWithAxe(page: Page) {
  if (!equipped.has(page)) await page.addInitScript(axeScript)
  equipped.add(page)
}

async function bringAxe(page: Page) {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axeScript)
}

/** What axe finds on the open page, one line each: the rule and the first piece of HTML that breaks it. */
export async function axeFindings(page: Page, without: readonly string[] = []): Promise<string[]> {
  await bringAxe(page)
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
  // Only what is wrong is described: describing all that is right takes longer than finding it.
  const onlyFaults = { resultTypes: ['violations' as const], preload: false }
  const { violations } = await page.evaluate(
    // `axe` is what the script above has put into the page.
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(options),
    { rules, ...onlyFaults },
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/**
 * Shows an open page on a screen of a width in CSS pixels. The page alone is given another size, and not the window of
 * the browser around it, which is half of the work.
 */
export async function showAtWidth(page: Page, width: number) {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  const size = { width, height: 740 }
  const screen = { screenWidth: size.width, screenHeight: size.height }
  const way = { deviceScaleFactor: 1, mobile: false }
  await (await session).send('Emulation.setDeviceMetricsOverride', { ...size, ...screen, ...way })
  await page.evaluate(async (wanted) => {
    while (window.innerWidth !== wanted) await new Promise(requestAnimationFrame)
  }, width)
}
