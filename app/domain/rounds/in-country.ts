import type { Round, RoundHead } from './round.ts'
import { isOpenNow, leadingRounds, phaseNow, type Stands } from './what-is-on.ts'

/** What stands in a round of a municipality, until when, and whether residents can take part in it now. */
export type OnInPlace = {
  place: string
  round: Pick<Round, 'number' | 'title'>
  stands: Stands
  ends: Date | null
  open: boolean
}

/**
 * What each municipality leads with on its own page: every round that residents can take part in, else the most urgent
 * one under way. Those that are open come first, each by its end.
 */
export function onInCountry(rounds: readonly RoundHead[], at: Date): OnInPlace[] {
  const places = [...new Set(rounds.map(({ place }) => place))]
  const all = places.flatMap((place) => {
    const own = rounds.filter((round) => round.place === place)
    return leadingRounds(own, at).leading.map((round): OnInPlace => {
      const { stands, ends } = phaseNow(round, at)
      return { place, round, stands, ends, open: isOpenNow(round, at) }
    })
  })
  const endOf = ({ ends }: OnInPlace) => ends?.getTime() ?? Number.POSITIVE_INFINITY
  return all.sort((a, b) => Number(b.open) - Number(a.open) || endOf(a) - endOf(b))
}
