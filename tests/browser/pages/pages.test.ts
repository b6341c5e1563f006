import { expect, test } from 'vitest'
import { runningBrowser } from '#tests/support/browser.ts'
import { demoPages } from '#tests/support/demonstration/demo-pages.ts'
import { patternOf, routePatterns } from '#tests/support/demonstration/route-patterns.ts'
import { seededDemonstration } from '#tests/support/demonstration/seeded-demonstration.ts'
import { faultsOf, faultsUnfolded } from '#tests/support/page-faults.ts'
import { structureOf } from '#tests/support/page-structure.ts'
import { everyVisit } from './every-page.ts'
import { visited } from './visits.ts'

const demonstration = seededDemonstration()
const browser = runningBrowser()
const pageOf = demoPages(browser, demonstration)

/** Patterns of a municipality's and the platform's pages that no address of a list belongs to. */
function missedBy(addresses: readonly string[], patterns = routePatterns()): string[] {
  const wanted = [...new Set(patterns)].filter(
    // What is saved as a file is no page: a list, a paper, one's own data.
    (one) => /^\/:language\/(:place|platform)/.test(one) && !/\/files\/:file$|\.\w+$/.test(one),
  )
  const met = addresses.map((address) => patternOf(address, wanted))
  return wanted.filter((pattern) => !met.includes(pattern))
}

test('every page of the list of routes is visited, and a new one is missed until it is', () => {
  const paths = everyVisit(demonstration.states).map(({ who, path }) => visited(who, path, 'ky'))
  expect(missedBy(paths), 'Add one line for each to tests/browser/pages/visits.ts').toEqual([])
  const added = '/:language/:place/account/budget/:year'
  expect(missedBy(paths, [...routePatterns(), added])).toEqual([added])
})

test.each([
  { what: 'no heading', change: 'document.querySelector("h1").remove()', found: 'has 0 h1' },
  { what: 'no title', change: 'document.title = ""', found: 'has no title' },
  { what: 'another language', change: 'document.documentElement.lang = "de"', found: 'is in "de"' },
  {
    what: 'a field without a label',
    change: 'document.querySelector("main label").remove()',
    found: 'label: ',
  },
  {
    what: 'a part of 340 px that does not shrink',
    change:
      'document.querySelector("h1").className = "probe"; document.querySelector("h1").style.width = "340px"',
    found: 'beyond a screen of 320 px',
  },
  {
    what: 'a word of a table of sums that is parted',
    change:
      'document.querySelector("main").insertAdjacentHTML("beforeend", `<table class="tight probe"><caption>x</caption><tbody><tr><th scope="row">Билимберүүгө</th><td>1</td></tr></tbody></table>`); document.styleSheets[0].insertRule(".probe th { width: 60px; overflow-wrap: anywhere }")',
    found: 'breaks “Билимберүүгө” at 360 px',
  },
])('the checks see $what', async ({ change, found }) => {
  const { page } = await pageOf('nobody')
  await page.goto(`${demonstration.origin}/ky/ak-bulun/account/sign-in`)
  await page.evaluate(change)
  expect((await faultsOf(page, 'ky')).join()).toContain(found)
})

/** A heading that is wider than the screen, on screens up to a width and from one on. */
const wideBetween = (least: number, most: number) =>
  `document.styleSheets[0].insertRule('@media (min-width: ${least}px) and (max-width: ${most}px) { h1 { width: 1500px } }')`

test.each([
  { language: 'ky', screen: 1366, change: wideBetween(1_000, 2_000) },
  { language: 'ky', screen: 768, change: wideBetween(700, 800) },
  { language: 'ru', screen: 320, change: wideBetween(0, 330) },
  { language: 'en', screen: 360, change: wideBetween(350, 400) },
] as const)(
  'what is too wide on a screen of $screen px alone is seen ($language)',
  async ({ language, screen, change }) => {
    const { page } = await pageOf('nobody')
    await page.goto(`${demonstration.origin}/${language}/ak-bulun/account/sign-in`)
    await page.evaluate(change)
    const beyond = (await faultsOf(page, language)).filter((fault) => fault.includes('beyond'))
    expect(beyond).toEqual([expect.stringContaining(`beyond a screen of ${screen} px`)])
  },
)

