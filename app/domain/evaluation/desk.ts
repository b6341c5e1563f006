import type { Day } from '../calendar/day.ts'
import type { InLanguages } from '../language.ts'
import type { ProposalState } from '../proposals/proposal.ts'
import type { CaseActs } from './case/case-acts.ts'
import { returnedJudgement } from './case/returned-judgement.ts'
import { type Urgency, urgencyOf } from './due.ts'
import type { Evaluation, EvaluationStep } from './evaluation.ts'

/** What a proposal on the desk waits for. */
export const deskWaits = ['assignment', 'check', 'signature', 'author'] as const
export type DeskWait = (typeof deskWaits)[number]

/** States that lie on the desk. */
export const deskStates: readonly ProposalState[] = ['sent', 'returned', 'checking']

/** One line of the desk. `due` is there where somebody has to do it by a day. */
export type DeskItem = {
  number: number
  title: string
  round: number
  roundTitle: InLanguages
  step: EvaluationStep
  waits: DeskWait
  assignee: { account: string; name: string } | null
  /** Whose judgement came back, where it is to be given anew, and why. */
  cameBack: { account: string; reason: string | null } | null
  due: Day | null
  urgency: Urgency | null
}

type OnDesk = { number: number; state: ProposalState; text: { title: string } }
type InRound = { number: number; title: InLanguages }

/** The line of one proposal; no evaluation means that nobody has touched it. */
export function deskItem(
  { number, state, text }: OnDesk,
  round: InRound,
  evaluation: Evaluation | null,
  today: Day,
): DeskItem {
  const step = evaluation?.step ?? 'legal'
  const assignment = evaluation?.assignment ?? null
  const waits = waitsFor(state, step, assignment !== null)
  const due = waits === 'check' && assignment ? assignment.due : null
  const returned = evaluation ? returnedJudgement(evaluation) : null
  return {
    number,
    title: text.title,
    round: round.number,
    roundTitle: round.title,
    step,
    waits,
    assignee: assignment && { account: assignment.account, name: assignment.name },
    cameBack: returned && {
      account: returned.opinion.by.account,
      reason: returned.refusal?.reason ?? null,
    },
    due,
    urgency: due && urgencyOf(due, today),
  }
}

function waitsFor(state: ProposalState, step: EvaluationStep, assigned: boolean): DeskWait {
  if (state === 'returned') return 'author'
  if (step === 'signature') return 'signature'
  return assigned ? 'check' : 'assignment'
}

/** What a person can do next with a line; `open` where nothing but reading is theirs. */
export type NextAct = 'sign' | 'judge' | 'assign' | 'open'

/** A line with that. */
export type DeskRow = DeskItem & { next: NextAct }

/** `signs`: whether the person can put the second signature under it. */
export function nextAct(
  { waits }: Pick<DeskItem, 'waits'>,
  { assign, judge }: Pick<CaseActs, 'assign' | 'judge'>,
  signs: boolean,
): NextAct {
  if (waits === 'signature') return signs ? 'sign' : 'open'
  if (waits === 'author') return 'open'
  if (waits === 'assignment' && assign === null) return 'assign'
  return judge === null ? 'judge' : 'open'
}

/** What a desk can be narrowed to. */
export const deskViews = ['all', 'mine', 'due', ...deskWaits] as const
export type DeskView = (typeof deskViews)[number]

/** The lines of a view for one person, the most pressing first: by due day, then signatures, then the unassigned. */
export function deskView<Item extends DeskItem>(
  items: readonly Item[],
  view: DeskView,
  account: string,
): Item[] {
  return items
    .filter((item) => isInView(item, view, account))
    .sort((a, b) => pressing(a).localeCompare(pressing(b)) || a.number - b.number)
}

/** How many lines each view shows to this person. */
export function viewCounts(
  items: readonly DeskItem[],
  account: string,
): Readonly<Record<DeskView, number>> {
  const count = (view: DeskView) => items.filter((item) => isInView(item, view, account)).length
  // One entry for each view, as the list of them is walked.
  return Object.fromEntries(deskViews.map((view) => [view, count(view)])) as Record<
    DeskView,
    number
  >
}

function isInView({ waits, assignee, urgency }: DeskItem, view: DeskView, account: string) {
  if (view === 'all') return true
  if (view === 'mine') return assignee?.account === account && waits === 'check'
  if (view === 'due') return urgency !== null && urgency.kind !== 'ahead'
  return waits === view
}

/** Days sort before letters: dated work first, then what waits for a signature, for a person, for the author. */
function pressing({ due, waits }: DeskItem): string {
  return due ?? { signature: 'a', assignment: 'b', check: 'c', author: 'd' }[waits]
}
