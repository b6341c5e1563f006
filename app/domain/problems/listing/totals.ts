import { isClosed, type ProblemState, problemStates } from '../state.ts'
import type { ReportColumns } from './window.ts'

/** How many reports there are of a kind, a village and a state. */
export type ProblemGroup = {
  kind: string
  village: number | null
  state: ProblemState
  count: number
}

/** The groups that hold a report. */
export function groupsOf({ last, kinds, state, kind, village }: ReportColumns): ProblemGroup[] {
  const states = problemStates.length + 1
  const counts = new Map<number, number>()
  for (let number = 1; number <= last; number++) {
    const standing = state[number] ?? 0
    if (standing === 0) continue
    const key = ((kind[number] ?? 0) * 65_536 + (village[number] ?? 0)) * states + standing
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => {
    const place = Math.floor(key / states)
    return {
      kind: kinds[Math.floor(place / 65_536)] ?? '',
      village: place % 65_536 || null,
      state: problemStates[(key % states) - 1] ?? 'open',
      count,
    }
  })
}

const sum = (groups: readonly ProblemGroup[]) => groups.reduce((all, { count }) => all + count, 0)

/** How many were sent, are open, fixed and closed otherwise: what is closed is not counted as fixed. */
export type ProblemFigures = {
  all: number
  open: number
  fixed: number
  closedOtherwise: number
  overdue: number
}

export function figuresOf(groups: readonly ProblemGroup[], overdue: number): ProblemFigures {
  const all = sum(groups)
  const open = sum(groups.filter(({ state }) => !isClosed(state)))
  const fixed = sum(groups.filter(({ state }) => state === 'fixed'))
  return { all, open, fixed, closedOtherwise: all - open - fixed, overdue }
}
