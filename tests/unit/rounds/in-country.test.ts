import { expect, test } from 'vitest'
import { onInCountry } from '#app/domain/rounds/in-country.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { roundOf } from '#seed/builders/a-round.ts'

const at = new Date('2026-11-25T06:00:00Z')

function roundIn(place: string, inPhase: Phase, ends?: Date, number = 1): RoundHead {
  const round = { ...roundOf({ place, at, inPhase }), number }
  const calendar = ends ? { ...round.calendar, checking: ends } : round.calendar
  return { ...round, calendar } as RoundHead // a round as it is stored is one with its number
}

test('where one can take part stands first, by its end; what is over is left out', () => {
  const late = new Date('2026-12-20T00:00:00Z')
  const soon = new Date('2026-12-01T00:00:00Z')
  const rounds = [
    roundIn('checking', 'checking'),
    roundIn('late', 'ideas', late),
    roundIn('over', 'delivery'),
    roundIn('soon', 'ideas', soon),
  ]
  const found = onInCountry(rounds, at)
  expect(found.map(({ place, open }) => [place, open])).toEqual([
    ['soon', true],
    ['late', true],
    ['checking', false],
  ])
  expect(found[0]?.ends).toEqual(soon)
})

test('a municipality with two open rounds stands there with both, and not with what waits beside them', () => {
  const rounds = [
    roundIn('ak-bulun', 'ideas', undefined, 3),
    roundIn('ak-bulun', 'ideas', new Date('2026-12-20T00:00:00Z'), 2),
    roundIn('ak-bulun', 'checking', undefined, 4),
    roundIn('ak-suu', 'checking', undefined, 1),
    roundIn('ak-suu', 'appeals', undefined, 2),
  ]
  const found = onInCountry(rounds, at).map(({ place, round }) => `${place} ${round.number}`)
  expect(found.filter((one) => one.startsWith('ak-bulun')).sort()).toEqual([
    'ak-bulun 2',
    'ak-bulun 3',
  ])
  expect(found.filter((one) => one.startsWith('ak-suu'))).toHaveLength(1)
})
