import { afterAll, beforeAll, expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { frozenText, projectOf, saltTitles } from '#app/domain/rounds/freeze.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readProposal } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Fields, Page, Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const office = `/ky/${place}/office`
const words = 'Токтомдун 4-пункту боюнча'
const used: { second?: Application } = {}
const people: Record<string, Visitor> = {}
let author: { account: string; name: string; village: number }

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  used.second = await startApplication(running.context)
  const here = (origin: string, account: Parameters<typeof sessionOf>[2]) =>
    sessionOf(running.context, origin, account)
  const second = used.second.origin
  const officer = await anAccount({ roles: ['election-officer'] })
  people.asking = await here(running.origin, officer)
  people.signing = await here(running.origin, await anAccount({ roles: ['admin'] }))
  people.changing = await here(second, officer)
  people.linking = await here(second, await anAccount({ roles: ['evaluator'] }))
  const resident = await anAccount()
  people.author = await here(second, resident)
  author = { account: `${place}:${resident.number}`, name: 'Айгүл Т.', village: 1 }
})
afterAll(() => used.second?.stop())

const by = (name: string): Visitor => {
  const found = people[name]
  if (!found) throw new Error(`nobody is ${name}`)
  return found
}

/** A round on the eve of its vote with two proposals on the list, its opening asked for; and how to sign it. */
async function anEve() {
  const { number: round } = await aRound({ place, at: new Date(), inPhase: 'published' })
  const listed = { place, round, author, state: 'on-ballot' as const, checkedCost: som(300_000) }
  const [one, other] = [
    await aProposal({ ...listed, text: { village: null, title: 'Көчө жарыктары' } }),
    await aProposal({ ...listed, text: { village: null, title: 'Таза суу' } }),
  ]
  const asked = await by('asking').submit(`${office}/rounds/${round}/open`, {}, 'main form')
  const act = new URL(asked.url).pathname
  if (!act.includes('/acts/')) throw new Error(`not asked: ${asked.status} ${asked.text}`)
  return { round, numbers: [one.number, other.number], act }
}

type Eve = Awaited<ReturnType<typeof anEve>>
type Race = { who: string; to: (eve: Eve) => string; fields: (eve: Eve) => Fields; kept?: string }

const races: Record<string, Race> = {
  'taking a proposal back': {
    who: 'author',
    to: ({ numbers }) => `/ky/${place}/account/proposals/${numbers[0]}/withdraw`,
    fields: () => ({}),
  },
  'linking what excludes another': {
    who: 'linking',
    to: ({ numbers }) => `${office}/checks/${numbers[0]}/exclusions`,
    fields: ({ numbers }) => ({ act: 'link', other: `${numbers[1]}`, reason: words }),
    kept: words,
  },
  'changing the rules': {
    who: 'changing',
    to: ({ round }) => `${office}/rounds/${round}/edit`,
    fields: () => ({ 'about-ky': words, threshold: '7', reason: words }),
    kept: words,
  },
}

/** The form as the page has it, posted when `now` is called. */
async function ready({ who, to, fields }: Race, eve: Eve) {
  const page = await by(who).ask(to(eve))
  return () => by(who).submitOn(page, fields(eve), 'main form')
}

/** Whatever came first: what is stored is what was frozen, to the last letter. */
async function expectFrozenAsStored({ round, numbers }: Eve) {
  const stored = await readRound(place, round)
  if (!stored?.frozen) return expect(stored?.frozen).toBeNull()
  const { frozen, rules } = stored
  expect(frozen.rules).toEqual(rules)
  const proposals = await Promise.all(numbers.map((number) => readProposal(place, number)))
  const onBallot = proposals.filter((proposal) => proposal?.state === 'on-ballot')
  const listed = onBallot.flatMap((proposal) => (proposal ? [projectOf(proposal)] : []))
  const salts = new Map(frozen.projects.map(({ number, salt }) => [number, salt ?? '']))
  const projects = saltTitles(listed, (number) => salts.get(number) ?? '')
  expect(frozen.hash).toBe(sha256(frozenText(stored, { ...frozen, rules, projects }, sha256)))
}

test.each(Object.entries(races))(
  'opening the vote and %s at the same moment: the list is what was frozen, the later one keeps the words',
  async (_what, race) => {
    const outcomes: string[] = []
    for (const ahead of [-20, 0, 20, 60, 'whole'] as const) {
      const eve = await anEve()
      const change = await ready(race, eve)
      const actPage = await by('signing').ask(eve.act)
      const sign = () => by('signing').submitOn(actPage, { step: 'sign' }, 'main form')
      const both =
        ahead === 'whole' ? [await sign(), await change()] : await atOnce(sign, change, ahead)
      const [signed, changed] = both.map(({ status }) => status)
      expect([200, 409]).toContain(signed)
      expect([200, 409]).toContain(changed)
      const late = both[1]
      if (late?.status === 409) expectKept(late, race.kept)
      await expectFrozenAsStored(eve)
      outcomes.push(`${signed}/${changed}`)
    }
    expect(outcomes.at(-1)).toBe('200/409')
  },
)

/** Both at once, or one some milliseconds ahead of the other. */
function atOnce(sign: () => Promise<Page>, change: () => Promise<Page>, ahead: number) {
  const after = (wait: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)))
  return Promise.all([after(-ahead).then(sign), after(ahead).then(change)])
}

function expectKept({ html, text }: Page, kept: string | undefined) {
  expect(text).toContain('добуш берүү тизмеси бекитилген, эми өзгөрбөйт')
  if (kept) expect(html).toContain(kept)
}
