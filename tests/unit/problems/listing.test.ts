import { expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { listedFacts } from '#app/domain/problems/listing/listed.ts'
import { figuresOf, groupsOf, totalOf, totalsOf } from '#app/domain/problems/listing/totals.ts'
import { problemsWanted } from '#app/domain/problems/listing/wanted.ts'
import type { Problem, ProblemStep } from '#app/domain/problems/problem.ts'
import { problemStates } from '#app/domain/problems/state.ts'

const at = new Date('2026-11-20T05:00:00Z')
const today = dayOf(at)
const step = (more: Partial<ProblemStep>): ProblemStep => ({
  ...{ state: 'open', at, by: 'sender', text: '', whose: '', same: null, until: null, ...more },
})
const problem = (more: Partial<Problem> = {}): Problem => ({
  ...{ place: 'ak-bulun', number: 1, kind: 'water', village: 1, landmark: 'Мектептин жанында' },
  ...{ point: null, private: false, title: 'Түтүк жарылган', words: 'Суу агып жатат', photos: [] },
  ...{ source: 'web', language: 'ky', sender: { account: null, contact: null, name: 'Асан' } },
  ...{ named: false, key: null, at, due: dayPlus(today, 3), state: 'open', steps: [step({})] },
  ...{ updated: at, hidden: null, cleaned: null, ...more },
})
const finds = (one: Problem, word: string) => listedFacts(one).found.includes(word)

test('the day that is waited for is that of the first reply, then what was promised, then none', () => {
  expect(listedFacts(problem()).waits).toBe(dayPlus(today, 3))
  const until = dayPlus(today, 9)
  const planned = step({ state: 'planned', by: 'office', until })
  expect(listedFacts(problem({ state: 'planned', steps: [step({}), planned] })).waits).toBe(until)
  const fixed = step({ state: 'fixed', by: 'office' })
  const steps = [step({}), planned, fixed]
  expect(listedFacts(problem({ state: 'fixed', steps })).waits).toBeNull()
})

test('nobody finds a report by what is hidden, by where a home is, or by its sender', () => {
  expect([finds(problem(), 'тутук'), finds(problem(), 'мектептин')]).toEqual([true, true])
  expect(finds(problem(), 'асан')).toBe(false)
  expect(finds(problem({ private: true }), 'мектептин')).toBe(false)
  const hidden = { ground: 'threats', reason: 'Сөгүнүү', at, by: 'a' } as const
  expect(listedFacts(problem({ hidden })).found).toEqual([])
})

test('totals tell how many there are of each choice, and what is closed is not counted as fixed', () => {
  const all = problemStates.flatMap((state, index) =>
    Array.from({ length: index + 1 }, () => ({
      kind: index % 2 ? 'water' : 'waste',
      village: index % 3 || null,
      state,
    })),
  )
  const groups = groupsOf(totalsOf(all))
  const narrowed = (kind: string | null, village: number | null) =>
    totalOf(groups, { kind, village, state: null })
  expect(narrowed(null, null)).toBe(28)
  expect(narrowed('water', null)).toBe(all.filter(({ kind }) => kind === 'water').length)
  expect(narrowed('waste', 1)).toBe(
    all.filter(({ kind, village }) => kind === 'waste' && village === 1).length,
  )
  expect(totalOf(groups, { kind: null, village: null, state: 'fixed' })).toBe(4)
  expect(figuresOf(groups, 2)).toEqual({
    all: 28,
    open: 6,
    fixed: 4,
    closedOtherwise: 18,
    overdue: 2,
  })
})

test('an address is asked as the database can answer: in no order that it does not have', () => {
  const called = {
    kinds: new Map([['water', ['Ичүүчү суу']]]),
    villages: new Map([[2, ['Суу-Баш']]]),
  }
  const asked = (sort: string, words = '') =>
    problemsWanted(
      { words, chosen: { village: '2', state: 'fixed', reply: 'overdue' }, sort, page: 1 },
      called,
    )
  expect(asked('-followers')).toMatchObject({
    village: 2,
    kind: null,
    state: 'fixed',
    overdue: true,
    order: 'followers',
    down: true,
  })
  expect(asked('reply')).toMatchObject({ order: 'due', down: false })
  expect(asked('called')).toMatchObject({ order: 'number', down: true })
  expect(asked('sent')).toMatchObject({ order: 'number', down: false })
  expect(asked('', 'суу').words).toMatchObject([{ kinds: ['water'], villages: [2] }])
})
