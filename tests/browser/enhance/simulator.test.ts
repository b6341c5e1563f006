import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { writeLevers } from '#models/remarks/levers.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { runningApplication } from '#tests/support/application.ts'
import { runningBrowser } from '#tests/support/browser.ts'
import { aDraft } from '#tests/support/remarks.ts'

const running = runningApplication()
const browser = runningBrowser()
const place = placeId('ak-bulun')

beforeAll(async () => {
  await aMunicipality({ place })
  await aDraft(place)
  const limits = { name: '', why: '', least: som(230_000), most: som(1_300_000) }
  const movable = ['70640', '70451', '70111'].map((key) => ({ ...limits, lines: [key] }))
  const near = {
    ...movable[2],
    least: som(258_000),
    most: som(264_000),
  } as (typeof movable)[number]
  await inTransaction(place, (tx) =>
    writeLevers(tx, { place, year: 2027, movable: [...movable.slice(0, 2), near], kept: [] }),
  )
})

/** Everything that a press changes, as a reader or a form sees it. */
const seen = () => {
  const main = document.querySelector('main')
  const words = [...(main?.querySelectorAll('h2, output, [data-say], tr:not([hidden])') ?? [])].map(
    (one) => one.textContent?.replace(/\s/g, ' '),
  )
  const shapes = [...(main?.querySelectorAll('circle, .balance rect') ?? [])].map((one) =>
    ['cx', 'x', 'width'].map((name) => Number.parseFloat(one.getAttribute(name) ?? '0')),
  )
  const buttons = [...(main?.querySelectorAll<HTMLButtonElement>('form button') ?? [])].map(
    ({ value, disabled }) => `${value} ${disabled}`,
  )
  const links = [...(main?.querySelectorAll<HTMLAnchorElement>('form a') ?? [])].map(
    ({ href }) => href,
  )
  return { words, shapes, buttons, links }
}

test.each(['ky', 'ru', 'en'])(
  'a press is seen at once, and everything stands as the server would show it (%s)',
  async (language) => {
    const { page: live, complaints } = await browser.open()
    const { page: still } = await browser.open()
    await still.route('**/*.js', (route) => route.abort())
    const asked: string[] = []
    const address = `${running.origin}/${language}/ak-bulun/budget/2027/simulator`
    await live.goto(address, { waitUntil: 'networkidle' })
    live.on('request', (request) => asked.push(request.url()))
    const presses = [
      '1 +',
      '1 +',
      '2 −',
      '3 +',
      '3 +',
      '2 −',
      '2 −',
      '3 −',
      '2 +',
      '1 −',
      '1 −',
      '2 +',
      '2 +',
      '3 −',
    ]
    for (const press of presses) {
      const [lever, sign] = press.split(' ')
      await live.locator(`#lever-${lever} button`, { hasText: sign ?? '' }).click()
      await still.goto(await live.evaluate(() => location.href))
      expect(await live.evaluate(seen), press).toEqual(await still.evaluate(seen))
    }
    expect(await live.evaluate(() => location.href)).toBe(address)
    // At each new address the browser looks for the icon that it has.
    expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([])
    expect(complaints).toEqual([])
    await live.context().close()
    await still.context().close()
  },
)

test('a button at its limit gives the focus to the other one, and the script is at most 3 KB', async () => {
  const { page } = await browser.open()
  await page.goto(`${running.origin}/ky/ak-bulun/budget/2027/simulator`, {
    waitUntil: 'networkidle',
  })
  const more = page.locator('#lever-3 button', { hasText: '+' })
  await more.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  expect(await more.isDisabled()).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('−')
  const script = (await page.locator('script[src]').getAttribute('src')) ?? ''
  const text = await (await fetch(new URL(script, running.origin))).text()
  expect(gzipSync(text).length).toBeLessThanOrEqual(3 * 1_024)
  await page.context().close()
})
