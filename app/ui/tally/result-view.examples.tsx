import { dayOf } from '#app/domain/calendar/day.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'
import type { Example } from '#app/ui/example.ts'
import { examplePot, exampleVillages } from './example-pot.ts'
import { ResultView } from './result-view.tsx'

const result: RoundResult = {
  place: 'ak-bulun',
  round: 2,
  countedAt: new Date('2026-12-04T04:00:00Z'),
  inputs: '4cb3bc3589f675e7'.repeat(4),
  tieSeed: '1efe72bdcb62007b'.repeat(4),
  turnout: { voted: 10, online: 10, paper: 0 },
  ballots: 10,
  adults: 40,
  pots: [examplePot],
  publishedAt: new Date('2026-12-05T12:00:00Z'),
}
const committed = { hash: 'd6af6752f3f29446'.repeat(4), agrees: true }
const mayVote = { minAge: 16, on: dayOf(new Date('2026-09-01T00:00:00Z')) }
const facts = { villages: exampleVillages, reached: [], mayVote }
const withPaper = { ...result, turnout: { voted: 10, online: 7, paper: 3 }, publishedAt: null }

export const examples: readonly Example[] = [
  {
    name: 'published',
    alone: true,
    element: <ResultView {...facts} result={result} committed={committed} linked />,
  },
  {
    name: 'before it is published, with paper ballots and two pots',
    alone: true,
    element: (
      <ResultView
        {...facts}
        result={{ ...withPaper, pots: [examplePot, { ...examplePot, village: 2 }] }}
        linked={false}
      />
    ),
  },
]
