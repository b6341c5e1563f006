import { expect, test } from 'vitest'
import { wordsOf } from '#app/domain/papers/paper.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'
import { plainText } from '#app/i18n/format.ts'
import { votingExample } from '#app/ui/rounds/example-round.ts'
import { RoundFigures } from '#app/ui/rounds/round-figures.tsx'
import { sayIn } from '#app/ui/say.ts'
import { protocolPaper } from '#app/ui/tally/papers/protocol-paper.ts'
import { ResultFigures } from '#app/ui/tally/result-figures.tsx'
import { renderAt } from '#tests/support/render-at.tsx'

const { mayVote } = votingExample.rules
const from = (minAge: number, onRoll: number | null = null) => ({ ...mayVote, minAge, onRoll })
const result: RoundResult = {
  ...{ place: 'ak-bulun', round: 2, countedAt: new Date('2026-12-04T04:00:00Z') },
  ...{ inputs: '', tieSeed: '', ballots: 842, adults: 4_210, pots: [], publishedAt: null },
  turnout: { voted: 842, online: 842, paper: 0 },
}
const roundSays = (minAge: number, adults = 4_210, onRoll: number | null = null) =>
  plainText(
    renderAt(
      '/ru',
      <RoundFigures
        round={{
          ...votingExample,
          rules: { ...votingExample.rules, mayVote: from(minAge) },
          turnout: { voted: 842, adults, onRoll },
        }}
      />,
    ).textContent,
  )
const resultSays = (minAge: number, adults = 4_210, onRoll: number | null = null) =>
  plainText(
    renderAt('/ru', <ResultFigures result={{ ...result, adults }} mayVote={from(minAge, onRoll)} />)
      .textContent,
  )
const office = { name: votingExample.title, region: votingExample.title }
const protocolSays = (minAge: number, adults = 4_210, onRoll: number | null = null) =>
  plainText(
    wordsOf(
      protocolPaper(sayIn('ru', 'ak-bulun'), {
        ...{ title: votingExample.title, office, villages: {} },
        ...{ result: { ...result, adults }, mayVote: from(minAge, onRoll) },
        standing: 'poll',
      }),
    ).join('\n'),
  )

test('where younger people vote, adults are named as such and no share of them is called the turnout', () => {
  expect(roundSays(16)).toContain('Голосуют жители от 16 лет. Жителей от 18 лет: 4 210')
  expect(resultSays(16)).toContain('Голосуют жители от 16 лет. Жителей от 18 лет: 4 210')
  expect(resultSays(16)).not.toContain('%')
  expect(protocolSays(16)).toContain('Жители от 16 лет на 1 сентября 2026')
  expect(protocolSays(16)).toContain('Жители от 18 лет\n4 210')
})

test('where adults vote, the share is that of those entitled', () => {
  expect(resultSays(18)).toContain('к числу жителей от 18 лет (4 210): 20 %')
  expect(protocolSays(18)).toContain('Жители от 18 лет на 1 сентября 2026')
})

test('nothing is compared with a number that nobody knows', () => {
  expect(roundSays(18, 0)).not.toContain('18 лет')
  expect(resultSays(18, 0)).not.toMatch(/18 лет|%/)
  expect(protocolSays(0, 0)).not.toMatch(/от 0 лет|от 18 лет/)
})

test('a binding vote is told of those on its roll, and of no adults', () => {
  expect(roundSays(16, 4_210, 2_000)).toContain('В списке избирателей: 2 000')
  expect(resultSays(16, 4_210, 1_684)).toContain('из 1 684 в списке избирателей: 50 %')
  expect(protocolSays(16, 4_210, 1_684)).toContain('Людей в списке избирателей\n1 684')
  for (const said of [
    roundSays(16, 4_210, 9),
    resultSays(16, 4_210, 9),
    protocolSays(16, 4_210, 9),
  ])
    expect(said).not.toContain('4 210')
})
