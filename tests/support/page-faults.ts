import type { Page } from 'playwright-core'
import { axeFindings } from './browser.ts'
import { sidewaysScroll } from './readable.ts'

/** A desktop, a tablet, a phone, and a screen of 1280 px that is enlarged four times. */
const widths = [1366, 768, 360, 320]

/** What is wrong with an open page, in words that name it. */
export async function faultsOf(page: Page, language: string): Promise<string[]> {
  const faults = await axeFindings(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 })
    const beyond = await sidewaysScroll(page)
    if (beyond > 0) faults.push(`reaches ${beyond} px beyond a screen of ${width} px`)
  }
  await page.setViewportSize({ width: 360, height: 740 })
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
