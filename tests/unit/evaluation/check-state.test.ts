import { expect, test } from 'vitest'
import {
  advance,
  type CheckEvent,
  type CheckState,
  checkStillChecked,
} from '#app/domain/evaluation/check-state.ts'
import type { Verdict } from '#app/domain/evaluation/evaluation.ts'

const sent: CheckState = { state: 'sent', step: 'legal', last: null }

/** Where a way leads: `state/step`, or the event at which it ended and the reason. */
function way(...events: CheckEvent[]): string {
  let checkState = sent
  for (const event of events) {
    const next = advance(checkState, event)
    if (next.refused) return `${event.kind} refused: ${next.kind} ${next.reason.key}`
    checkState = next.value
  }
  return `${checkState.state}/${checkState.step}`
}

const assigned: CheckEvent = { kind: 'assigned' }
const legal = (verdict: Verdict): CheckEvent => ({ kind: 'judged', step: 'legal', verdict })
const technical = (verdict: Verdict): CheckEvent => ({ kind: 'judged', step: 'technical', verdict })
const signed: CheckEvent = { kind: 'signed', agreed: true }
const notSigned: CheckEvent = { kind: 'signed', agreed: false }
const upheld = (to: 'accepted' | 'check'): CheckEvent => ({ kind: 'appeal-upheld', to })

test('a proposal is being checked from its first assignment, or from the first judgement', () => {
  expect(way(assigned)).toBe('checking/legal')
  expect(way(legal('yes'))).toBe('checking/technical')
})

test('legal check, technical check and second signature accept it', () => {
  expect(way(assigned, legal('yes'), technical('yes'))).toBe('checking/signature')
  expect(way(assigned, legal('yes'), technical('yes'), signed)).toBe('accepted/done')
})

test('a no of either check rejects it only with the second signature', () => {
  expect(way(legal('no'))).toBe('checking/signature')
  expect(way(legal('no'), signed)).toBe('rejected/done')
  expect(way(legal('yes'), technical('no'), signed)).toBe('rejected/done')
})

test('a signature that is refused leads back to the check', () => {
  expect(way(legal('yes'), technical('yes'), notSigned)).toBe('checking/technical')
  expect(way(legal('no'), notSigned)).toBe('checking/legal')
})

test('a return waits for the author and goes on where it was', () => {
  expect(way(legal('yes'), technical('return'))).toBe('returned/technical')
  expect(way(legal('yes'), technical('return'), { kind: 'answered' })).toBe('checking/technical')
  expect(way(legal('return'), legal('yes'))).toBe('judged refused: conflict with-its-author')
})

test('no step can be jumped over or done twice', () => {
  const conflict = 'refused: conflict not-at-this-step'
  expect(way(technical('yes'))).toBe(`judged ${conflict}`)
  expect(way(legal('yes'), legal('yes'))).toBe(`judged ${conflict}`)
  expect(way(legal('yes'), signed)).toBe(`signed ${conflict}`)
  expect(way(legal('no'), signed, signed)).toBe(`signed ${conflict}`)
  expect(way(legal('no'), assigned)).toBe(`assigned ${conflict}`)
})

test('an upheld appeal accepts it or checks it again where it failed', () => {
  expect(way(legal('no'), signed, upheld('accepted'))).toBe('accepted/done')
  expect(way(legal('no'), signed, upheld('check'))).toBe('checking/legal')
  expect(way(legal('yes'), technical('no'), signed, upheld('check'))).toBe('checking/technical')
  expect(way(legal('yes'), upheld('check'))).toContain('refused')
})

test('what was withdrawn is checked no more', () => {
  const outcome = advance({ ...sent, state: 'withdrawn' }, legal('yes'))
  expect(outcome.refused && outcome.kind).toBe('conflict')
})

test('during the appeals only what an appeal sent back is checked', () => {
  expect(checkStillChecked('appeals', 1).refused).toBe(true)
  expect(checkStillChecked('appeals', 2).refused).toBe(false)
  expect(checkStillChecked('checking', 1).refused).toBe(false)
})
