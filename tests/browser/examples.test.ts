import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { runningApplication } from '#tests/support/application.ts'
import { alwaysWithAxe, axeFindings, runningBrowser } from '#tests/support/browser.ts'
import { sidewaysScroll, targetsLowerThan, wordsSmallerThan } from '#tests/support/readable.ts'

const running = runningApplication()
const browser = runningBrowser()
const output = 'tests/output/examples'

beforeAll(() => {
  mkdirSync(output, { recursive: true })
})

const hrefs = (page: Page, selector: string) =>
  page.$$eval(selector, (links) => [...new Set(links.map((link) => link.getAttribute('href')))])

/** On the review page several headers or menus stand side by side; a real page has one of each. */
const sideBySide = ['landmark-unique']

test.each([
  { language: 'ky', colorScheme: 'light' },
  { language: 'ru', colorScheme: 'dark' },
  { language: 'en', colorScheme: 'light' },
] as const)(
  'every part in every state is without findings of axe ($language, $colorScheme)',
  async ({ language, colorScheme }) => {
    const { page, complaints } = await browser.open({ colorScheme })
    await page.goto(`${running.origin}/${language}/_examples`)
    expect(await axeFindings(page, sideBySide)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  },
)

test('every example that is seen alone is without findings of axe', async () => {
  const { page, complaints } = await browser.open()
  await page.goto(`${running.origin}/ky/_examples`)
  const found: Record<string, string[]> = {}
  await alwaysWithAxe(page)
  for (const address of await hrefs(page, 'a[href^="?only="]')) {
    await page.goto(`${running.origin}/ky/_examples${address}`)
    const findings = await axeFindings(page)
    if (findings.length > 0) found[`${address}`] = findings
  }
  expect(found).toEqual({})
  expect(complaints).toEqual([])
  await page.close()
})

test('axe sees what is wrong: a field without a label', async () => {
  const { page } = await browser.open()
  await page.goto(`${running.origin}/ky/_examples/fields`)
  await page.evaluate(() => document.querySelector('label')?.remove())
  expect((await axeFindings(page, sideBySide)).join()).toContain('label')
  await page.close()
})

test.each([
  { width: 320, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 1366, colorScheme: 'dark' },
] as const)(
  'every part fits a screen of $width px ($colorScheme)',
  async ({ width, colorScheme }) => {
    const { page } = await browser.open({ viewport: { width, height: 740 }, colorScheme })
    for (const address of ['', '?only=page-shell-0']) {
      await page.goto(`${running.origin}/ru/_examples${address}`)
      expect(await sidewaysScroll(page)).toBe(0)
      expect(await wordsSmallerThan(page, 15)).toEqual([])
      expect(await targetsLowerThan(page, 44)).toEqual([])
    }
    // Of the whole page alone: a picture of all parts is 100,000 px long, took longer than all that is asserted here, and
    // whoever works on a part opens it by itself.
    await page.screenshot({ path: `${output}/page-${width}-${colorScheme}.png`, fullPage: true })
    await page.close()
  },
)
