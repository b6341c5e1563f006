import { expect, test } from 'vitest'
import { counted, election, funded } from './small-election.ts'

const village = election(100, { school: 80, well: 30, road: 40, park: 20 }, [
  [6, 'school'],
  [3, 'well, road'],
  [2, 'well, park'],
])

test('greedy that skips takes what still fits', () => {
  const outcome = counted(village, 'greedy-skip')
  expect(funded(outcome)).toEqual(['school', 'park'])
  expect(outcome).toMatchObject({ cost: 100, voters: 11, stop: 'end-of-list' })
})

test('greedy that stops ends at the first project that does not fit', () => {
  const outcome = counted(village, 'greedy-stop')
  expect(funded(outcome)).toEqual(['school'])
  expect(outcome.stop).toBe('does-not-fit')
})

test('Equal Shares lets a minority that agrees have its share', () => {
  const outcome = counted(village, 'mes-cost', { completion: 'none' })
  expect(funded(outcome)).toEqual(['well'])
})

test('raised shares and the greedy completion use what is left', () => {
  const outcome = counted(village, 'mes-cost')
  expect(outcome.winners).toEqual([
    { id: 'well', cost: 30, votes: 5, step: 1, by: 'rule' },
    { id: 'road', cost: 40, votes: 3, step: 2, by: 'completion' },
    { id: 'park', cost: 20, votes: 2, step: 3, by: 'completion' },
  ])
  expect(outcome).toMatchObject({ cost: 90, increments: 4, runs: 6, stop: 'over' })
})

test('141 equal shares buy the one project that costs the whole budget', () => {
  const outcome = counted(election(200_000, { field: 200_000 }, [[141, 'field']]), 'mes-cost', {
    completion: 'none',
  })
  expect(funded(outcome)).toEqual(['field'])
})

test('an election without ballots funds nothing and says so', () => {
  const empty = election(100, { well: 30 }, [])
  expect(counted(empty, 'mes-cost')).toMatchObject({ winners: [], cost: 0, voters: 0 })
  expect(counted(empty, 'mes-cost').leftOut).toEqual([{ id: 'well', reason: 'no-votes', by: null }])
})
