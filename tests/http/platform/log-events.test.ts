import { expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { until } from '#tests/support/portal.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const home = '/ky/ak-bulun'

type Line = { event?: string; reason?: string }

const events = () =>
  running.application
    .said()
    .split('\n')
    .flatMap((line): Line[] =>
      line.startsWith('{') && line.endsWith('}') ? [JSON.parse(line)] : [],
    )
    .filter(({ event }) => event !== undefined)

test('failed sign-ins, refusals, forms from elsewhere and throttles are events of the log, and none tells of a person', async () => {
  await aMunicipality()
  await aVillage()
  const account = await anAccount({ name: 'Айгүл Токтогулова', phone: '+996700888777' })
  const stranger = newVisitor(running.origin)
  const wrong = { login: '0700 888777', password: 'ойлонуп тапкан сырсөз', back: '' }
  await stranger.post(`${home}/account/sign-in`, wrong)
  const resident = await sessionOf(running.context, running.origin, account)
  expect((await resident.ask(`${home}/office`)).status).toBe(403)
  await fetch(`${running.origin}${home}/account/sign-in`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example' },
    body: new URLSearchParams(wrong),
  })
  // As often as it takes to be told that it is too often.
  for (let asked = 0, status = 200; status !== 429; asked++) {
    expect(asked).toBeLessThan(40)
    status = (await stranger.post(`${home}/account/forgotten`, { login: wrong.login })).status
  }
  const wanted = ['sign-in-failed', 'refused', 'foreign-form', 'throttled']
  await until('the log names all four', () =>
    wanted.every((name) => events().some(({ event }) => event === name)),
  )
  expect(events().find(({ event }) => event === 'refused')?.reason).toBe('not-your-role')
  const said = running.application.said()
  for (const own of ['700888777', '700 888', wrong.password, 'Айгүл', 'Токтогулова', 'ak-bulun:'])
    expect(said).not.toContain(own)
})
