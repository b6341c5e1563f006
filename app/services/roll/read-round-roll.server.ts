import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { RollFacts } from '#app/domain/roll/roll.ts'
import type { SetAsideFigures } from '#app/domain/roll/set-aside.ts'
import type { Eligibility } from '#app/domain/rounds/round.ts'
import { decisionsOf } from '#models/roll/roll-decision.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { Situation } from '../situation.ts'
import { contactOf, villagesByNumber } from './places.server.ts'

/** What everybody is told of the roll of a binding round. */
export type RoundRollPage = {
  number: number
  title: InLanguages
  /** Null until two persons have approved one. */
  roll:
    | (Pick<RollFacts, 'size' | 'hash'> & {
        villages: readonly { number: number; name: InLanguages; people: number }[]
      })
    | null
  mayVote: Eligibility
  opens: Date
  closes: Date
  /** The roll is changed no more once the vote is opened. */
  fixed: boolean
  /** Until the close anybody may ask whether they are on it. */
  asks: boolean
  /** Where to go with a document. */
  office: { address: InLanguages; phone: string }
  /** Disputed people who are set aside by decisions. */
  setAside: SetAsideFigures
}

export async function readRoundRoll(
  { place, at }: Situation,
  number: number,
): Promise<Outcome<RoundRollPage>> {
  const [round, names, office, setAside] = await Promise.all([
    readRound(place, number),
    villagesByNumber(place),
    contactOf(place),
    decisionsOf(null, { place, round: number }),
  ])
  if (!round?.binding || !office) return refuse('missing', 'not-here', {})
  const { title, roll, calendar, rules, frozen } = round
  return accepted({
    ...{ number, title, office, setAside },
    roll: roll
      ? {
          ...{ size: roll.size, hash: roll.hash },
          villages: roll.villages.map(({ village, people }) => ({
            ...{ number: village, people },
            name: names.get(village) ?? { ky: `${village}` },
          })),
        }
      : null,
    mayVote: frozen?.rules.mayVote ?? rules.mayVote,
    ...{ opens: calendar.voting, closes: calendar.counting, fixed: frozen !== null },
    asks: roll !== undefined && at < calendar.counting,
  })
}
