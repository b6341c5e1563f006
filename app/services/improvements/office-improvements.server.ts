import { saidDoneBy } from '#app/domain/improvements/check-improvement.ts'
import type { Improvement } from '#app/domain/improvements/improvement.ts'
import { nextStates } from '#app/domain/improvements/state.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { noteOpened, readImprovement } from '#models/improvements/improvement.server.ts'
import type { Situation } from '../situation.ts'
import { facilityToImprove, titleOf } from './facilities.server.ts'
import { improvementsHere, showKept } from './read-improvements.server.ts'
import { sourcesFor } from './sources.server.ts'

/** All items, for the office. */
export async function listOfficeImprovements(situation: Situation) {
  const { person, place, at } = situation
  const allowed = may(person, 'see-improvements', { place }, at)
  return allowed.refused ? allowed : accepted(await improvementsHere(situation))
}

/** What the form of a new item needs. */
export async function openPlan(situation: Situation, facility: number) {
  const { person, place, at, language } = situation
  const allowed = may(person, 'plan-improvement', { place }, at)
  if (allowed.refused) return allowed
  const found = await facilityToImprove(situation, facility)
  if (found.refused) return found
  const title = titleOf(language, found.value)
  const { provider } = found.value
  return accepted({ facility, title, provider, sources: await sourcesFor(situation, facility) })
}

/** Within an hour it is noted once. In milliseconds. */
const notedEvery = 3_600_000

/**
 * One item with what whoever asks may do about it. That somebody who may change it has looked is noted, by the instant
 * alone: it tells those who lead when nobody reads any more.
 */
export async function openImprovement(situation: Situation, number: number) {
  const { person, place, at, comparing } = situation
  const allowed = may(person, 'see-improvements', { place }, at)
  if (allowed.refused) return allowed
  const kept = await readImprovement(null, { place, number })
  const improvement = kept && (await showKept(situation, kept))
  if (!improvement) return refuse('missing', 'not-here', {})
  const mayChange = !may(person, 'change-improvement', { place }, at).refused
  const since = kept.opened ? at.getTime() - kept.opened.getTime() : notedEvery
  if (mayChange && !comparing && since >= notedEvery) await noteOpened(kept, at)
  return accepted({
    improvement,
    states: mayChange ? nextStates(kept.state) : [],
    mayRecheck: kept.state === 'done' && !mayLookAgain(situation, kept).refused,
  })
}

const mayLookAgain = ({ person, place, at }: Situation, kept: Improvement) =>
  may(person, 'recheck-improvement', { place, decidedBy: saidDoneBy(kept) }, at)

/** One item that waits for a second look. */
export async function openRecheck(situation: Situation, number: number) {
  const { place } = situation
  const kept = await readImprovement(null, { place, number })
  const improvement = kept && (await showKept(situation, kept))
  if (!improvement) return refuse('missing', 'not-here', {})
  const allowed = mayLookAgain(situation, kept)
  if (allowed.refused) return allowed
  if (kept.state !== 'done') return refuse('conflict', 'improvement-not-done-yet', {})
  return accepted({ improvement })
}

/** What waits for the second look of a monitor. */
export async function toRecheck(
  situation: Situation,
): Promise<Outcome<{ number: number; title: string; called: string }[]>> {
  const { person, place, at, language } = situation
  const allowed = may(person, 'recheck-improvement', { place }, at)
  if (allowed.refused) return allowed
  const all = await improvementsHere(situation)
  return accepted(
    all
      .filter(({ state }) => state === 'done')
      .map(({ number, title, about }) => ({ number, title, called: titleOf(language, about) })),
  )
}
