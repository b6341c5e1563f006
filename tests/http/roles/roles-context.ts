import { staffRoles } from '#app/domain/accounts/role.ts'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { emptyPlan } from '#app/domain/delivery/delivery.ts'
import type { Attachment } from '#app/domain/documents/attachment.ts'
import { som, tyiyn } from '#app/domain/money.ts'
import { country, placeId } from '#app/domain/places/place-id.ts'
import type { Frozen } from '#app/domain/rounds/round.ts'
import { takeInFile } from '#app/services/imports/take-in-file.server.ts'
import { issueProgramKey } from '#app/services/problems/program-keys.server.ts'
import { extendPhase } from '#app/services/rounds/acts/extend-phase.server.ts'
import { beginRun } from '#app/services/runs/begin-run.server.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import { countOf } from '#app/services/tally/count-of.server.ts'
import { vaultIn } from '#app/services/voting/round-keys.server.ts'
import { type Account, personOf } from '#models/accounts/account.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertDeliveries } from '#models/delivery/delivery.server.ts'
import { insertFile } from '#models/documents/file.server.ts'
import { insertDocument } from '#models/documents/municipal-document.server.ts'
import { insertAppeal } from '#models/evaluation/appeal.server.ts'
import { writeLevers } from '#models/remarks/levers.server.ts'
import { readAct } from '#models/signatures/pending-act.server.ts'
import { aConciliation, anOffer, aProtocol } from '#seed/builders/a-conciliation.ts'
import { aFacility } from '#seed/builders/a-facility.ts'
import { aHearing, aQuestion, someMinutes } from '#seed/builders/a-hearing.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aProblem, aProblemDraft } from '#seed/builders/a-problem.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aPublishedBudget } from '#seed/builders/a-published-budget.ts'
import { aRemark } from '#seed/builders/a-remark.ts'
import { aRoll } from '#seed/builders/a-roll.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aScoreCard } from '#seed/builders/a-scorecard.ts'
import { aSealedVote } from '#seed/builders/a-sealed-vote.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { aVisit } from '#seed/builders/a-visit.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anImprovement } from '#seed/builders/an-improvement.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { asPerson, granted } from '#seed/demo/as-person.ts'
import { aBudgetAtWork } from '#tests/support/budget-at-work.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { begun, filledIn } from '#tests/support/written.ts'
import { type Asker, askers } from './askers.ts'
import { sentCodes } from './sent-codes.ts'

