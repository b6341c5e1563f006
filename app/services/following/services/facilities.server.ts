import { kindsHere } from '../../facilities/kinds-here.server.ts'
import { villagesKnown, villagesStanding } from '../../facilities/places.server.ts'
import type { Situation } from '../../situation.ts'

/** Kinds and villages by which local services are followed, also those that are not offered or do not stand any more. */
export async function servicesToFollow(situation: Pick<Situation, 'place' | 'at'>) {
  const { place, at } = situation
  const [kinds, villages, standing] = await Promise.all([
    kindsHere(situation),
    villagesKnown(place),
    villagesStanding(place, at),
  ])
  return {
    kinds,
    villages: villages.map(({ number, name }) => ({
      ...{ number, name, stands: standing.includes(number) },
    })),
  }
}
