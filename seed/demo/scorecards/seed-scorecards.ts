import { dayOf, instantOf } from '#app/domain/calendar/day.ts'
import type { GroupScores, ScoreCardEntry } from '#app/domain/scorecards/scorecard.ts'
import { enterScoreCard } from '#app/services/scorecards/enter-scorecard.server.ts'
import { asPerson, granted } from '../as-person.ts'
import type { DemoContext } from '../seed-rounds.ts'

/** The standpipe of the first street. */
const scoredFacility = 1

const asked = ['pressure', 'taste', 'regularity', 'tariff', 'repair']
const said = (...scores: number[]) =>
  Object.fromEntries(asked.map((key, at) => [key, scores[at] ?? 3]))
const group = (people: number, ...scores: number[]): GroupScores => ({
  people,
  scores: said(...scores),
})

type Round = Omit<ScoreCardEntry, 'on' | 'minutes' | 'where' | 'led' | 'provider'> & {
  daysAgo: number
}

const rounds: readonly Round[] = [
  {
    ...{ daysAgo: 230, came: 36, women: 18 },
    groups: {
      women: group(14, 2, 3, 2, 3, 1),
      men: group(11, 2, 3, 3, 3, 2),
      youth: group(8, 3, 3, 2, 2, 2),
    },
    own: said(4, 4, 4, 4, 5),
    entitlements: [
      { what: 'Суу, күнүнө', standard: '18 саат', actual: '9 саат' },
      { what: 'Арызга жооп', standard: '3 жумуш күнү', actual: '8 жумуш күнү' },
    ],
    words: 'Кечинде басым жетпейт. Жарылган түтүк алты күн оңдолгон эмес.',
  },
  {
    ...{ daysAgo: 49, came: 41, women: 22 },
    groups: {
      women: group(16, 1, 3, 2, 3, 2),
      men: group(12, 2, 4, 2, 3, 3),
      youth: group(9, 2, 3, 2, 2, 3),
      // Too few: kept, and never published.
      elders: group(4, 1, 2, 1, 2, 2),
    },
    own: said(4, 4, 3, 4, 5),
    entitlements: [
      { what: 'Суу, күнүнө', standard: '18 саат', actual: '8 саат' },
      { what: 'Арызга жооп', standard: '3 жумуш күнү', actual: '10 жумуш күнү' },
      { what: 'Эсептегич коюу', standard: '148 үй', actual: '96 үй' },
    ],
    words: 'Басым жазга караганда төмөн. Экинчи сордургуч керек экенине бардыгы макул.',
  },
]

/** Two meetings about one standpipe, half a year apart. */
export async function seedScoreCards({ people, at }: DemoContext): Promise<void> {
  const clerk = people.staff('clerk')
  for (const { daysAgo, ...round } of rounds) {
    const then = new Date(at.getTime() - daysAgo * 86_400_000)
    const on = dayOf(then)
    granted(
      await enterScoreCard(asPerson(clerk, instantOf(on, '17:30')), scoredFacility, {
        ...{ on, minutes: null, where: 'Ак-Булуң мектеби' },
        ...{ led: 'Айыл башчысы жана эки көмөкчү', provider: 'Директор, эки уста' },
        ...round,
      }),
    )
  }
}