const place = 'ak-bulun'
const at = new Date()
const scan: Attachment = { id: 'ab'.repeat(16), kind: 'scan', name: 'буйрук.pdf', bytes: 4 }
const aVillageList = {
  ...{ kind: 'villages' as const, option: '', name: 'villages.csv' },
  bytes: Buffer.from('СОАТЕ коду;Кыргызча аталышы\n41702205805030;Жаңы-Айыл\n'),
}
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
export async function rolesContext(author: Account, visitor: Visitor, dataFolder: string) {
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
  const sealed = await aSealedVote({ place, at, calendar: counting.calendar })
  const delivery = await anOpenVote({
    place,
    at,
    calendar: (await aRound({ place, at, inPhase: 'delivery' })).calendar,
  })
  const vault = vaultIn(dataFolder)
  const people = [{ pin: '21405199000001', village: 1 }]
  const binding = await aRoll(vault, await anOpenVote({ place, at }), people)
  const discarded = await aRound({ place, at, inPhase: 'preparation', draft: true })
  const unpublished = await aRound({ place, at, inPhase: 'preparation', draft: true })
  const sent = await aProposal({ round, author: written })
  const regretted = await aProposal({ round, author: written })
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
  const adminHere = personOf(await anAccount({ roles: ['admin'], name: 'Админ Адам' }))
  const officerOfMoney = personOf(await anAccount({ roles: ['budget-officer'], name: 'Акча Адам' }))
  const officer = await anAccount({ roles: ['election-officer'], name: 'Башка Адам' })
  const [from, until] = [ideas.calendar.checking, ideas.calendar.appeals]
  const act = granted(
    await askAct(asPerson(personOf(officer), at), extendPhase, {
      subject: `round/${round}`,
      payload: { phase: 'ideas', from, until, laterToo: true },
      reason: 'Жол жабык',
    }),
  )
  const soon = new Date(at.getTime() + 3_600_000) // nobody takes it up while the tests run
  const count = { ...countOf(place, delivery.number), askedBy: `${place}:1`, at: soon }
  const run = await inTransaction(place, (tx) => beginRun(tx, count))
  const sentFile = granted(await takeInFile(asPerson(adminHere, soon), vaultIn(''), aVillageList))
  const triedFile = await aBudgetAtWork(asPerson(officerOfMoney, soon))
  const choice = `${voting.frozen.projects[0]?.number}`
  await visitor.submit(`/ky/${place}/account/vote/${voting.number}`, { choice })
  const draftPage = await begun(visitor, round)
  await filledIn(visitor, draftPage)
  const draft = Number(/drafts\/(\d+)/.exec(draftPage)?.[1])
  const document = await aDocument(scan)
  const budget = await aBudget()
  const said = { place, year: budget.year, at }
  const remark = await aRemark({ ...said, by: written })
  const assignedRemark = await aRemark({ ...said, by: written })
  const othersRemark = await aRemark({ ...said, by: { account: `${place}:998`, name: 'Башка А.' } })
  // What lies on an open table is answered by the table: remarks of their own.
  const settled: number[] = []
  for (let count = 0; count < 4; count++)
    settled.push((await aRemark({ ...said, by: written })).number)
  const codes = await sentCodes(at, author.number)
  const facility = await aFacility({ place })
  const problem = await aProblem({ place, at, key: 'key-of-somebody' })
  const problemDraft = await aProblemDraft({ place, at })
  const program = granted(await issueProgramKey(asPerson(adminHere, soon), 'Колдонмо'))
  const hearing = await aHearing({ place, at })
  const unannounced = await aHearing({ place, at, announced: null })
  const held = await aHearing({ place, at: new Date(at.getTime() - 30 * 86_400_000) })
  const reported = await aHearing({
    ...{ place, at: new Date(at.getTime() - 30 * 86_400_000), minutes: someMinutes },
    attendance: { counts: [], at },
  })
  const question = await aQuestion({ place, hearing, at })
  // On the budget of the year, with a question that may become a remark on a line
  const heard = await aHearing({ place, at, budget: { year: budget.year, version: budget.number } })
  const heardQuestion = await aQuestion({ place, hearing: heard, at })
  const unwanted = await aHearing({ place, at, announced: null })
  const tables = await someTables(settled.slice(0, 2), settled.slice(2))
  const named = {
    document,
    model: 'model',
    here: place,
    unpublished: unpublished.number,
    discarded: discarded.number,
    regretted: regretted.number,
    ideas: round,
    published: published.number,
    voting: voting.number,
    binding: binding.number,
    counting: counting.number,
    sealed: sealed.number,
    delivery: delivery.number,
    sent: sent.number,
    paper: paper.number,
    joined: joined.number,
    rejected: rejected.number,
    appealed: appealed.number,
    funded: funded.number,
    list: 'list.csv',
    budgetYear: budget.year,
    budgetVersion: budget.number,
    budgetSide: 'expenditure',
    budgetLine: '70640',
    budgetFile: 'budget.csv',
    budgetFeed: 'ky.atom',
    triedFile,
    saidDone: await anImprovement({ place, at, facility, state: 'done' }),
    closing: await aFacility({ place, landmark: 'эски дарбазанын жанында' }),
    serviceKind: 'water',
    problemDraft,
    problemKey: 'key-of-somebody',
    programRequests: 'requests.json',
    problemCode: codes.problem.token,
    remark: remark.number,
    othersRemark: othersRemark.number,
    assignedRemark: assignedRemark.number,
    confirming: codes.confirming.token,
    moving: codes.moving.token,
    forgetful: codes.forgetful.token,
    forgetfulAdmin: codes.forgetfulAdmin.token,
    ...{ heard, heardQuestion },
    ...{ hearing, held, reported, unannounced, unwanted, question, calendar: 'ky.ics' },
    ...tables,
  }
  const usual = {
    language: 'ky',
    place,
    round,
    number: sent.number,
    proposal: sent.number,
    draft,
    remark: remark.number,
    step: 'what',
    act,
    run: run.number,
    kind: 'villages',
    ...{ import: sentFile.number, village: 1 },
    account: 1,
    file: 'proposals.csv',
    unit: '41702205805010',
    ...{ facility, visit: await aVisit({ place, at, facility }), mark: 'no-such-visit-here' },
    improvement: await anImprovement({ place, at, facility }),
    scorecard: await aScoreCard({
      ...{ place, facility, at: new Date(at.getTime() - 30 * 86_400_000) },
    }),
    problem,
    municipality: 'jeti-oguz',
    of: 'requests',
    quarter: '2026-3',
    ...{ year: 2030, version: 1, line: 1 },
    ...{ hearing, question, calendar: 'ky.ics', table: tables.met, offer: 1, paper: 'protocol' },
  }
  const values: Readonly<Record<string, string>> = {
    ':number': `${sent.number}`,
    ':today': dayOf(at),
    ':tomorrow': dayPlus(dayOf(at), 1),
    ':joined': `${joined.number}`,
    ':confirming': codes.confirming.code,
    ':moving': codes.moving.code,
    ':forgetful': codes.forgetful.code,
    ':forgetfulAdmin': codes.forgetfulAdmin.code,
    ':programKey': program.key,
    ':hash': voting.frozen.hash,
    ':seen': `${act}/${(await readAct(place, act))?.hash}`,
    ':ballot': `${voting.frozen.projects[0]?.number}`,
    ':later': `${dayPlus(dayOf(ideas.calendar.checking), 2)}T10:00`,
  }
  return { named, usual, values }
}

