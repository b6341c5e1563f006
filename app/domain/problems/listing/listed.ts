import type { Day } from '../../calendar/day.ts'
import { searchWords } from '../../words/search-words.ts'
import { firstReply, promisedOf } from '../clock.ts'
import { isSilenced } from '../evaluation.ts'
import type { Problem } from '../problem.ts'
import { publicText } from '../public-problem.ts'

/** What is kept beside a report so that the database finds and orders it; made anew whenever the report changes. */
export type ListedFacts = {
  /** The day by which the office owes something: its first reply, then what it promised; null where nothing is owed. */
  waits: Day | null
  /** Folded words and stems of what everybody may read of it: nobody finds a report by what is hidden. */
  found: readonly string[]
}

export function listedFacts(problem: Problem): ListedFacts {
  const silenced = isSilenced(problem.hidden)
  const { title, words, landmark } = publicText(problem, silenced)
  const said = silenced ? [] : problem.steps.map(({ text }) => text)
  return {
    waits: firstReply(problem) ? promisedOf(problem) : problem.due,
    found: searchWords([title, words, landmark, ...said]),
  }
}