test('what is too wide once it is unfolded, and only then, is seen', async () => {
  const { page } = await pageOf('nobody')
  await page.goto(`${demonstration.origin}/ky/ak-bulun/account/sign-in`)
  await page.evaluate(() => {
    const folded = document.createElement('details')
    const wide = Object.assign(document.createElement('p'), {
      className: 'wide-one',
      textContent: 'x',
    })
    wide.style.width = '340px'
    folded.append(document.createElement('summary'), wide)
    folded.querySelector('summary')?.append('x')
    document.querySelector('main')?.prepend(folded)
  })
  expect(await faultsOf(page, 'ky')).toEqual([])
  expect(await faultsUnfolded(page)).toEqual([
    expect.stringMatching(/^unfolded reaches \d+ px beyond a screen of 320 px: .*wide-one/),
  ])
})

test.each([
  {
    what: 'a label gone',
    change: 'document.querySelector("main label").remove()',
    found: 'label: ',
  },
  {
    what: 'a button without words',
    change: 'document.querySelector("main button:not([tabindex])").textContent = ""',
    found: 'button-name: ',
  },
  {
    what: 'two parts of one name',
    change:
      'document.querySelector("main").insertAdjacentHTML("beforeend", `<nav aria-label="x"></nav><nav aria-label="x"></nav>`)',
    found: 'landmark-unique: ',
  },
])('$what in one language alone is seen', async ({ change, found }) => {
  const { page } = await pageOf('nobody')
  const path = 'ak-bulun/account/sign-in'
  await page.goto(`${demonstration.origin}/ky/${path}`)
  expect(await faultsOf(page, 'ky')).toEqual([])
  const structure = await structureOf(page)
  await page.goto(`${demonstration.origin}/ru/${path}`)
  expect((await structureOf(page))[0]).toBe(structure[0])
  await page.evaluate(change)
  expect((await faultsOf(page, 'ru')).join()).toContain(found)
})

test.each([
  { what: 'scrolls', usual: '<p>x</p>', other: `<p>${'x '.repeat(900)}</p>` },
  { what: 'is in no language of ours', usual: '<p lang="ru">x</p>', other: '<p lang="de">x</p>' },
  { what: 'has no words', usual: '<h2>x</h2>', other: '<h2></h2>' },
])('a part that $what makes a page another that is alike in all else', async ({ usual, other }) => {
  const { page } = await pageOf('nobody')
  const structureWith = async (inside: string) => {
    await page.goto(`${demonstration.origin}/ky/ak-bulun/account/sign-in`)
    await page.evaluate((html) => {
      const part = Object.assign(document.createElement('div'), { innerHTML: html })
      part.style.cssText = 'height: 90px; overflow: auto'
      document.querySelector('main')?.append(part)
    }, inside)
    return (await structureOf(page))[0]
  }
  const known = await structureWith(usual)
  expect(await structureWith(usual.replace('x', 'y'))).toBe(known)
  expect(await structureWith(usual.replace('x', '<span lang="en">x</span>'))).toBe(known)
  expect(await structureWith(usual.replace('x', '<span lang="de">x</span>'))).not.toBe(known)
  expect(await structureWith(other)).not.toBe(known)
})

test.each([
  { what: 'a script in the page', change: 'inline', found: 'Content Security Policy' },
  { what: 'a warning', change: 'warn', found: 'a warning of the page' },
  { what: 'a missing picture', change: 'picture', found: '404' },
])('the browser’s complaint about $what is heard', async ({ change, found }) => {
  const { page, complaints } = await pageOf('nobody')
  await page.goto(`${demonstration.origin}/ky/ak-bulun/accessibility`)
  complaints.length = 0
  await page.evaluate((kind) => {
    if (kind === 'warn') console.warn('a warning of the page')
    const element = document.createElement(kind === 'picture' ? 'img' : 'script')
    if (kind === 'inline') element.textContent = 'document.title = "taken"'
    if (kind === 'picture') element.setAttribute('src', '/no-such-picture.png')
    document.body.append(element)
  }, change)
  await expect.poll(() => complaints.join()).toContain(found)
})
