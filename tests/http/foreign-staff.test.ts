import { beforeAll, expect, test } from 'vitest'
import { placeId } from '#app/domain/places/place-id.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { everyAddress, filled } from '#tests/support/addresses.ts'
import { runningApplication } from '#tests/support/application.ts'
import { answers } from '#tests/support/proposal-context.ts'
import { signedIn } from '#tests/support/signed-in.ts'
import type { Page, Visitor } from '#tests/support/visitor.ts'
import { begun } from '#tests/support/written.ts'

const running = runningApplication()
const home = '/ky/ak-bulun'
const theirName = 'Токтосунова Айгүл Асановна'
const theirTitle = 'Ак-Булуңдун гана чырактары'
const theirDraft = 'Али жөнөтүлө элек көпүрө'
const offices = ['admin', 'clerk', 'evaluator', 'election-officer', 'auditor', 'resident'] as const
/** Pages that greet whoever is not signed in here, with empty forms: nothing on them is not public. */
const doors =
  /account\/(sign-in|register|forgotten|confirm|new-password|propose|problems\/new|visits\/worker|drafts\/\d+\/what)/
/** Of the platform, and for everybody. */
const open = /platform\/(glossary|accessibility|not-promised|joining|services)$/
const numbers: Record<string, string> = {}
let own: Visitor

beforeAll(async () => {
  await aMunicipality()
  await aMunicipality({ place: placeId('jeti-oguz'), soate: '41702205806000' })
  await aVillage()
  const { number: round } = await aRound({ place: 'ak-bulun', at: new Date(), inPhase: 'ideas' })
  const account = await anAccount({ name: theirName, roles: offices })
  const author = { account: `ak-bulun:${account.number}`, name: 'Айгүл Т.', village: 1 }
  const { number: proposal } = await aProposal({ round, author, text: { title: theirTitle } })
  own = await signedIn(running.origin, account)
  const begunAt = await begun(own, round)
  await own.submit(`${begunAt}/what`, answers('what', { title: theirDraft }), 'main form')
  const draft = /drafts\/(\d+)/.exec(begunAt)?.[1] ?? 'none'
  const known = {
    ...{ language: 'ky', place: 'ak-bulun', municipality: 'ak-bulun', file: 'proposals.csv' },
    ...{
      step: 'what',
      act: '1',
      run: '1',
      kind: 'villages',
      import: '1',
      village: '1',
      token: 'none',
      draft,
    },
    ...{ year: '2027', version: '1', side: 'expenditure', line: '1', feed: 'ky.atom', remark: '1' },
    ...{ hearing: '1', question: '1', calendar: 'ky.ics' },
    ...{ table: '1', offer: '1', paper: 'protocol' },
    ...{ facility: '1', visit: '1', mark: 'none', scorecard: '1', improvement: '1' },
    problem: '1',
    quarter: '2026-3',
    of: 'requests',
    key: 'none',
  }
  const unit = '41702205805010'
  const noted = { round, proposal, number: proposal, account: account.number, unit }
  for (const [name, value] of Object.entries({ ...known, ...noted })) numbers[name] = `${value}`
})

/**
 * Every address of the list of routes, with numbers that Ak-Bulun has (but for acts and runs: none waits here). A new route is
 * walked with the others; one with a part that is not known here fails.
 */
const walked = () =>
  everyAddress().map(({ pattern }) => ({
    address: filled(pattern, numbers),
    isShut:
      /\/(account|office|platform)(\/|$)/.test(pattern) &&
      !open.test(pattern) &&
      !pattern.endsWith('*'),
  }))

/** Those that belong to whoever works or has an account here. */
const shutAddresses = () => walked().flatMap(({ address, isShut }) => (isShut ? [address] : []))

const foreigner = async (role: (typeof offices)[number]) =>
  signedIn(
    running.origin,
    await anAccount({ place: placeId('jeti-oguz'), roles: [role, 'resident'] }),
  )

/** What a page gives away of Ak-Bulun's people and papers. */
const leaks = ({ html }: Page) =>
  [theirName, theirTitle, theirDraft].filter((secret) => html.includes(secret))

test('the list of addresses is whole', () => {
  const all = walked().map(({ address }) => address)
  expect(all).toContain(`${home}/office/people/${numbers.account}`)
  expect(all).toContain('/ky/platform/municipalities/ak-bulun')
  expect(shutAddresses().length).toBeGreaterThan(60)
  expect(() => filled('/:language/:place/office/wells/:well', numbers)).toThrow(':well')
})

test('the municipality’s own staff reads its desk, its checks and its people', async () => {
  for (const page of [
    '',
    '/checks',
    `/checks/${numbers.proposal}`,
    '/people',
    '/rounds',
    '/territory',
  ])
    expect((await own.ask(`${home}/office${page}`)).status, page).toBe(200)
  expect(leaks(await own.ask(`${home}/office/people`))).toEqual([theirName])
  expect(leaks(await own.ask(`${home}/office/checks/${numbers.proposal}`))).toContain(theirTitle)
  expect(leaks(await own.ask(`${home}/account/drafts/${numbers.draft}/what`))).toContain(theirDraft)
})

test.each(offices)(
  'another municipality’s %s reads nothing of the office and accounts here',
  async (role) => {
    const foreign = await foreigner(role)
    expect((await foreign.ask('/ky/jeti-oguz/account')).status).toBe(200)
    for (const { address, isShut } of walked()) {
      const page = await foreign.ask(address)
      // A title is public where the proposal is; a full name and a draft are nowhere
      const secret = leaks(page).filter((text) => isShut || text !== theirTitle)
      expect([address, secret]).toEqual([address, []])
      if (!isShut) continue
      const shut = [403, 404].includes(page.status) || page.url.includes('/account/sign-in')
      expect([address, shut || doors.test(address)]).toEqual([address, true])
    }
  },
)
