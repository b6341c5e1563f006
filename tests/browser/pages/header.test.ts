import { expect, test } from 'vitest'
import { languages } from '#app/domain/language.ts'
import { runningBrowser } from '#tests/support/browser.ts'
import { demoPages, type Who } from '#tests/support/demonstration/demo-pages.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'
import { visited } from './visits.ts'

/** The most that a header may take of a small phone's first screen, in CSS pixels. */
const most = 96

const demonstration = seededDemonstration()
const browser = runningBrowser()
const pageOf = demoPages(browser, demonstration)

const paths = ['', 'rounds/2', 'rounds/1', 'rounds/2/vote', 'account/proposals', 'account']

test.each<{ who: Who; language: string }>([
  { who: 'nobody', language: 'ky' },
  { who: 'nobody', language: 'ru' },
  { who: 'nobody', language: 'en' },
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

/** Words of the header that a box cuts off: its own two lines or an ellipsis. */
const cutWords = () =>
  [...document.querySelectorAll('.brand b, .brand small, .now-line span')]
    .filter(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 6)
    .map(({ textContent }) => textContent ?? '')

test.each(['ky', 'ru', 'en'])(
  'no word of the header is cut off, on any screen (%s)',
  async (language) => {
    const { page } = await pageOf('nobody')
    const cut: string[] = []
    for (const width of [360, 768, 1366]) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(`${demonstration.origin}/${language}/ak-bulun`)
      cut.push(...(await page.evaluate(cutWords)))
    }
    expect(cut).toEqual([])
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

test('pages of a decided round belong to the results, those of another to the proposals', async () => {
  const { page } = await pageOf('nobody')
  await page.setViewportSize({ width: 1366, height: 768 })
  const current = async (path: string) => {
    await page.goto(`${demonstration.origin}/ru/ak-bulun/${path}`)
    return page.textContent('.menu [aria-current]')
  }
  const decided = ['', '/proposals', '/map', '/rules', '/acts', '/rejected'].map(
    (of) => `rounds/1${of}`,
  )
  for (const path of [...decided, 'proposals/1', 'proposals/1/versions', 'proposals/1/card'])
    expect(await current(path), path).toBe('Итоги')
  for (const path of ['rounds/2', 'rounds/2/proposals', 'proposals/16'])
    expect(await current(path), path).toBe('Предложения')
  // The front page is none of them.
  await page.goto(`${demonstration.origin}/ru/ak-bulun`)
  expect(await page.locator('.menu [aria-current]').count()).toBe(0)
})
