import { expect, test } from 'vitest'
import { runningBrowser } from '#tests/support/browser.ts'
import { demoPages, type Who } from '#tests/support/demonstration/demo-pages.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'

/** The most that a header may take of a small phone's first screen, in CSS pixels. */
const most = 96

const demonstration = seededDemonstration()
const browser = runningBrowser()
const pageOf = demoPages(browser, demonstration)

const paths = ['', 'rounds/2', 'rounds/1', 'rounds/2/vote', 'account/proposals', 'account']

test.each<{ who: Who; language: string }>([
  { who: 'nobody', language: 'ky' },
  { who: 'nobody', language: 'ru' },
  { who: 'resident', language: 'ky' },
  { who: 'resident', language: 'ru' },
])('on a small phone the header leaves the page its place ($who, $language)', async (row) => {
  const { page } = await pageOf(row.who)
  await page.setViewportSize({ width: 360, height: 640 })
  const tooMuch: string[] = []
  for (const path of paths) {
    await page.goto(`${demonstration.origin}/${row.language}/ak-bulun/${path}`)
    const { height, width } = await page.evaluate(() => ({
      height: document.querySelector('header')?.getBoundingClientRect().height ?? Infinity,
      width: document.documentElement.scrollWidth,
    }))
    if (height > most || width > 360) tooMuch.push(`${path}: ${height} high, ${width} wide`)
  }
  expect(tooMuch).toEqual([])
})
