import { accountOf } from '#app/domain/accounts/account-id.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { sendAppeal } from '#app/services/evaluation/appeals/send-appeal.server.ts'
import { extendPhase } from '#app/services/rounds/acts/extend-phase.server.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import { updateAccount } from '#models/accounts/account.server.ts'
import { versionsOf } from '#models/budget/version.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { proposalsIn, updateProposal } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { aCalendar } from '#seed/builders/a-calendar.ts'
import { aConciliation, anOffer } from '#seed/builders/a-conciliation.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aSealedVote } from '#seed/builders/a-sealed-vote.ts'
import { asPerson, granted } from '#seed/demo/as-person.ts'
import { finishedProposals } from '#seed/demo/finished.ts'
import { demoPassword } from '#seed/demo/people.ts'
import { type DemoContext, seedRound } from '#seed/demo/seed-rounds.ts'
import { aBudgetAtWork } from '../budget-at-work.ts'
import { newVisitor, type Page, type Visitor } from '../visitor.ts'
import { begun, filledIn } from '../written.ts'
import { demoHome as home, signedInAs } from './demo-people.ts'
import { type ReportStates, reportsOfGuests } from './reports-of-guests.ts'

/** Numbers and tokens that a page's address needs. */
export type EveryState = {
  draft: string
  /** A round that is not published. */
  unpublished: string
  /** A round whose ballots a commission opens, sealed. */
  sealed: string
  paper: string
  appealed: string
  rejected: string
  reported: string
  act: string
  confirm: string
  /** Of the resident who asked for another phone. */
  moving: string
  newPassword: string
  /** A document of the municipality, and a file that waits to be confirmed. */
  document: string
  import: string
  /** The budget that is being discussed. */
  budgetYear: number
  /** A remark on it, by the resident. */
  ownRemark: string
  /** A conciliation table of that year that was held and has no protocol yet, with an offer; and one that is prepared. */
  tableHeld: string
  tableDraft: string
  /** A version of a later year that is written on, with a line, and a file that was read. */
  budgetAtWork: string
  budgetFile: string
} & ReportStates

const inAddress = ({ url, text }: Page, pattern: RegExp) => {
  const found = pattern.exec(url)?.[1]
  if (!found) throw new Error(`no ${pattern} in ${url}: ${text.slice(0, 300)}`)
  return found
}

/** Lays on the demonstration what it has none of, so that every page of the portal has something to show. */
export async function seedEveryState(context: DemoContext, origin: string): Promise<EveryState> {
  const resident = await signedInAs(origin, 'resident')
  const clerk = await signedInAs(origin, 'clerk')
  const ballot = { choice: ['11'] }
  const vote = await resident.submit(`${home}/account/vote/2`, ballot, 'main form')
  if (!vote.text.includes('Добушуңуз кабыл алынды')) throw new Error(`not taken: ${vote.text}`)
  await resident.submit(
    `${home}/account/proposals/28/report`,
    { ground: 'advertising', text: 'Дүкөндүн жарнагы' },
    'main form',
  )
  await joinedAndAsked(context)
  const states = await rejections(context)
  const { place, at } = context
  const { number } = await aRound({ place, at, inPhase: 'preparation', draft: true })
  const calendar = aCalendar({ inPhase: 'counting', at })
  const sealed = await aSealedVote({ place, at, calendar })
  const budgetYear = Number(dayOf(at).slice(0, 4)) + 1
  return {
    ...states,
    budgetYear,
    ownRemark: await remarked(resident, budgetYear),
    ...(await tables(context, budgetYear)),
    ...(await budgetsAtWork(context)),
    unpublished: `${number}`,
    sealed: `${sealed.number}`,
    draft: inAddress(await resident.ask(`${await begun(resident, 3)}/what`), /drafts\/(\d+)/),
    paper: await onPaper(clerk),
    reported: '28',
    act: await extensionAsked(context),
    ...(await tokens(origin)),
    moving: await moving(resident),
    ...(await reportsOfGuests(context)),
    ...(await filesSent(clerk, await signedInAs(origin, 'admin'))),
  }
}

/** The resident is a co-author of proposal 30, and the monitor's village was divided. */
async function joinedAndAsked({ place, people }: DemoContext) {
  const [resident] = people.residents
  const monitor = accountOf(people.staff('monitor').id)?.number ?? 0
  const coAuthors = [{ account: resident?.id ?? '', name: 'Айгүл Т.', village: 1 }]
  await inTransaction(place, async (tx) => {
    await updateProposal(tx, place, 30, { coAuthors })
    await updateAccount(tx, place, monitor, { village: 2, villageToChoose: true })
  })
}

const water = {
  year: 2027,
  title: { ky: 'Суу бюджети 2027', ru: 'Бюджет воды 2027', en: 'Water budget 2027' },
  rules: {},
  voters: 0,
}

