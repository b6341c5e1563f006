import type { Round, RoundHead } from './round.ts'
import { currentRounds, isOpenNow, phaseNow, type Stands } from './what-is-on.ts'

/** What stands in a municipality's most urgent round, until when, and whether residents can take part in it now. */
export type OnInPlace = {
  place: string
  round: Pick<Round, 'number' | 'title'>
  stands: Stands
  ends: Date | null
  open: boolean
}

/** The most urgent round of each municipality that has one under way; those that residents can take part in first, each by its end. */
export function onInCountry(rounds: readonly RoundHead[], at: Date): OnInPlace[] {
  const places = [...new Set(rounds.map(({ place }) => place))]
  const all = places.flatMap((place) => {
    const [main] = currentRounds(
      rounds.filter((round) => round.place === place),
      at,
    )
    if (!main) return []
    const { stands, ends } = phaseNow(main, at)
    return [{ place, round: main, stands, ends, open: isOpenNow(main, at) }]
  })
  const endOf = ({ ends }: OnInPlace) => ends?.getTime() ?? Number.POSITIVE_INFINITY
  return all.sort((a, b) => Number(b.open) - Number(a.open) || endOf(a) - endOf(b))
}
