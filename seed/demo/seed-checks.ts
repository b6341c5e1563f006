import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { type CheckStep, criteria, type Finding } from '#app/domain/evaluation/criteria.ts'
import type { Judgement } from '#app/domain/evaluation/evaluation.ts'
import { som, type Tyiyn } from '#app/domain/money.ts'
import { askedFrom } from '#app/domain/proposals/proposal.ts'
import type { Calendar } from '#app/domain/rounds/phase.ts'
import { assignCheck } from '#app/services/evaluation/assign-check.server.ts'
import { judgeProposal } from '#app/services/evaluation/judge-proposal.server.ts'
import { signAct } from '#app/services/signatures/sign-act.server.ts'
import type { Vault } from '#app/services/voting/round-keys.server.ts'
import { proposalsIn, readProposal } from '#models/proposals/proposal.server.ts'
import { openActAbout } from '#models/signatures/pending-act.server.ts'
import { asPerson, granted } from './as-person.ts'
import type { DemoPeople } from './seed-people.ts'

type Context = { place: string; calendar: Calendar; people: DemoPeople; vault: Vault }

const hour = 3_600_000
const day = 24 * hour

/** Checks proposals one by one through the phase of checking: assigned, legal, technical with its price, signed twice. */
export async function seedChecks(
  context: Context,
  numbers: readonly number[],
  rejected: readonly number[],
) {
  for (const [index, number] of numbers.entries()) {
    const at = new Date(context.calendar.checking.getTime() + day + index * 7 * hour)
    await checkOne(context, number, at, rejected.includes(number))
  }
}

async function checkOne(
  { place, people, vault }: Context,
  proposal: number,
  at: Date,
  rejected: boolean,
) {
  const found = await readProposal(place, proposal)
  if (!found) throw new Error(`no proposal ${proposal}`)
  const evaluator = people.staff('evaluator')
  const later = (hours: number) => new Date(at.getTime() + hours * hour)
  const due = dayPlus(dayOf(at), 10)
  const clerk = asPerson(people.staff('clerk'), at)
  granted(await assignCheck(clerk, { proposal, account: evaluator.id, due }))
  const { version } = found
  const judge = async (judgement: Judgement, hours: number) =>
    granted(
      await judgeProposal(asPerson(evaluator, later(hours)), { proposal, version, judgement }),
    )
  await judge(yes('legal', null), 24)
  const cost = askedFrom(found)
  await judge(rejected ? noRoom() : yes('technical', cost), 72)
  const act = await openActAbout(place, 'decide-check', `proposal/${proposal}`)
  granted(await signAct(asPerson(people.deputy('evaluator'), later(96)), vault, act ?? 0))
}

/** Gives the first proposals of a round to the evaluator: one is late, one is due today, one in three days. */
export async function seedAssignments(
  { place, people }: Omit<Context, 'calendar' | 'vault'>,
  round: number,
  now: Date,
) {
  const at = new Date(now.getTime() - 4 * day)
  const waiting = (await proposalsIn(place, round, ['sent'])).filter(
    ({ sentAt }) => sentAt && sentAt < at,
  )
  for (const [index, days] of [-1, 0, 3].entries()) {
    const proposal = waiting[index]?.number
    if (proposal === undefined) return
    const due = dayPlus(dayOf(now), days)
    const account = people.staff('evaluator').id
    granted(await assignCheck(asPerson(people.staff('clerk'), at), { proposal, account, due }))
  }
}

const met = (step: CheckStep): Finding[] =>
  criteria[step].map((criterion) => ({ criterion, answer: 'met', note: '' }))

function yes(step: CheckStep, cost: Tyiyn | null): Judgement {
  const yearlyCost = cost === null ? null : som(9_400)
  return { step, verdict: 'yes', findings: met(step), reason: '', cost, costReason: '', yearlyCost }
}

/** The racecourse of last year: nobody could say who keeps it up. */
function noRoom(): Judgement {
  const note = 'Ким карай турганы жана жылдык чыгымы көрсөтүлгөн эмес'
  const findings = met('technical').map((finding) =>
    finding.criterion === 'upkeep-provided'
      ? { ...finding, answer: 'not-met' as const, note }
      : finding,
  )
  const reason =
    'Куруу мүмкүн, бирок кийин ким карай турганы белгисиз. Кийинки жылы карай турган уюмдун макулдугу менен кайра берсеңиз болот.'
  return {
    step: 'technical',
    verdict: 'no',
    findings,
    reason,
    cost: null,
    costReason: '',
    yearlyCost: null,
  }
}
