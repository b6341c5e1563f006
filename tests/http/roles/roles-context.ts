import { staffRoles } from '#app/domain/accounts/role.ts'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { emptyPlan } from '#app/domain/delivery/delivery.ts'
import { som, tyiyn } from '#app/domain/money.ts'
import { country, placeId } from '#app/domain/places/place-id.ts'
import type { Frozen } from '#app/domain/rounds/round.ts'
import { extendPhase } from '#app/services/rounds/acts/extend-phase.server.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import { type Account, personOf } from '#models/accounts/account.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertDeliveries } from '#models/delivery/delivery.server.ts'
import { insertAppeal } from '#models/evaluation/appeal.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { asPerson, granted } from '#seed/demo/as-person.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { begun, filledIn } from '#tests/support/written.ts'
import { type Asker, askers } from './askers.ts'

const place = 'ak-bulun'
const at = new Date()
type ListedProject = Frozen['projects'][number]

/** Names of what an address can be about, instead of the usual: a round by its phase, a proposal by its state. */
export type Where = Readonly<Partial<Record<string, keyof Named>>>
export type Named = Awaited<ReturnType<typeof rolesContext>>['named']

/** An account of each who may ask; nobody has none. */
export async function everyAccount(): Promise<Map<Asker, Account>> {
  const accounts = new Map<Asker, Account>()
  for (const asker of askers) {
    if (asker === 'nobody') continue
    const name = `Адам ${asker}`
    const roles = asker === 'author' ? (['resident'] as const) : [asker as 'clerk'] // one of the roles
    const ofCountry = asker === 'platform-admin' ? { place: country } : {}
    const stranger = { place: placeId('jeti-oguz'), roles: staffRoles, name }
    accounts.set(
      asker,
      await anAccount(asker === 'stranger' ? stranger : { roles, name, ...ofCountry }),
    )
  }
  return accounts
}

/** Two municipalities; in Ak-Bulun a round in each phase that has forms of its own, and proposals of an author. */
export async function rolesContext(author: Account, visitor: Visitor) {
  const written = { account: `${place}:${author.number}`, name: 'Айгүл Т.', village: 1 }
  const ideas = await aRound({ place, at, inPhase: 'ideas' })
  const round = ideas.number
  const appeals = await aRound({ place, at, inPhase: 'appeals' })
  const published = await aRound({ place, at, inPhase: 'published' })
  const voting = await anOpenVote({ place, at })
  const counting = await anOpenVote({
    place,
    at,
    calendar: (await aRound({ place, at, inPhase: 'counting' })).calendar,
  })
  const delivery = await anOpenVote({
    place,
    at,
    calendar: (await aRound({ place, at, inPhase: 'delivery' })).calendar,
  })
  const sent = await aProposal({ round, author: written })
  const paper = await aProposal({
    round,
    paper: {
      receipt: 1,
      clerk: `${place}:999`,
      citizen: 'Асан Үсөнов',
      phone: '+996555102030',
      on: at,
    },
  })
  const joined = await aProposal({
    round,
    author: { account: `${place}:998`, name: 'Башка А.', village: 1 },
    coAuthors: [written],
  })
  const lost = { round: appeals.number, author: written, state: 'rejected' as const }
  const rejection = 'Жер жеке менчикте'
  const rejected = await aProposal({ ...lost, rejection })
  const appealed = await aProposal({ ...lost, rejection })
  await aProposal({ round: published.number, state: 'accepted', checkedCost: som(300_000) })
  const funded = delivery.frozen.projects[0]
  if (!funded) throw new Error('no project to deliver')
  await inTransaction(place, async (tx) => {
    await insertAppeal(tx, {
      place,
      round: appeals.number,
      proposal: appealed.number,
      author: written,
      text: 'Жер муниципалдык',
      at,
      against: rejection,
      decision: null,
    })
    await insertDeliveries(tx, [deliveryOf(delivery.number, funded)])
  })
  const officer = await anAccount({ roles: ['election-officer'], name: 'Башка Адам' })
  const [from, until] = [ideas.calendar.checking, ideas.calendar.appeals]
  const act = granted(
    await askAct(asPerson(personOf(officer), at), extendPhase, {
      subject: `round/${round}`,
      payload: { phase: 'ideas', from, until, laterToo: true },
      reason: 'Жол жабык',
    }),
  )
  const choice = `${voting.frozen.projects[0]?.number}`
  await visitor.submit(`/ky/${place}/account/vote/${voting.number}`, { choice })
  const draftPage = await begun(visitor, round)
  await filledIn(visitor, draftPage)
  const draft = Number(/drafts\/(\d+)/.exec(draftPage)?.[1])
  const named = {
    here: place,
    ideas: round,
    published: published.number,
    voting: voting.number,
    counting: counting.number,
    delivery: delivery.number,
    sent: sent.number,
    paper: paper.number,
    joined: joined.number,
    rejected: rejected.number,
    appealed: appealed.number,
    funded: funded.number,
    list: 'list.csv',
  }
  const usual = {
    language: 'ky',
    place,
    round,
    number: sent.number,
    proposal: sent.number,
    draft,
    step: 'what',
    act,
    account: 1,
    token: 'x'.repeat(32),
    file: 'proposals.csv',
    unit: '41702205805010',
    municipality: 'jeti-oguz',
  }
  const values: Readonly<Record<string, string>> = {
    ':number': `${sent.number}`,
    ':today': dayOf(at),
    ':hash': voting.frozen.hash,
    ':ballot': `${voting.frozen.projects[0]?.number}`,
    ':later': `${dayPlus(dayOf(ideas.calendar.checking), 2)}T10:00`,
  }
  return { named, usual, values }
}

export async function twoMunicipalities() {
  await aMunicipality()
  await aMunicipality({ place: placeId('jeti-oguz'), soate: '41702205806000' })
  await aVillage()
}

function deliveryOf(round: number, { number: proposal, title, village, cost }: ListedProject) {
  const money = { granted: cost, planned: cost, spent: tyiyn(0), varianceReason: '' }
  const plan = { responsible: '', stages: emptyPlan, news: [], changedAt: at }
  return { place, round, proposal, title, village, ...money, ...plan }
}
