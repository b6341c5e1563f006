import type { Problem } from '../problem.ts'
import { isClosed, isProblemState, type ProblemState } from '../state.ts'

/** Which reports are counted together. */
export type Counted = Pick<Problem, 'kind' | 'village' | 'state'>

/** How many reports there are of each kind, village and state, by `keyOf`. */
export type Totals = Readonly<Record<string, number>>

export const keyOf = ({ kind, village, state }: Counted) => `${kind}/${village ?? ''}/${state}`

function readKey(key: string): Counted | null {
  const [kind = '', village = '', state = ''] = key.split('/')
  return isProblemState(state)
    ? { kind, village: village === '' ? null : Number(village), state }
    : null
}

type Group = Counted & { count: number }

/** The groups that hold a report. */
export const groupsOf = (totals: Totals): Group[] =>
  Object.entries(totals).flatMap(([key, count]) => {
    const counted = readKey(key)
    return counted && count > 0 ? [{ ...counted, count }] : []
  })

export function totalsOf(problems: readonly Counted[]): Totals {
  const totals: Record<string, number> = {}
  for (const problem of problems) totals[keyOf(problem)] = (totals[keyOf(problem)] ?? 0) + 1
  return totals
}

/** What a list is narrowed to; null narrows nothing. */
export type Narrowed = { kind: string | null; village: number | null; state: ProblemState | null }

export const totalOf = (groups: readonly Group[], { kind, village, state }: Narrowed) =>
  sum(
    groups.filter(
      (one) =>
        (kind === null || one.kind === kind) &&
        (village === null || one.village === village) &&
        (state === null || one.state === state),
    ),
  )

const sum = (groups: readonly Group[]) => groups.reduce((all, { count }) => all + count, 0)

/** How many were sent, are open, fixed and closed otherwise: what is closed is not counted as fixed. */
export type ProblemFigures = {
  all: number
  open: number
  fixed: number
  closedOtherwise: number
  overdue: number
}

export function figuresOf(groups: readonly Group[], overdue: number): ProblemFigures {
  const all = sum(groups)
  const open = sum(groups.filter(({ state }) => !isClosed(state)))
  const fixed = sum(groups.filter(({ state }) => state === 'fixed'))
  return { all, open, fixed, closedOtherwise: all - open - fixed, overdue }
}
