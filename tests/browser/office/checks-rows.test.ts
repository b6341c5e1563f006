import { expect, test } from 'vitest'
import { runningBrowser } from '#tests/support/browser.ts'
import { demoPages } from '#tests/support/demonstration/demo-pages.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'

const demonstration = seededDemonstration()
const browser = runningBrowser()
const pageOf = demoPages(browser, demonstration)

test.each(['ky', 'ru', 'en'])(
  'on an office screen at least fifteen checks are read at once over the whole width, and their head row stays (%s)',
  async (language) => {
    const { page } = await pageOf('clerk')
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.goto(`${demonstration.origin}/${language}/ak-bulun/office/checks?size=all`)
    const seen = await page.evaluate(() => {
      const boxOf = (of: string) => document.querySelector(of)?.getBoundingClientRect()
      const rows = [...document.querySelectorAll('main tbody tr')]
      const wide = boxOf('main table')
      const besideIt = (boxOf('main .submenu')?.right ?? 0) + innerWidth - (wide?.right ?? 0)
      rows[1]?.scrollIntoView()
      // What lies below the head that stays, or below the bar of what is done to many, is not read.
      const head = boxOf('main thead th')
      const top = head?.bottom ?? 0
      const bottom = boxOf('main .many')?.top ?? innerHeight
      const boxes = rows.map((row) => row.getBoundingClientRect())
      return {
        rows: boxes.filter((box) => box.top >= top - 1 && box.bottom <= bottom + 1).length,
        rowsInAll: rows.length,
        scrolled: scrollY > 0,
        headStays: head?.top === 0,
        unused: besideIt,
        letter: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      }
    })
    expect(seen.rowsInAll).toBeGreaterThan(seen.rows)
    expect(seen.rows).toBeGreaterThanOrEqual(15)
    expect(seen).toMatchObject({ scrolled: true, headStays: true })
    // The menu at the left and the margins of the page; nothing else lies beside the table.
    expect(seen.unused).toBeLessThan(260)
    // Denser than a page for residents, of the same letters.
    expect(seen.letter).toBe(15)
  },
)