/** Tables in each state that has forms of its own; those to come are about other remarks than those that met. */
async function someTables(remarks: readonly number[], toCome: readonly number[]) {
  const met = new Date(at.getTime() - 3_600_000)
  const past = { begins: met, ends: at }
  const [remark = 1] = remarks
  const offers = [{ ...anOffer, moves: anOffer.moves.map((move) => ({ ...move, remark })) }]
  const table = (given: Partial<Parameters<typeof aConciliation>[0]>) =>
    aConciliation({ place, year: 2027, at, remarks, ...given })
  return {
    laid: await table({ announced: null, remarks: toCome }),
    unlaid: await table({ announced: null }),
    meets: await table({}),
    met: await table({ ...past, offers }),
    written: await table({ ...past, offers, protocol: aProtocol(remarks, at) }),
  }
}

/** A draft of two lines, which residents can move money between. */
async function aBudget() {
  const amounts = [{ year: 2027, measure: 'draft' as const, tyiyn: som(500_000) }]
  const codes = ['70640', '70451']
  const lines = codes.map((code, at) => budgetLine({ number: at + 1, code, amounts }))
  const movable = codes.map((code) => ({
    ...{ lines: [code], name: '', why: '' },
    ...{ least: som(400_000), most: som(600_000) },
  }))
  await inTransaction(place, (tx) => writeLevers(tx, { place, year: 2027, movable, kept: [] }))
  return aPublishedBudget({ place, year: 2027, kind: 'binding-draft', lines, publishedAt: at })
}

/** A document of the municipality in one version. */
async function aDocument(file: Attachment): Promise<number> {
  const { id, kind, name } = file
  const parts = [{ size: null, type: 'application/pdf', bytes: 4, content: Buffer.from('%PDF') }]
  await insertFile({ place, id, kind, name, at, parts })
  const versions = [{ file, at, by: 'Адам clerk', reason: '' }]
  const document = {
    place,
    title: 'Буйрук',
    audience: 'everybody' as const,
    versions,
    hidden: null,
  }
  return inTransaction(place, (tx) => insertDocument(tx, document))
}

export async function twoMunicipalities() {
  await aMunicipality()
  await aMunicipality({ place: placeId('jeti-oguz'), soate: '41702205806000' })
  await aVillage()
  await aVillage({ number: 2, name: { ky: 'Жогорку Ак-Булуң' } })
}

function deliveryOf(round: number, { number: proposal, title, village, cost }: ListedProject) {
  const money = { granted: cost, planned: cost, spent: tyiyn(0), varianceReason: '' }
  const plan = { responsible: '', stages: emptyPlan, news: [], changedAt: at }
  return { place, round, proposal, title, village, ...money, ...plan }
}
