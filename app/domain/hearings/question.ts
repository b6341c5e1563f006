import { type Day, dayOf, dayPlus } from '../calendar/day.ts'
import type { Hearing } from './hearing.ts'
import type { HearingTerms } from './terms.ts'

export const questionKinds = ['question', 'proposal'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** How it came: on this portal, by word at the hearing, in a letter. */
export type QuestionChannel = 'web' | 'hearing' | 'letter'

export type HearingQuestion = {
  place: string
  hearing: number
  /** Within the hearing, from 1. */
  number: number
  kind: QuestionKind
  channel: QuestionChannel
  text: string
  /** Whoever asked on the portal; null where it came by word or letter. */
  account: string | null
  /** As it is shown; '' where the person wants no name there. */
  name: string
  village: number | null
  at: Date
  /** The last day for the answer. */
  due: Day
  /** Who answers, by name and office. */
  responsible: string
  /** When that person was last named; absent in older records and where nobody was named later. */
  given?: Date | null
  answer: { text: string; at: Date; by: string } | null
  /** The remark on a line that it was taken over as; from then on that is answered. Absent in older records. */
  remark?: { year: number; number: number; at: Date } | null
  /** Taken from the public page, which says why. */
  hidden: { at: Date; reason: string } | null
}

/** in-time, late: answered so; open: there is time left; overdue: none is; remark: answered as the remark it became. */
export type QuestionState = 'in-time' | 'late' | 'open' | 'overdue' | 'remark'

export function questionState(
  { due, answer, remark }: Pick<HearingQuestion, 'due' | 'answer' | 'remark'>,
  at: Date,
): QuestionState {
  if (remark) return 'remark'
  if (answer) return dayOf(answer.at) <= due ? 'in-time' : 'late'
  return dayOf(at) <= due ? 'open' : 'overdue'
}

/** Why a question cannot become a remark on a line; null where it can. */
export function canTakeOver(
  { answer, hidden, remark }: Pick<HearingQuestion, 'answer' | 'hidden' | 'remark'>,
  { budget }: Pick<Hearing, 'budget'>,
): 'taken-over' | 'answered' | 'hidden' | 'no-budget' | null {
  if (remark) return 'taken-over'
  if (answer) return 'answered'
  if (hidden) return 'hidden'
  return budget ? null : 'no-budget'
}

/** The last day for an answer: what is asked before the hearing is answered there, the rest within the term. */
export function dueOf(
  { begins }: Pick<Hearing, 'begins'>,
  { answer }: Pick<HearingTerms, 'answer'>,
  at: Date,
): Day {
  return at < begins ? dayOf(begins) : dayPlus(dayOf(at), answer)
}

/** How many questions one resident may send to one hearing. */
export const mostQuestions = 10

export type QuestionCount = Readonly<Record<QuestionState | QuestionKind | 'all', number>>

/** How many there are of each kind, and how their answers stand. */
export function countQuestions(
  questions: readonly Pick<HearingQuestion, 'kind' | 'due' | 'answer' | 'remark'>[],
  at: Date,
): QuestionCount {
  const count = (wanted: (one: (typeof questions)[number]) => boolean) =>
    questions.filter(wanted).length
  const inState = (state: QuestionState) => count((one) => questionState(one, at) === state)
  return {
    all: questions.length,
    question: count(({ kind }) => kind === 'question'),
    proposal: count(({ kind }) => kind === 'proposal'),
    'in-time': inState('in-time'),
    late: inState('late'),
    open: inState('open'),
    overdue: inState('overdue'),
    remark: inState('remark'),
  }
}
