import { expect, test } from 'vitest'
import {
  effectiveOpinions,
  everyHand,
  judgesOf,
  type Opinion,
  type Signature,
} from '#app/domain/evaluation/evaluation.ts'
import { som } from '#app/domain/money.ts'
import { on } from './autumn.ts'

const opinion = (step: Opinion['step'], verdict: Opinion['verdict'], account: string): Opinion => ({
  step,
  verdict,
  findings: [],
  reason: '',
  cost: null,
  costReason: '',
  yearlyCost: null,
  by: { account, name: account },
  at: on('2026-10-16'),
  asked: som(318_000),
  version: 1,
  attempt: 1,
})

const signature = (opinion: number, agreed: boolean, account: string): Signature => ({
  by: { account, name: account },
  at: on('2026-10-20'),
  agreed,
  reason: '',
  opinion,
})

test('a no is public only with its second signature', () => {
  const opinions = [opinion('legal', 'yes', 'nurbek'), opinion('technical', 'no', 'aigul')]
  const shown = (...signatures: Signature[]) => effectiveOpinions({ opinions, signatures }).length
  expect(shown()).toBe(1)
  expect(shown(signature(1, false, 'bakyt'))).toBe(1)
  expect(shown(signature(1, true, 'bakyt'))).toBe(2)
})

test('whoever judged in this attempt may not sign; earlier attempts do not count', () => {
  const opinions = [
    opinion('legal', 'no', 'nurbek'),
    { ...opinion('legal', 'yes', 'aigul'), attempt: 2 },
  ]
  expect(judgesOf({ opinions, attempt: 2 })).toEqual(['aigul'])
})

test('whoever judged or signed may not decide the appeal', () => {
  const opinions = [opinion('legal', 'no', 'nurbek')]
  expect(everyHand({ opinions, signatures: [signature(0, true, 'bakyt')] })).toEqual([
    'nurbek',
    'bakyt',
  ])
})
