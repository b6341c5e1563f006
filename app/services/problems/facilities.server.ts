import { dayOf } from '#app/domain/calendar/day.ts'
import { isActive } from '#app/domain/facilities/facility.ts'
import type { FacilityKind } from '#app/domain/facilities/kind.ts'
import type { InLanguages } from '#app/domain/language.ts'
import type { ProblemText } from '#app/domain/problems/problem.ts'
import { facilitiesHere } from '../facilities/facilities-here.server.ts'
import { kindsHere } from '../facilities/kinds-here.server.ts'
import { villagesKnown } from '../facilities/places.server.ts'
import type { Situation } from '../situation.ts'

/** Of a kind that the municipality removed since: a report keeps its key. */
const unknownKind = (key: string): FacilityKind => ({
  ...{ key, name: { ky: key }, sign: 'other', questions: [], facts: [], tags: [] },
  ...{ reportDays: 14, offered: false },
})

/** Kinds, villages and providers by what a report names of them. */
export async function servicesKnown(situation: Pick<Situation, 'place' | 'at'>) {
  const [kinds, villages, facilities] = await Promise.all([
    kindsHere(situation),
    villagesKnown(situation.place),
    facilitiesHere(situation),
  ])
  const today = dayOf(situation.at)
  const serving = facilities.filter((one) => one.provider !== '' && isActive(one, today))
  const names = new Map(villages.map(({ number, name }) => [number, name]))
  return {
    kinds,
    kind: (key: string) => kinds.find((one) => one.key === key) ?? unknownKind(key),
    village: (number: number | null): InLanguages | null =>
      number === null ? null : (names.get(number) ?? null),
    /** Of the same kind in the village, else anywhere here; '' where the register names none. */
    provider({ kind, village }: Pick<ProblemText, 'kind' | 'village'>): string {
      const same = serving.filter((one) => one.kind === kind)
      const near = same.find((one) => one.village === village) ?? same[0]
      return near?.provider ?? ''
    },
  }
}

/** Who would answer, and within how many working days. */
export async function wouldAnswer(
  situation: Pick<Situation, 'place' | 'at'>,
  of: Pick<ProblemText, 'kind' | 'village'>,
) {
  const services = await servicesKnown(situation)
  const { name, sign, reportDays, key } = services.kind(of.kind)
  return {
    kindFacts: { key, name, sign, reportDays },
    villageName: services.village(of.village),
    provider: services.provider(of),
  }
}

/** The kinds that the municipality offers, for choosing one. */
export async function offeredKinds(situation: Pick<Situation, 'place' | 'at'>) {
  const kinds = await kindsHere(situation)
  return kinds
    .filter(({ offered }) => offered)
    .map(({ key, name, sign, reportDays }) => ({ key, name, sign, reportDays }))
}

export { kindsIn } from '../facilities/kinds-here.server.ts'
export { villagesStanding } from '../facilities/places.server.ts'
