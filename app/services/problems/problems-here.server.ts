import { dayOf } from '#app/domain/calendar/day.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Problem } from '#app/domain/problems/problem.ts'
import { type PublicProblem, publicProblem } from '#app/domain/problems/public-problem.ts'
import { type ProblemVoice, voicesNow } from '#app/domain/problems/voice.ts'
import { readProblem } from '#models/problems/problem.server.ts'
import { problemsAbout, repeatsOf } from '#models/problems/some-problems.server.ts'
import { voicesAbout, voicesAboutAny } from '#models/problems/voice.server.ts'
import type { Situation } from '../situation.ts'
import { servicesKnown } from './facilities.server.ts'

type Here = Pick<Situation, 'place' | 'at'>

/** Makes of reports what everybody reads of them. */
export async function publicMaker(situation: Here) {
  const services = await servicesKnown(situation)
  const today = dayOf(situation.at)
  return (problem: Problem, voices: readonly ProblemVoice[]): PublicProblem =>
    publicProblem(problem, {
      ...{ today, kindFacts: services.kind(problem.kind) },
      villageName: services.village(problem.village),
      provider: services.provider(problem),
      ...voicesNow(voices, problem.steps.length),
    })
}

/** Reports as everybody reads them, with how many follow each. */
export async function shownOf(
  situation: Here,
  problems: readonly Problem[],
): Promise<PublicProblem[]> {
  const numbers = problems.map(({ number }) => number)
  const [made, voices] = await Promise.all([
    publicMaker(situation),
    voicesAboutAny(situation.place, numbers),
  ])
  const about = new Map<number, ProblemVoice[]>()
  for (const voice of voices) about.set(voice.problem, [...(about.get(voice.problem) ?? []), voice])
  return problems.map((problem) => made(problem, about.get(problem.number) ?? []))
}

/** A report as it stands, and as everybody reads it. */
export async function readBoth(
  situation: Here,
  number: number,
): Promise<Outcome<{ kept: Problem; shown: PublicProblem }>> {
  const { place } = situation
  const [kept, voices, made] = await Promise.all([
    readProblem(null, { place, number }),
    voicesAbout(null, place, number),
    publicMaker(situation),
  ])
  return kept ? accepted({ kept, shown: made(kept, voices) }) : refuse('missing', 'not-here', {})
}

/** So many stand on the page of what they are about. */
const mostAbout = 5

/** The newest reports about one thing of the register. */
export const problemsOfFacility = async (situation: Here, facility: number) =>
  shownOf(situation, await problemsAbout(situation.place, facility, mostAbout))

export type ProblemPageShown = { problem: PublicProblem; repeats: readonly PublicProblem[] }

/** One report with those that were found to be of the same thing. */
export async function showProblem(
  situation: Here,
  number: number,
): Promise<Outcome<ProblemPageShown>> {
  const [found, same] = await Promise.all([
    readBoth(situation, number),
    repeatsOf(situation.place, number),
  ])
  if (found.refused) return found
  const repeats = same.filter(
    ({ state, steps }) => state === 'duplicate' && steps.at(-1)?.same === number,
  )
  return accepted({ problem: found.value.shown, repeats: await shownOf(situation, repeats) })
}
