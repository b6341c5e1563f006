import type { Locator } from 'playwright-core'
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
  expect(await figure('sum')).toBe('318 000 сом')
  expect(await figure('left')).toBe('482 000 сом')
  expect(await over.isVisible()).toBe(false)

  await page.locator('input[data-cost="54000000"]').check()
  expect(await figure('sum')).toBe('858 000 сом')
  expect(await over.isVisible()).toBe(true)

  await page.locator('input[data-cost="54000000"]').uncheck()
  expect(await figure('sum')).toBe('318 000 сом')
  const notCast = page.getByText('добуш азырынча бериле элек')
  for (const y of [0, 300, 100_000]) {
    await page.evaluate((to) => window.scrollTo(0, to), y)
    expect(await inView(notCast), `scrolled to ${y}`).toBe(true)
  }
  expect(complaints).toEqual([])
  await page.context().close()
})

async function inView(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })
}
