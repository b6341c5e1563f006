import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { runningApplication } from '#tests/support/application.ts'
import { runningBrowser } from '#tests/support/browser.ts'
import { sessionPage } from '#tests/support/session-page.ts'

const running = runningApplication()
const browser = runningBrowser()

beforeAll(async () => {
  await aMunicipality()
  for (const number of [1, 2, 3, 4]) await aVillage({ number })
  await anOpenVote({
    place: 'ak-bulun',
    at: new Date(),
    rules: { ballot: { kind: 'knapsack' }, pots: [{ village: null, money: som(800_000) }] },
  })
})

test('the sum runs with every tick, "not cast yet" stays in view, and too much is said at once', async () => {
  const { page, complaints } = await sessionPage(browser, running, await anAccount())
  await page.goto(`${running.origin}/ky/ak-bulun/account/vote/1`)
  const figure = async (name: string) =>
    ((await page.locator(`[data-figure=${name}]`).textContent()) ?? '').replace(/\s/g, ' ')
  const over = page.locator('[data-figure=over]')
  await page.locator('input[data-cost="31800000"]').check()
  expect(await figure('chosen')).toBe('1')
  expect(await figure('sum')).toBe('318 000')
  expect(await over.isVisible()).toBe(false)

  await page.locator('input[data-cost="54000000"]').check()
  expect(await figure('sum')).toBe('858 000')
  expect(await over.isVisible()).toBe(true)

  await page.locator('input[data-cost="54000000"]').uncheck()
  expect(await figure('sum')).toBe('318 000')
  const notCast = page.getByText('бериле элек', { exact: true })
  for (const y of [0, 300, 100_000]) {
    await page.evaluate((to) => window.scrollTo(0, to), y)
    expect(await inView(notCast), `scrolled to ${y}`).toBe(true)
  }
  expect(complaints).toEqual([])
  await page.context().close()
})

test('whoever leaves with ticks that were not sent is asked first; sending and changing the language ask nothing', async () => {
  const { page } = await sessionPage(browser, running, await anAccount())
  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  const ballot = `${running.origin}/ky/ak-bulun/account/vote/1`
  await page.goto(ballot)
  await page.locator('.brand').click()
  await page.waitForURL(`${running.origin}/ky/ak-bulun`)
  expect(asked).toEqual([])

  await page.goto(ballot)
  await page.locator('.choices input').first().check()
  await page.locator('.brand').click()
  await expect.poll(() => asked).toEqual(['beforeunload'])
  expect(page.url()).toBe(ballot)
  expect(await page.locator('.choices input').first().isChecked()).toBe(true)
  await page.locator('.languages summary').click()
  await page.locator('.languages button[lang=ru], .languages button').first().click()
  await page.waitForURL(/\/(ru|en)\//)
  expect(await page.locator('.choices input:checked').count()).toBe(1)
  await page.locator('.tray button').click()
  await page.locator('.choices').waitFor({ state: 'detached' })
  expect(asked).toEqual(['beforeunload'])
  await page.context().close()
})

const phone = { viewport: { width: 360, height: 640 }, javaScriptEnabled: false }

test('without scripts the first project is on a phone’s first screen, and the bar counts ticks but claims no sum', async () => {
  const { page } = await sessionPage(browser, running, await anAccount(), phone)
  for (const language of ['ky', 'ru', 'en']) {
    await page.goto(`${running.origin}/${language}/ak-bulun/account/vote/1`)
    const first = await page.locator('.choices label').first().boundingBox()
    const tray = await page.locator('.tray').boundingBox()
    expect((first?.y ?? 640) + (first?.height ?? 0), language).toBeLessThan(tray?.y ?? 0)
    expect(tray?.height, language).toBeLessThan(72)
    expect(await page.locator('[data-figure=sum]').isVisible()).toBe(false)
    expect(await page.locator('.choices label .picture').count()).toBeGreaterThan(1)
    await page.locator('.choices input').nth(0).check()
    await page.locator('.choices input').nth(1).check()
    expect(await spoken(page)).toEqual(['2'])
    await page.locator('.choices input').nth(1).uncheck()
    expect(await spoken(page)).toEqual(['1'])
  }
  await page.context().close()
})

test('a browser that knows no counters shows no figure, rather than a wrong one', async () => {
  const { page } = await sessionPage(browser, running, await anAccount(), phone)
  await page.route('**/*.css', async (route) => {
    const sheet = await route.fetch()
    const body = (await sheet.text()).replace(/counter\(ticks\)/g, 'unknown(ticks)')
    await route.fulfill({ response: sheet, body })
  })
  await page.goto(`${running.origin}/ky/ak-bulun/account/vote/1`)
  expect(await page.locator('.ticked').isVisible()).toBe(false)
  expect(await page.locator('.not-cast').isVisible()).toBe(true)
  expect(await page.locator('.tray').textContent()).not.toMatch(/\b0\b/)
  await page.context().close()
})

/** What is read out for the count of ticks: it stands in the style sheet only. */
async function spoken(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes
    .filter(({ role }) => role?.value === 'StaticText')
    .map(({ name }) => `${name?.value ?? ''}`.trim())
    .filter((text) => /^\d+$/.test(text))
}

async function inView(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })
}
