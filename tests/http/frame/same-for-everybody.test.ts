import { beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import { newVisitor, type Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const home = '/ky/ak-bulun'
const visitors: Visitor[] = []
const publicPages: string[] = []

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const { number: round } = await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  const { number } = await aProposal({ round })
  publicPages.push(
    '/ky',
    home,
    `${home}/rounds`,
    `${home}/rounds/${round}`,
    `${home}/rounds/${round}/proposals?cut=3`,
    `${home}/rounds/${round}/map`,
    `${home}/rounds/${round}/rules`,
    `${home}/rounds/${round}/acts`,
    `${home}/proposals/${number}`,
    `${home}/proposals/${number}/versions`,
    `${home}/proposals/${number}/card`,
    `${home}/open-data`,
    `${home}/accessibility`,
    `${home}/not-promised`,
  )
  const resident = await anAccount({ roles: ['resident'] })
  const clerk = await anAccount({ roles: ['clerk'] })
  visitors.push(newVisitor(running.origin))
  for (const account of [resident, clerk])
    visitors.push(await sessionOf(running.context, running.origin, account))
})

/** The page as each of them gets it, made anew for each: a query of one's own is kept for nobody else. */
async function asEachGets(path: string): Promise<Set<string>> {
  const sign = path.includes('?') ? '&' : '?'
  const pages = await Promise.all(
    visitors.map(async (visitor, who) => {
      const { status, html } = await visitor.ask(`${path}${sign}who=${who}`)
      expect([path, status]).toEqual([path, 200])
      return html.replaceAll(`who=${who}`, '').replaceAll(/nonce="[^"]*"/g, '')
    }),
  )
  return new Set(pages)
}

test('a public page is the same bytes for a stranger, a resident and a clerk', async () => {
  for (const path of publicPages) expect([path, (await asEachGets(path)).size]).toEqual([path, 1])
})

test('the comparison sees a page that is not the same for everybody', async () => {
  expect((await asEachGets(`${home}/account/sign-out`)).size).toBeGreaterThan(1)
})

test('pages of a person are stored by no browser; public ones are asked for again', async () => {
  const [, resident] = visitors
  const own = await fetch(`${running.origin}${home}/account/sign-in`)
  expect(own.headers.get('cache-control')).toBe('no-store')
  const shared = await fetch(`${running.origin}${home}`)
  expect(shared.headers.get('cache-control')).toBe('no-cache')
  expect((await resident?.ask(`${home}/account`))?.status).toBe(200)
})
