import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Reason } from '#app/domain/reasons.ts'
import type { TitledProject } from '#app/domain/rounds/act-contents.ts'
import { titledProjectOf } from '#app/domain/rounds/freeze.ts'
import { checkList, checkOpening } from '#app/domain/rounds/opening.ts'
import { proposalsInTx } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { untriedKey } from '../../commission/key-of-opening.server.ts'
import type { Situation } from '../../situation.ts'
import { listedIn, readinessOf } from '../acts/open-vote.server.ts'
import type { VillageName } from '../village-name.ts'
import { villagesEver } from '../villages-to-name.server.ts'

/** A list as it would be published or voted on, and what still stands in the way. */
export type Prepared = {
  title: InLanguages
  projects: readonly TitledProject[]
  villages: readonly VillageName[]
  why: Reason | null
}

/** The list that opening the vote would fix. */
export async function prepareOpening(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<Prepared>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'open-vote', { place, round }, at)
  if (allowed.refused) return allowed
  const found = await readinessOf(null, round)
  const ready = checkOpening(found)
  const untried = ready.refused ? ready : await untriedKey(null, place, number)
  return accepted({
    title: round.title,
    projects: (await listedIn(null, round)).map(titledProjectOf),
    villages: await villagesEver(place),
    why: untried?.reason ?? null,
  })
}

/** What publishing would add to the list. */
export async function preparePublication(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<Prepared>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'publish-list', { place, round }, at)
  if (allowed.refused) return allowed
  const projects = (await proposalsInTx(null, place, number, ['accepted'])).map(titledProjectOf)
  return accepted({
    title: round.title,
    projects,
    villages: await villagesEver(place),
    why: checkList(round.rules, projects)?.reason ?? null,
  })
}