/** A sixth round, in which rejections can be appealed: one has been, the other waits for its author. */
async function rejections(context: DemoContext) {
  const contents = finishedProposals.slice(0, 7)
  const [other] = contents
  const mine = contents[6]
  // The seventh of a sixth round is written by the resident whom the demonstration signs in.
  const rejected = [other?.title ?? '', mine?.title ?? '']
  const { number } = await seedRound(context, { ...water, inPhase: 'appeals', contents, rejected })
  const [appealed, mineRejected] = await proposalsIn(context.place, number, ['rejected'])
  const author = context.people.residents.find(({ id }) => id === appealed?.author.account)
  if (!appealed || !mineRejected || !author) throw new Error('no two rejected proposals')
  const text = 'Жер муниципалдык, күбөлүгү бар'
  granted(await sendAppeal(asPerson(author, context.at), { proposal: appealed.number, text }))
  return { appealed: `${appealed.number}`, rejected: `${mineRejected.number}` }
}

async function onPaper(clerk: Visitor): Promise<string> {
  const paper = {
    round: '3',
    citizen: 'Сагын Осмонов',
    phone: '0700 555 111',
    village: '1',
    born: '1958-05-09',
    since: '1980-01-01',
    on: '2026-01-15',
  }
  const first = await clerk.submit(`${home}/office/proposals/new`, paper, 'main form')
  const check = await filledIn(clerk, first.url.replace(/\/what$/, ''))
  return inAddress(await clerk.submitOn(check, {}, 'main form'), /(\d+)\/receipt|sent=(\d+)/)
}

async function remarked(resident: Visitor, year: number): Promise<string> {
  const form = `${home}/account/budget/${year}/lines/expenditure/70640/remark`
  const remark = { wish: 'explain', text: 'Чырактар качан күйөт?', village: '1' }
  return inAddress(await resident.submit(form, remark, 'main form'), /remarks\/(\d+)/)
}

async function extensionAsked({ place, people, at }: DemoContext): Promise<string> {
  const calendar = (await readRound(place, 3))?.calendar
  if (!calendar) throw new Error('no third round')
  const until = new Date(calendar.checking.getTime() + 3 * 86_400_000)
  const payload = { phase: 'ideas', from: calendar.checking, until, laterToo: true } as const
  const asked = { subject: 'round/3', payload, reason: 'Жолдор жабылып калды' }
  const officer = asPerson(people.staff('election-officer'), at)
  return String(granted(await askAct(officer, extendPhase, asked)))
}

async function budgetsAtWork({ place, people, at }: DemoContext) {
  const file = await aBudgetAtWork(asPerson(people.staff('budget-officer'), at))
  const [version] = await versionsOf(place, 2030)
  return { budgetAtWork: `2030/${version?.number}`, budgetFile: `${file}` }
}

/** A table that met an hour ago, on the last two remarks, and one that nobody was told of. */
async function tables({ place, at }: DemoContext, year: number) {
  const met = new Date(at.getTime() - 3_600_000)
  const common = { place, year, at: new Date(at.getTime() - 86_400_000), remarks: [8, 9] }
  const moves = anOffer.moves.map((move) => ({
    ...{ ...move, remark: 9 },
    to: { ...move.to, part: 'Лампа алмаштыруу жана оңдоо' },
  }))
  const offers = [{ ...anOffer, moves }]
  const held = await aConciliation({ ...common, begins: met, ends: at, offers })
  const draft = await aConciliation({ ...common, announced: null })
  return { tableHeld: `${year}/${held}`, tableDraft: `${year}/${draft}` }
}

async function filesSent(clerk: Visitor, admin: Visitor) {
  const file = new File(['%PDF-1.7 Буйрук\n%%EOF'], 'буйрук.pdf')
  const order = { title: 'Буйрук № 12', audience: 'everybody', file }
  const laidDown = await clerk.submit(`${home}/office/documents`, order, 'main form')
  const table = 'СОАТЕ коду;Кыргызча аталышы\n41702205805990;Жаңы-Конуш\n'
  const villages = { file: new File([table], 'villages.csv') }
  const shown = await admin.submit(`${home}/office/imports/new/villages`, villages, 'main form')
  return {
    document: inAddress(laidDown, /documents\/(\d+)/),
    import: inAddress(shown, /imports\/(\d+)/),
  }
}

async function moving(resident: Visitor): Promise<string> {
  const wanted = { login: '0700 777 889', current: demoPassword }
  const asked = await resident.submit(`${home}/account/contact`, wanted, 'main form')
  return inAddress(asked, /contact\/([^/?]+)/)
}

async function tokens(origin: string) {
  const somebody = {
    name: 'Мээрим Сатарова',
    login: '0700 777 888',
    password: 'жылкы тоодо жүрөт',
    born: '1990-05-14',
    village: '2',
    since: '2010-09-01',
  }
  const visitor = newVisitor(origin)
  const registered = await visitor.submit(`${home}/account/register`, somebody, 'main form')
  const forgot = { login: '+996700100005' }
  const forgotten = await visitor.submit(`${home}/account/forgotten`, forgot, 'main form')
  return {
    confirm: inAddress(registered, /confirm\/([^/?]+)/),
    newPassword: inAddress(forgotten, /new-password\/([^/?]+)/),
  }
}
