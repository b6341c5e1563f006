import { expect, test } from 'vitest'
import { checkDue, urgencyOf, usualDue } from '#app/domain/evaluation/due.ts'
import { checkExclusion, excludesAfter } from '#app/domain/evaluation/exclusion.ts'
import { checkModeration, type Moderation } from '#app/domain/evaluation/report.ts'
import type { HidingGround } from '#app/domain/proposals/proposal.ts'
import { isWithheld } from '#app/domain/proposals/public-words.ts'
import { autumn, day, on } from './autumn.ts'

test('the desk tells overdue, today and days left', () => {
  expect(urgencyOf(day('2026-10-10'), day('2026-10-12'))).toEqual({ kind: 'overdue', days: 2 })
  expect(urgencyOf(day('2026-10-12'), day('2026-10-12'))).toEqual({ kind: 'today' })
  expect(urgencyOf(day('2026-10-15'), day('2026-10-12'))).toEqual({ kind: 'ahead', days: 3 })
})

test('a check is due between today and the last day of the checking', () => {
  const refused = (due: string, at: string) => checkDue(day(due), autumn, on(at)).refused
  expect(refused('2026-10-31', '2026-10-05')).toBe(false)
  expect(refused('2026-11-01', '2026-10-05')).toBe(true)
  expect(refused('2026-10-04', '2026-10-05')).toBe(true)
  expect(refused('2026-11-09', '2026-11-03')).toBe(false)
})

test('the day offered is a week ahead, or the last one there is', () => {
  expect(usualDue(autumn, on('2026-10-05'))).toBe('2026-10-12')
  expect(usualDue(autumn, on('2026-10-28'))).toBe('2026-10-31')
})

const proposal = (number: number, excludes: number[] = []) => ({
  number,
  round: 1,
  state: 'checking' as const,
  excludes,
})

test('two proposals exclude each other once, and only within a round', () => {
  const key = (...given: Parameters<typeof checkExclusion>) => {
    const outcome = checkExclusion(...given)
    return outcome.refused ? outcome.reason.key : 'yes'
  }
  expect(key(proposal(3), proposal(5), true)).toBe('yes')
  expect(key(proposal(3), proposal(3), true)).toBe('excludes-itself')
  expect(key(proposal(3), { ...proposal(5), round: 2 }, true)).toBe('other-round')
  expect(key(proposal(3, [5]), proposal(5, [3]), true)).toBe('already-excluded')
  expect(key(proposal(3, [5]), proposal(5, [3]), false)).toBe('yes')
  expect(key(proposal(3), proposal(5), false)).toBe('not-excluded')
  expect(key(proposal(3), { ...proposal(5), state: 'rejected' as const }, true)).toBe('not-in-play')
})

test('exclusions are kept in the order of numbers, each once', () => {
  expect(excludesAfter([3, 9], 5, true)).toEqual([3, 5, 9])
  expect(excludesAfter([3, 5, 9], 5, false)).toEqual([3, 9])
})

test('a proposal is hidden once and shown once; a dismissal answers a report', () => {
  const hidden = {
    ...{ reason: 'Телефон номери бар', at: on('2026-09-05'), by: 'bakyt' },
    ground: 'other' as const,
  }
  expect(checkModeration('hide', { state: 'sent', hidden: null }, 0).refused).toBe(false)
  expect(checkModeration('hide', { state: 'sent', hidden }, 0).refused).toBe(true)
  expect(checkModeration('show', { state: 'sent', hidden }, 0).refused).toBe(false)
  expect(checkModeration('show', { state: 'sent', hidden: null }, 0).refused).toBe(true)
  expect(checkModeration('dismiss', { state: 'sent', hidden: null }, 0).refused).toBe(true)
  expect(checkModeration('dismiss', { state: 'sent', hidden: null }, 2).refused).toBe(false)
})

test('what is still readable can be taken away, and a ground named where none was kept', () => {
  const hidden = { reason: 'Телефон номери бар', at: on('2026-09-05'), by: 'bakyt' }
  const moderated = (kind: Moderation, ground?: HidingGround) =>
    !checkModeration(kind, { state: 'sent', hidden: { ...hidden, ...(ground && { ground }) } }, 0)
      .refused
  expect(moderated('hide-threats', 'other')).toBe(true)
  expect(moderated('hide-threats', 'personal-data')).toBe(false)
  expect(moderated('hide', 'personal-data')).toBe(false)
  expect(moderated('hide')).toBe(true)
  expect(moderated('hide-personal-data')).toBe(true)
})

test('what was hidden before grounds were kept is withheld like personal data', () => {
  expect(isWithheld({})).toBe(true)
  expect(isWithheld({ ground: 'personal-data' })).toBe(true)
  expect(isWithheld({ ground: 'other' })).toBe(false)
  expect(isWithheld(null)).toBe(false)
})
