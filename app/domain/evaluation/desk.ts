import { type Day, dayPlus } from '../calendar/day.ts'
import type { ProposalState } from '../proposals/proposal.ts'
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
  step: EvaluationStep
  waits: DeskWait
  assignee: { account: string; name: string } | null
  due: Day | null
  urgency: Urgency | null
}

type OnDesk = { number: number; round: number; state: ProposalState; text: { title: string } }

/** The line of one proposal; no evaluation means that nobody has touched it. */
export function deskItem(proposal: OnDesk, evaluation: Evaluation | null, today: Day): DeskItem {
  const { number, round, state, text } = proposal
  const step = evaluation?.step ?? 'legal'
  const assignment = evaluation?.assignment ?? null
  const waits = waitsFor(state, step, assignment !== null)
  const due = waits === 'check' && assignment ? assignment.due : null
  return {
    number,
    title: text.title,
    round,
    step,
    waits,
    assignee: assignment && { account: assignment.account, name: assignment.name },
    due,
    urgency: due && urgencyOf(due, today),
  }
}

function waitsFor(state: ProposalState, step: EvaluationStep, assigned: boolean): DeskWait {
  if (state === 'returned') return 'author'
  if (step === 'signature') return 'signature'
  return assigned ? 'check' : 'assignment'
}

/** The numbers that lead the desk; `thisWeek` counts what is due within seven days from today. */
export type DeskFigures = {
  today: number
  overdue: number
  signature: number
  unassigned: number
  thisWeek: number
}

export function deskFigures(items: readonly DeskItem[], today: Day): DeskFigures {
  const count = (wanted: (item: DeskItem) => boolean) => items.filter(wanted).length
  const nextWeek = dayPlus(today, 7)
  return {
    today: count(({ urgency }) => urgency?.kind === 'today'),
    overdue: count(({ urgency }) => urgency?.kind === 'overdue'),
    signature: count(({ waits }) => waits === 'signature'),
    unassigned: count(({ waits }) => waits === 'assignment'),
    thisWeek: count(({ due }) => due !== null && due >= today && due < nextWeek),
  }
}

/** What a desk can be narrowed to. */
export const deskViews = ['all', 'mine', 'due', ...deskWaits] as const
export type DeskView = (typeof deskViews)[number]

/** The lines of a view for one person, the most pressing first: by due day, then signatures, then the unassigned. */
export function deskView(items: readonly DeskItem[], view: DeskView, account: string): DeskItem[] {
  return items
    .filter((item) => isInView(item, view, account))
    .sort((a, b) => pressing(a).localeCompare(pressing(b)) || a.number - b.number)
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
