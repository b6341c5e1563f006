import { dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { dueOf, firstReply, pressingDay } from '#app/domain/problems/clock.ts'
import { type Complaint, complaintDue } from '#app/domain/problems/complaint.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { isClosed } from '#app/domain/problems/state.ts'
import { pathsOf } from '#app/paths.ts'
import { waitingComplaints } from '#models/problems/complaint.server.ts'
import { openProblems, problemsNumbered } from '#models/problems/some-problems.server.ts'
import { voicesOfKind } from '#models/problems/voice.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'
import type { Situation } from '../situation.ts'
import { shownOf } from './problems-here.server.ts'

/** Reports that wait for a first reply or for what was promised, that were opened again, or of which others say "still so". */
export const problemWork: Contribution = async (situation) => {
  const { place } = situation
  const [open, still] = await Promise.all([openProblems(place), voicesOfKind(null, place, 'still')])
  const numbers = new Set(still.map(({ problem }) => problem))
  for (const { number } of open) numbers.delete(number)
  const closed = await problemsNumbered(place, [...numbers])
  const all = await shownOf(situation, [...open, ...closed])
  return all.flatMap((problem) => workOf(problem, situation))
}

function workOf(problem: PublicProblem, situation: Situation): WorkItem[] {
  const { number, title, state, still, steps, kindFacts } = problem
  const { place, language } = situation
  const given = { number, title }
  const common = {
    where: null,
    ...doneBy(situation, 'handle-problem', { place }),
    href: pathsOf(language, place).officeProblem(number),
  }
  // A day's work is due when the day has ended.
  const until = (day: Parameters<typeof dayPlus>[0]) => instantOf(dayPlus(day, 1))
  const last = steps.at(-1)
  if (isClosed(state)) {
    if (still === 0 || !last) return []
    const due = until(dueOf(last.at, kindFacts.reportDays))
    return [{ kind: 'problem-still-so', given: { ...given, voices: still }, due, ...common }]
  }
  const day = pressingDay(problem, kindFacts.reportDays)
  if (!day) return []
  const kind = !firstReply(problem)
    ? 'problem-reply'
    : last?.state === 'open'
      ? 'problem-reopened'
      : 'problem-promised'
  return [{ kind, given, due: until(day), ...common }]
}

/** Complaints that nobody has answered, one line a report; it is due when the first of them is. */
export const complaintWork: Contribution = async ({ person, place, at, language }) => {
  const about = new Map<number, Complaint[]>()
  for (const one of await waitingComplaints(place))
    about.set(one.problem, [...(about.get(one.problem) ?? []), one])
  const problems = await problemsNumbered(place, [...about.keys()])
  const titles = new Map(problems.map(({ number, title }) => [number, title]))
  return [...about].map(([number, [first, ...others]]): WorkItem => {
    const given = { number, title: titles.get(number) ?? '', count: others.length + 1 }
    return {
      ...{ kind: 'problem-complaints', given, where: null },
      // A day's work is due when the day has ended.
      due: first ? instantOf(dayPlus(complaintDue(first), 1)) : null,
      ...doneBy({ person, at }, 'moderate-problem', { place }),
      href: pathsOf(language, place).officeProblem(number),
    }
  })
}
