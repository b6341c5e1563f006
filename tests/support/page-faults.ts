import type { Page } from 'playwright-core'
import { alwaysWithAxe, axeFindings, showAtWidth } from './browser.ts'
import { isFaultless, noteFaultless, structureOf } from './page-structure.ts'
import { sidewaysScroll, wordsBroken } from './readable.ts'

/** A screen of 1280 px that is enlarged four times, and the phone that a page is opened with: there long words meet the edge. */
const narrow = [320, 360]
/** Beside them a desktop and a tablet. What stands beside what on them is the same in every language. */
const widths = [1366, 768, ...narrow]

/** Takes half of axe's time, and finds the same in every language: no colour hangs on the words that have it. */
const colours = 'color-contrast'

/** What is wrong with an open page, in words that name it; colours and wide screens are looked at in Kyrgyz. */
export async function faultsOf(page: Page, language: string): Promise<string[]> {
  const faults = await findingsIn(page, language)
  for (const width of language === 'ky' ? widths : narrow) {
    await showAtWidth(page, width)
    const beyond = await sidewaysScroll(page)
    if (beyond > 0) faults.push(`reaches ${beyond} px beyond a screen of ${width} px`)
    if (narrow.includes(width)) faults.push(...(await brokenIn(page, width)))
  }
  const { lang, title, headings } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title.trim(),
    headings: document.querySelectorAll('h1').length,
  }))
  if (lang !== language) faults.push(`is in "${lang}"`)
  if (title === '') faults.push('has no title')
  if (headings !== 1) faults.push(`has ${headings} h1`)
  return faults
}

/** Tables of sums have a layout of their own on a phone, so that none of their words is parted there. */
const brokenIn = async (page: Page, width: number) =>
  (await wordsBroken(page, 'table.tight')).map((word) => `breaks “${word}” at ${width} px`)

/** What axe finds. A page that differs in its words alone from one that has nothing wrong is not looked through again. */
async function findingsIn(page: Page, language: string): Promise<string[]> {
  const structure = await structureOf(page)
  const own = language === 'ky'
  if (!own && isFaultless(structure)) return []
  if (own) await alwaysWithAxe(page)
  const findings = await axeFindings(page, own ? [] : [colours])
  if (findings.length === 0) noteFaultless(structure)
  return findings
}

/** What reaches beyond a phone once everything that a page has folded is opened; it is opened from here on. */
export async function faultsUnfolded(page: Page): Promise<string[]> {
  await unfold(page)
  const faults: string[] = []
  for (const width of narrow) {
    await showAtWidth(page, width)
    const beyond = await sidewaysScroll(page)
    if (beyond > 0)
      faults.push(
        `unfolded reaches ${beyond} px beyond a screen of ${width} px: ${await widest(page)}`,
      )
    faults.push(...(await brokenIn(page, width)))
  }
  return faults
}

/** Opens everything that is folded, the header’s own apart: what lies over the page is looked at closed. */
export const unfold = (page: Page) =>
  page.$$eval('main details', (all) => {
    for (const one of all) one.setAttribute('open', '')
  })

/** The part that reaches furthest beyond the right edge, to name it. */
const widest = (page: Page) =>
  page.$$eval('main *', (all) => {
    const beyond = all.filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
    return beyond.at(-1)?.outerHTML.slice(0, 160) ?? ''
  })
