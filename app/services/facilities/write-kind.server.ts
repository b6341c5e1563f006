import { changesBetween } from '#app/domain/changes.ts'
import { checkTags } from '#app/domain/facilities/check-kind.ts'
import { type FacilityKind, type KindEntry, keyed } from '#app/domain/facilities/kind.ts'
import { accepted, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { nextNumber } from '#models/database/counter.server.ts'
import { putKind } from '#models/facilities/kind.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { kindsHere, kindsIn } from './kinds-here.server.ts'

/** The kinds of services as the office keeps them. */
export async function readKinds(situation: Situation): Promise<Outcome<FacilityKind[]>> {
  const { person, place, at } = situation
  const allowed = may(person, 'read-facilities', { place }, at)
  return allowed.refused ? allowed : accepted(await kindsHere(situation))
}

/** Changes a kind, shipped or own; the municipality's own copy holds from then on. Without a key it is a new one. */
export function writeKind(
  situation: Situation,
  key: string | null,
  entry: KindEntry,
): Promise<Outcome<{ key: string }>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'change-facility-kinds', { place }, at)
    if (allowed.refused) return allowed
    const kinds = await kindsIn(tx, place)
    const before = kinds.find((kind) => kind.key === key)
    if (key !== null && !before) return refuse('missing', 'not-here', {})
    const own = key ?? `own-${await nextNumber(tx, place, 'facility-kind')}`
    const faults = checkTags(own, entry.tags, kinds)
    if (faults.length > 0) return refuseInput(faults)
    const questions = keyed(before?.questions ?? [], entry.questions, at)
    const facts = keyed(before?.facts ?? [], entry.facts, at)
    const kind: FacilityKind = { ...entry, key: own, questions, facts }
    await putKind(tx, place, kind)
    const changes = changesBetween(before ?? {}, kind)
    return done({ key: own }, 'facility-kind-changed', `facility-kind/${own}`, { ...changes })
  })
}
