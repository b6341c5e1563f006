import { type Day, dayOf } from '../../calendar/day.ts'
import { searchWords } from '../../words/search-words.ts'
import { firstReply, promisedOf } from '../clock.ts'
import { isSilenced } from '../evaluation.ts'
import type { Problem } from '../problem.ts'
import { publicText } from '../public-problem.ts'
import type { ReportFacts } from './window.ts'

/** Folded words and stems of what everybody may read of a report: nobody finds it by what is hidden. */
export function wordsOf(problem: Problem): string[] {
  const silenced = isSilenced(problem.hidden)
  const { title, words, landmark } = publicText(problem, silenced)
  const said = silenced ? [] : problem.steps.map(({ text }) => text)
  return searchWords([title, words, landmark, ...said])
}

/** The day by which the office owes something: its first reply, then what it promised; null where nothing is owed. */
export const waitsFor = (problem: Problem): Day | null =>
  firstReply(problem) ? promisedOf(problem) : problem.due

/** The facts of a report, without how many follow it, which no record of it says. */
export function ownFacts(problem: Problem): Omit<ReportFacts, 'followers'> {
  const { number, kind, village, state, due, steps } = problem
  const reply = firstReply(problem)
  const last = steps.at(-1)
  return {
    ...{ number, kind, village, state, due, waits: waitsFor(problem) },
    replied: reply && dayOf(reply.at),
    // Opened again it is not fixed any more.
    fixed: state === 'fixed' && last ? dayOf(last.at) : null,
  }
}
