import { beforeAll, expect, test } from 'vitest'
import type { Role } from '#app/domain/accounts/role.ts'
import { reason } from '#app/domain/outcome.ts'
import type { Rule } from '#app/domain/permissions/rule.ts'
import { type Action, table } from '#app/domain/permissions/table.ts'
import { sentence } from '#app/i18n/texts.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertAppeal } from '#models/evaluation/appeal.server.ts'
import { readProposal } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { legalYes } from '#tests/http/evaluation/office.ts'
import { runningApplication } from '#tests/support/application.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Fields, Visitor } from '#tests/support/visitor.ts'

/** What would change the rules or the list of an open vote. */
type Changing = {
  [Name in Action]: (typeof table)[Name] extends { changesRules: true } ? Name : never
}[Action]
type Who = Role | 'co-author'
type Asked = { by: Who; to: string; fields: Fields }

const running = runningApplication()
const place = 'ak-bulun'
const at = new Date()
const round = { number: 0 }
const proposal = { number: 0 }
const people = {} as Record<Who, Visitor>

beforeAll(async () => {
  await aMunicipality()
  await aVillage()
  const resident = await anAccount()
  for (const role of ['admin', 'clerk', 'evaluator', 'election-officer'] as const)
    people[role] = await sessionOf(
      running.context,
      running.origin,
      await anAccount({ roles: [role] }),
    )
  people.resident = await sessionOf(running.context, running.origin, resident)
  round.number = (await anOpenVote({ place, at })).number
  const author = { account: `${place}:${resident.number}`, name: 'Айгүл Т.', village: 1 }
  const joined = await anAccount()
  people['co-author'] = await sessionOf(running.context, running.origin, joined)
  const coAuthors = [{ account: `${place}:${joined.number}`, name: 'Бермет А.', village: 1 }]
  const listed = { round: round.number, author, coAuthors, state: 'on-ballot' as const }
  proposal.number = (await aProposal(listed)).number
  const about = { place, round: round.number, proposal: proposal.number, author, at }
  const appeal = { ...about, text: 'Жер муниципалдык', against: 'Жер жеке', decision: null }
  await inTransaction(place, (tx) => insertAppeal(tx, appeal))
})

/** One request for each of them; one that is missing does not compile. */
function requests(): Record<Changing, Asked> {
  const office = `/ky/${place}/office`
  const rounds = `${office}/rounds/${round.number}`
  const check = `${office}/checks/${proposal.number}`
  const own = `/ky/${place}/account/proposals`
  const number = `${proposal.number}`
  const why = 'Токтомдун 4-пункту'
  const by = (role: Who, to: string, fields: Fields = {}): Asked => ({ by: role, to, fields })
  return {
    'change-round': by('election-officer', `${rounds}/edit`),
    'set-commission-key': by('election-officer', `${rounds}/commission`, {
      step: 'give',
      key: JSON.stringify({ format: 'ashar-commission-key-1', ballotKey: 'ab'.repeat(32) }),
    }),
    'change-commission-key': by('election-officer', `${rounds}/commission`, {
      step: 'ask-drop',
      reason: why,
    }),
    'publish-list': by('election-officer', `${rounds}/publish`),
    'open-vote': by('election-officer', `${rounds}/open`),
    'end-territory': by('admin', `${office}/territory/units/41702205805010/end`, {
      on: '2026-12-31',
    }),
    'edit-proposal': by('resident', own, { act: 'change', number }),
    'answer-return': by('resident', own, { act: 'change', number }),
    'withdraw-proposal': by('resident', `${own}/${number}/withdraw`),
    'leave-co-authorship': by('co-author', `${own}/${number}/leave`),
    'invite-co-author': by('resident', own, { act: 'invite', number, contact: '0700 999999' }),
    'accept-co-authorship': by('resident', own, { act: 'join', number }),
    'assign-check': by('clerk', `${check}/assign`, { account: `${place}:4`, due: '2026-12-31' }),
    'decide-check': by('evaluator', `${check}/judge`, { ...legalYes, step: 'legal', version: '1' }),
    'link-exclusion': by('evaluator', `${check}/exclusions`, {
      act: 'link',
      other: '1',
      reason: why,
    }),
    'title-proposal': by('clerk', `${office}/proposals/${number}/title`, { ru: 'Мост' }),
    appeal: by('resident', `${own}/${number}/appeal`, { text: why }),
    'decide-appeal': by('evaluator', `${office}/appeals/${number}`, {
      outcome: 'check',
      reason: why,
    }),
  }
}

/** Which round is frozen, and since when: one of several would not be known by the moment alone. */
async function frozenWords() {
  const frozen = await readRound(place, round.number)
  if (!frozen?.frozen) throw new Error('the round is not frozen')
  const words = sentence(
    reason('rules-are-frozen', { since: frozen.frozen.at, round: frozen.title }),
    'ky',
  )
  expect(words).toContain(`«${frozen.title.ky}»`)
  return words
}

test('every act that would change an open vote is refused as a conflict, and changes nothing', async () => {
  const before = [await readRound(place, round.number), await readProposal(place, proposal.number)]
  const told = await frozenWords()
  for (const [act, { by, to, fields }] of Object.entries(requests())) {
    const page = await people[by].post(to, fields)
    const frozen = page.text.includes(told.replace(/\s+/g, ' '))
    // Of an appeal that comes too late its deadline is told, whatever is frozen.
    const expected = act === 'appeal' ? [403, false] : [409, true]
    expect([act, page.status, frozen]).toEqual([act, ...expected])
  }
  const after = [await readRound(place, round.number), await readProposal(place, proposal.number)]
  expect(after).toEqual(before)
})

test('whoever would end a village meanwhile reads why not, and finds no form', async () => {
  const page = await people.admin.ask(`/ky/${place}/office/territory/units/41702205805010/end`)
  expect(page.text).toContain((await frozenWords()).replace(/\s+/g, ' '))
  expect(page.document.querySelector('main form[method=post]')).toBeNull()
})

test('the acts are those of the table of permissions', () => {
  const changing = Object.entries(table).filter(([, rule]: [string, Rule]) => rule.changesRules)
  expect(Object.keys(requests()).sort()).toEqual(changing.map(([name]) => name).sort())
})
