import { expect, test } from 'vitest'
import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { countLate, numbersWanted } from '#app/domain/problems/listing/find.ts'
import { ownFacts, waitsFor, wordsOf } from '#app/domain/problems/listing/listed.ts'
import { figuresOf, groupsOf } from '#app/domain/problems/listing/totals.ts'
import { problemsWanted } from '#app/domain/problems/listing/wanted.ts'
import {
  columnsOf,
  emptyWindow,
  type ReportFacts,
  windowsOf,
  withReport,
} from '#app/domain/problems/listing/window.ts'
import { changedWords, wordPlacesOf } from '#app/domain/problems/listing/words.ts'
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
const finds = (one: Problem, word: string) => wordsOf(one).includes(word)

test('the day that is waited for is that of the first reply, then what was promised, then none', () => {
  expect(waitsFor(problem())).toBe(dayPlus(today, 3))
  const until = dayPlus(today, 9)
  const planned = step({ state: 'planned', by: 'office', until })
  expect(waitsFor(problem({ state: 'planned', steps: [step({}), planned] }))).toBe(until)
  const fixed = step({ state: 'fixed', by: 'office' })
  const steps = [step({}), planned, fixed]
  expect(waitsFor(problem({ state: 'fixed', steps }))).toBeNull()
})

test('a report is fixed on the day of its last step, and not any more once it was opened again', () => {
  const office = step({ state: 'planned', by: 'office', at: new Date('2026-11-21T05:00:00Z') })
  const fixed = step({ state: 'fixed', by: 'office', at: new Date('2026-11-24T05:00:00Z') })
  const done = problem({ state: 'fixed', steps: [step({}), office, fixed] })
  expect(ownFacts(done)).toMatchObject({ replied: '2026-11-21', fixed: '2026-11-24' })
  const again = problem({ steps: [...done.steps, step({})] })
  expect(ownFacts(again)).toMatchObject({ replied: '2026-11-21', fixed: null })
  const others = problem({ state: 'cannot', steps: [step({}), { ...fixed, state: 'cannot' }] })
  expect(ownFacts(others)).toMatchObject({ replied: '2026-11-24', fixed: null })
})

test('nobody finds a report by what is hidden, by where a home is, or by its sender', () => {
  expect([finds(problem(), 'тутук'), finds(problem(), 'мектептин')]).toEqual([true, true])
  expect(finds(problem(), 'асан')).toBe(false)
  expect(finds(problem({ private: true }), 'мектептин')).toBe(false)
  const hidden = { ground: 'threats', reason: 'Сөгүнүү', at, by: 'a' } as const
  expect(wordsOf(problem({ hidden }))).toEqual([])
})

const facts = (number: number, more: Partial<ReportFacts> = {}): ReportFacts => ({
  ...{ number, kind: 'water', village: 1, state: 'open', waits: null, followers: 0 },
  ...{ due: today, replied: null, fixed: null, ...more },
})
const wanted = {
  ...{
    kind: null,
    village: null,
    state: null,
    overdue: false,
    current: false,
    open: false,
    words: [],
  },
  ...({ order: 'number', down: true } as const),
}

test('windows tell how many there are of each choice, and what is closed is not counted as fixed', () => {
  let number = 0
  const all = problemStates.flatMap((state, index) =>
    Array.from({ length: index + 1 }, () =>
      facts(++number, { kind: index % 2 ? 'water' : 'waste', village: index % 3 || null, state }),
    ),
  )
  const groups = groupsOf(columnsOf(windowsOf(all)))
  const ofWater = groups.filter(({ kind }) => kind === 'water')
  expect(ofWater.reduce((sum, { count }) => sum + count, 0)).toBe(
    all.filter(({ kind }) => kind === 'water').length,
  )
  expect(groups).toContainEqual({ kind: 'waste', village: null, state: 'open', count: 1 })
  expect(figuresOf(groups, 2)).toEqual({
    all: 28,
    open: 6,
    fixed: 4,
    closedOtherwise: 18,
    overdue: 2,
  })
})

test('a window that was changed one by one is the window made of all at once', () => {
  const all = [facts(1), facts(3, { kind: 'waste', followers: 9 }), facts(1_000, { village: 300 })]
  const each = all.reduce(withReport, emptyWindow(0))
  expect([each]).toEqual(windowsOf(all))
  const moved = withReport(each, facts(3, { kind: 'waste', state: 'fixed', followers: 9 }))
  expect(columnsOf([moved]).state[3]).toBe(problemStates.indexOf('fixed') + 1)
  // Nothing stands at a number that was never given, and nobody finds it.
  expect(numbersWanted(columnsOf([each]), { wanted, found: [], today })).toEqual([1_000, 3, 1])
})

test('what is wanted is found and put in order, over more than one window', () => {
  const columns = columnsOf(
    windowsOf([
      facts(2, { waits: dayPlus(today, -1), followers: 4 }),
      facts(5, { waits: today, village: 2 }),
      facts(999, { kind: 'waste', state: 'fixed', followers: 4 }),
      facts(1_001, { waits: dayPlus(today, -9) }),
    ]),
  )
  const find = (more: object, found: number[][] = []) =>
    numbersWanted(columns, { wanted: { ...wanted, ...more }, found, today })
  expect(find({})).toEqual([1_001, 999, 5, 2])
  expect(find({ down: false })).toEqual([2, 5, 999, 1_001])
  expect(find({ kind: 'waste' })).toEqual([999])
  expect(find({ kind: 'light' })).toEqual([])
  expect(find({ village: 2, state: 'open' })).toEqual([5])
  // What is open, or was fixed within thirty days.
  expect(find({ current: true })).toEqual([1_001, 5, 2])
  expect(find({ open: true })).toEqual([1_001, 5, 2])
  const since = (fixed: number, asked: object = { current: true }) =>
    numbersWanted(
      columnsOf(
        windowsOf([
          facts(1, { state: 'fixed', fixed: dayPlus(today, fixed) }),
          facts(2, { state: 'cannot' }),
        ]),
      ),
      { wanted: { ...wanted, ...asked }, found: [], today },
    )
  expect([since(-30), since(-31), since(-1, { open: true })]).toEqual([[1], [], []])
  // Today is not overdue yet.
  expect([find({ overdue: true }), countLate(columns, today)]).toEqual([[1_001, 2], 2])
  expect(find({ order: 'due', down: false })).toEqual([1_001, 2, 5, 999])
  expect(find({ order: 'followers' })).toEqual([999, 2, 1_001, 5])
  const word = (more: object) => ({ prefix: 'суу', stems: [], kinds: [], villages: [], ...more })
  expect(find({ words: [word({})] }, [[5, 5, 2]])).toEqual([5, 2])
  expect(find({ words: [word({}), word({ villages: [2] })] }, [[5, 2], [999]])).toEqual([5])
  expect(find({ words: [word({ prefix: '999' })] })).toEqual([999])
  expect(find({ words: [word({ kinds: ['waste'] })] })).toEqual([999])
})

test('each word knows its reports, of ten thousand numbers a record, and a change moves no other word', () => {
  const reports = [1, 2, 10_001].map((number) => ({ number, found: ['суу', `${number}`] }))
  expect(wordPlacesOf(reports).filter(({ word }) => word === 'суу')).toEqual([
    { word: 'суу', window: 0, numbers: [1, 2] },
    { word: 'суу', window: 1, numbers: [10_001] },
  ])
  expect(changedWords(['суу', 'жок'], ['суу', 'бар'])).toEqual({ gone: ['жок'], come: ['бар'] })
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
