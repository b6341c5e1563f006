import { expect, test } from 'vitest'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Answer, Handling } from '#app/domain/remarks/answer.ts'
import { replyFigures } from '#app/domain/remarks/figures.ts'
import type { Verdict } from '#app/domain/remarks/verdict.ts'

const asked = '2026-11-02' as Day
const due = '2026-11-10' as Day
const today = '2026-11-20' as Day

const answer = (verdict: Verdict, on: string): Answer => ({
  ...{ verdict, reason: 'Себеби', ground: '', duplicateOf: null, moved: [] },
  ...{ by: { account: 'a', name: 'А. Осмонова' }, at: new Date(`${on}T06:00:00Z`) },
})
const remark = (given: Partial<Handling> = {}) => ({
  ...{
    asked,
    duty: { responsible: null, due, reason: '' },
    answer: null,
    word: null,
    second: null,
  },
  ...given,
})
const no = { isAnswer: false, text: 'Жок', at: new Date('2026-11-11T06:00:00Z') }

test('the figures of a year add up to its remarks, and a second look is one of its own', () => {
  const figures = replyFigures(
    [
      remark({ answer: answer('accepted', '2026-11-05') }),
      remark({ answer: answer('rejected', '2026-11-12') }),
      // Answered in time; its second look waits, which is no second waiting remark.
      remark({ answer: answer('rejected', '2026-11-06'), word: no, second: { due, answer: null } }),
      remark({
        ...{ answer: answer('rejected', '2026-11-06'), word: no },
        second: { due, answer: answer('partly', '2026-11-13') },
      }),
      remark(),
      // Put off with a reason: the first day is over all the same.
      remark({ duty: { responsible: null, due: '2026-12-01' as Day, reason: 'Кеңеш' } }),
      remark({
        duty: { responsible: null, due: '2026-12-01' as Day, reason: 'Кеңеш' },
        answer: answer('rejected', '2026-11-18'),
      }),
    ],
    today,
  )
  expect(figures).toEqual({
    ...{ all: 7, inTime: 3, late: 2, waiting: 2, overdue: 2 },
    ...{ accepted: 1, partly: 1, second: 2, secondWaiting: 1 },
  })
  expect(figures.inTime + figures.late + figures.waiting).toBe(figures.all)
})
