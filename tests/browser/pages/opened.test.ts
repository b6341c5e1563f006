import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '#app/domain/language.ts'
import { runningBrowser, showAtWidth } from '#tests/support/browser.ts'
import { demoPages } from '#tests/support/demonstration/demo-pages.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'
import { sidewaysScroll } from '#tests/support/readable.ts'
import { visited, visitsIn } from './visits.ts'

const demonstration = seededDemonstration()
const browser = runningBrowser()
const pageOf = demoPages(browser, demonstration)

/** Opens everything that is folded, the header’s own apart: what lies over the page is looked at closed. */
const openAll = (page: Page) =>
  page.$$eval('main details', (all) => {
    for (const one of all) one.setAttribute('open', '')
  })

/** The part that reaches furthest beyond the right edge, to name it. */
const widest = (page: Page) =>
  page.$$eval('main *', (all) => {
    const beyond = all.filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
    return beyond.at(-1)?.outerHTML.slice(0, 160) ?? ''
  })

test.each(languages)(
  'with everything opened no public page reaches beyond a phone (%s)',
  async (language) => {
    const { page } = await pageOf('nobody')
    const found: string[] = []
    for (const path of visitsIn(demonstration.states).nobody ?? []) {
      await page.goto(demonstration.origin + visited('nobody', path, language))
      await openAll(page)
      for (const width of [360, 320]) {
        await showAtWidth(page, width)
        const beyond = await sidewaysScroll(page)
        if (beyond > 0) found.push(`${path} at ${width}: ${beyond} px, ${await widest(page)}`)
      }
    }
    expect(found).toEqual([])
  },
)

test.each(languages)(
  'the name of the municipality is whole for who is signed in, too (%s)',
  async (language) => {
    const { page } = await pageOf('resident')
    const cut: number[] = []
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(demonstration.origin + visited('resident', 'account', language))
      // A line that is cut away is thirteen pixels high; letters reach two beyond their line.
      const isCut = await page.$eval(
        '.brand b',
        (name) => name.scrollHeight - name.clientHeight > 6 || name.scrollWidth > name.clientWidth,
      )
      if (isCut) cut.push(width)
      // Nor does a demonstration ever pass for the real thing.
      const marked = await page.$eval(
        '.brand small',
        (mark) => mark.clientHeight > 0 && mark.scrollWidth <= mark.clientWidth,
      )
      expect([width, marked]).toEqual([width, true])
      if (width === 360) {
        const high = await page.$eval('.masthead', (head) => head.getBoundingClientRect().height)
        expect(high).toBeLessThanOrEqual(96)
      }
    }
    expect(cut).toEqual([])
  },
)

test('on paper each figure of a result stands once, and nothing of another round', async () => {
  const { page } = await pageOf('nobody')
  await page.goto(`${demonstration.origin}/ky/ak-bulun/rounds/1/result`)
  await openAll(page)
  await page.emulateMedia({ media: 'print' })
  const seen = (selector: string) => page.locator(`${selector} >> visible=true`).count()
  expect(await seen('.chart:has(.rows) .rows')).toBeGreaterThan(0)
  expect(await seen('.chart:has(.rows) table')).toBe(0)
  expect(await seen('.now-line')).toBe(0)
  await page.emulateMedia({ media: 'screen' })
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
