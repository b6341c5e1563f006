import { namesOf } from '#app/domain/places/names-of.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { type Comparable, mostAlike } from '#app/domain/proposals/finding/similar.ts'
import type { Theme } from '#app/domain/rounds/round.ts'
import { allListed, type Listed } from '#models/proposals/proposal-list.server.ts'

/** As many as a person reads before sending. */
const mostShown = 3
const mostCompared = 1_000

type Mine = { title: string; theme: Theme; village: number | null; number: number | null }

/** Proposals of the round that say nearly the same, so that authors join instead of splitting the vote. */
export async function findSimilar(
  place: string,
  round: number,
  mine: Mine,
  villages: readonly Village[],
): Promise<Listed[]> {
  const names = new Map(villages.map((village) => [village.number, namesOf(village)]))
  const comparable = <Other extends Omit<Comparable, 'villageNames'>>(other: Other) => ({
    ...other,
    villageNames: (other.village !== null && names.get(other.village)) || [],
  })
  const everything = { words: '', village: null, theme: null, standing: null }
  const filter = { ...everything, costFrom: null, costTo: null }
  const others = (await allListed(place, round, filter, mostCompared))
    .filter(({ number }) => number !== mine.number)
    .map((listed) => ({ ...comparable(listed.text), listed }))
  return mostAlike(comparable(mine), others, mostShown).map(({ listed }) => listed)
}
