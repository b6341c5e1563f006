import { dayOf } from '#app/domain/calendar/day.ts'
import { som } from '#app/domain/money.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import type { Round, RoundRules } from '#app/domain/rounds/round.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertRound } from '#models/rounds/round.server.ts'
import { aCalendar } from './a-calendar.ts'

type Wanted = { place: string; at: Date; inPhase: Phase } & Partial<
  Omit<Round, 'place' | 'number' | 'rules'>
> & { rules?: Partial<RoundRules> }

/** A round as an ayil okmotu would set it up, in the wanted phase at an instant; anything may be given otherwise. */
export function roundOf({ at, inPhase, rules, ...given }: Wanted): Omit<Round, 'number'> {
  const calendar = given.calendar ?? aCalendar({ inPhase, at })
  const year = Number(dayOf(calendar.delivery).slice(0, 4))
  const residents = { minAge: 16, on: dayOf(calendar.ideas) }
  return {
    title: {
      ky: `Айыл бюджети ${year}: тургундардын сунуштары`,
      ru: `Бюджет аймака ${year}: предложения жителей`,
      en: `Village budget ${year}: residents’ proposals`,
    },
    about: {
      ky: 'Тургундар сунуш берет жана акча эмнеге жумшаларын добуш менен чечет. Канча жаштан экени эрежеде.',
      ru: 'Жители подают предложения и голосованием решают, на что пойдут деньги. С какого возраста, сказано в правилах.',
      en: 'Residents propose, and decide by voting what the money is spent on. From what age, the rules say.',
    },
    year,
    calendar,
    unitPrices: [
      { what: 'Көчө чырагы, мамысы менен', unit: 'даана', price: som(23_000) },
      { what: 'Шагыл', unit: 'м³', price: som(1_200) },
      { what: 'Бир күндүк эмгек', unit: 'күн', price: som(1_000) },
    ],
    extensions: [],
    frozen: null,
    resultAt: null,
    importedFrom: null,
    ...given,
    rules: {
      pots: [{ village: null, money: som(1_500_000) }],
      mayPropose: residents,
      mayVote: residents,
      ballot: { kind: 'approval', min: 1, max: 5 },
      count: 'mes-cost',
      threshold: 20,
      capBasisPoints: 4_000,
      ownContributionBasisPoints: 500,
      ...rules,
    },
  }
}

/** Writes such a round and answers it with its number. The database must be connected. */
export async function aRound(wanted: Wanted): Promise<Round> {
  const round = roundOf(wanted)
  const number = await inTransaction(round.place, (tx) => insertRound(tx, round))
  return { ...round, number }
}
