import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { calledIn, isActive, type ShownFacility } from '#app/domain/facilities/facility.ts'
import type { FacilityKind } from '#app/domain/facilities/kind.ts'
import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { longestLandmark, type ProblemText } from '#app/domain/problems/problem.ts'
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
  const providers = providersAmong(facilities, dayOf(situation.at))
  const names = new Map(villages.map(({ number, name }) => [number, name]))
  return {
    kinds,
    kind: (key: string) => kinds.find((one) => one.key === key) ?? unknownKind(key),
    village: (number: number | null): InLanguages | null =>
      number === null ? null : (names.get(number) ?? null),
    /** Of the same kind in the village, else anywhere here; '' where the register names none. */
    provider: ({ kind, village }: Pick<ProblemText, 'kind' | 'village'>): string =>
      providers.get(`${kind}/${village}`) ?? providers.get(kind) ?? '',
  }
}

type Providers = ReadonlyMap<string, string>
const known = new WeakMap<readonly ShownFacility[], { on: Day; providers: Providers }>()

/** The first provider of each kind, and of each kind in each village; found once for a register as it stands. */
function providersAmong(facilities: readonly ShownFacility[], on: Day): Providers {
  const standing = known.get(facilities)
  if (standing?.on === on) return standing.providers
  const providers = new Map<string, string>()
  for (const one of facilities) {
    if (one.provider === '' || !isActive(one, on)) continue
    for (const key of [one.kind, `${one.kind}/${one.village}`])
      if (!providers.has(key)) providers.set(key, one.provider)
  }
  known.set(facilities, { on, providers })
  return providers
}

/** Where the thing of the register is that somebody reports about, as a report says it; null where it is not there any more. */
export async function reportedThing(
  situation: Pick<Situation, 'place' | 'at' | 'language'>,
  number: number | null,
) {
  const found = (await facilitiesHere(situation)).find((one) => one.number === number)
  if (!found || !isActive(found, dayOf(situation.at))) return null
  const { kind, village, point, name, landmark, kindFacts, villageName } = found
  const { language } = situation
  const own = name ? inLanguage(name, language) : ''
  return {
    called: calledIn(language, { name, kindName: kindFacts.name, villageName }),
    at: {
      ...{ facility: found.number, kind, village, point },
      // As long as the form lets it be.
      landmark: [own, landmark].filter(Boolean).join(', ').slice(0, longestLandmark),
    },
  }
}

/**
 * The thing that a report is about when it is sent: not where its writer went on to another kind or village, and not of
 * a private matter, whose place is not published.
 */
export async function thingOf(
  situation: Pick<Situation, 'place' | 'at' | 'language'>,
  { facility = null, kind, village, private: isPrivate }: ProblemText,
): Promise<number | null> {
  const thing = facility === null || isPrivate ? null : await reportedThing(situation, facility)
  return thing?.at.kind === kind && thing.at.village === village ? facility : null
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
