import { dayOf } from '#app/domain/calendar/day.ts'
import type { ScoreCard } from '#app/domain/scorecards/scorecard.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertScoreCard } from '#models/scorecards/scorecard.server.ts'

/** Writes a score card of the first facility, and returns its number; anything may be given otherwise. */
export function aScoreCard({
  place,
  at,
  ...given
}: Partial<Omit<ScoreCard, 'number'>> & { place: string; at: Date }): Promise<number> {
  const card: Omit<ScoreCard, 'number'> = {
    ...{ place, at, updated: at, facility: 1, kind: 'water', account: `${place}:999` },
    indicators: [{ key: 'pressure', name: { ky: 'Басымы', ru: 'Напор', en: 'Pressure' } }],
    ...{ on: dayOf(at), where: 'Мектеп', led: '', provider: '', came: 20, women: 11 },
    groups: {
      women: { people: 11, scores: { pressure: 1 } },
      men: { people: 9, scores: { pressure: 2 } },
    },
    ...{ own: { pressure: 4 }, entitlements: [], words: '', minutes: null },
    ...given,
  }
  return inTransaction(place, (tx) => insertScoreCard(tx, card))
}
