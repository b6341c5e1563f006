import { mkdirSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { runningBrowser, showAtWidth } from '#tests/support/browser.ts'
import { demoPages } from '#tests/support/demonstration/demo-pages.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'
import { unfold } from '#tests/support/page-faults.ts'

/** Pictures of the main pages, kept for whoever wants to see how they look. Scripts are off, as they may be on a phone. */
const demonstration = seededDemonstration()
const browser = runningBrowser()
const pageOf = demoPages(browser, demonstration)
const output = 'tests/output/pages'

const main = {
  home: '',
  round: 'rounds/2',
  proposals: 'rounds/2/proposals',
  proposal: 'proposals/11',
  result: 'rounds/1/result',
  delivery: 'deliveries/1',
}

beforeAll(() => {
  mkdirSync(output, { recursive: true })
})

test.each([
  { language: 'ky', width: 360 },
  { language: 'ky', width: 768 },
  { language: 'ky', width: 1366 },
  { language: 'ru', width: 360 },
  { language: 'ru', width: 768 },
  { language: 'ru', width: 1366 },
])(
  'the main pages are whole without scripts ($language, $width px)',
  async ({ language, width }) => {
    const { page, complaints } = await browser.open({
      viewport: { width, height: width < 600 ? 740 : 1024 },
      javaScriptEnabled: false,
    })
    for (const [name, path] of Object.entries(main)) {
      await page.goto(`${demonstration.origin}/${language}/ak-bulun/${path}`)
      expect(await page.locator('main h1').isVisible(), path).toBe(true)
      await page.screenshot({ path: `${output}/${name}-${language}-${width}.png`, fullPage: true })
      // The browser prints on A4 whatever the screen is.
      if (width === 1366)
        await page.pdf({ path: `${output}/${name}-${language}.pdf`, format: 'A4' })
    }
    expect(complaints).toEqual([])
    await page.close()
  },
)

test('on paper each figure of a result stands once, and nothing of another round', async () => {
  const { page } = await browser.open()
  await page.goto(`${demonstration.origin}/ky/ak-bulun/rounds/1/result`)
  await unfold(page)
  await page.emulateMedia({ media: 'print' })
  const seen = (selector: string) => page.locator(`${selector} >> visible=true`).count()
  expect(await seen('.chart:has(.rows) .rows')).toBeGreaterThan(0)
  expect(await seen('.chart:has(.rows) table')).toBe(0)
  expect(await seen('.now-line')).toBe(0)
  await page.close()
})

test('tables of sums are tables for a screen reader also where their rows are blocks', async () => {
  const { page } = await pageOf('nobody')
  const { budgetYear } = demonstration.states
  await page.goto(`${demonstration.origin}/ru/ak-bulun/budget/${budgetYear}`)
  await unfold(page)
  await showAtWidth(page, 360)
  const tables = await page.$$eval('table.tight', (all) =>
    all.map((table) => ({
      layout: getComputedStyle(table.querySelector('tbody tr') ?? table).display,
      without: [...table.querySelectorAll('thead, tbody, tr, th, td')].filter(
        (part) => !part.hasAttribute('role'),
      ).length,
      role: table.getAttribute('role'),
    })),
  )
  expect(tables.length).toBeGreaterThan(1)
  for (const one of tables) expect(one).toEqual({ layout: 'block', without: 0, role: 'table' })
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const told = (role: string) => nodes.filter((node) => node.role?.value === role).length
  const standing = (selector: string) => page.locator(selector).count()
  expect(told('table')).toBeGreaterThanOrEqual(tables.length)
  for (const [role, selector] of [
    ['columnheader', 'table.tight thead th'],
    ['rowheader', 'table.tight tbody th'],
    ['cell', 'table.tight td'],
  ] as const)
    expect(told(role), role).toBeGreaterThanOrEqual(await standing(selector))
  await session.detach()
})

test('a receipt of a paper is printed without any menu', async () => {
  const { page } = await pageOf('clerk')
  const path = `office/proposals/${demonstration.states.paper}/receipt`
  await page.goto(`${demonstration.origin}/ru/ak-bulun/${path}`)
  const menus = () => page.locator('nav, .submenu, .menu, .office-fold, .button').count()
  expect(await menus()).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  const shown = page.locator(':is(nav, .submenu, .menu, .office-fold, .button) >> visible=true')
  expect(await shown.allTextContents()).toEqual([])
  expect(await page.locator('main h1').first().isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
})
