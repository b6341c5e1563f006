import { expect, test } from 'vitest'
import {
  answersFor,
  type CheckStep,
  criteria,
  type Finding,
} from '#app/domain/evaluation/criteria.ts'
import type { Judgement } from '#app/domain/evaluation/evaluation.ts'
import { checkJudgement } from '#app/domain/evaluation/judgement.ts'
import { som } from '#app/domain/money.ts'

const allMet = (step: CheckStep): Finding[] =>
  criteria[step].map((criterion) => ({ criterion, answer: 'met', note: '' }))

const judgement = (change: Partial<Judgement>): Judgement => ({
  step: 'technical',
  verdict: 'yes',
  findings: allMet(change.step ?? 'technical'),
  reason: '',
  cost: change.step === 'legal' ? null : som(318_000),
  costReason: '',
  yearlyCost: null,
  ...change,
})

const bounds = { asked: som(318_000), cap: som(500_000) }

const faults = (change: Partial<Judgement>) => {
  const outcome = checkJudgement(judgement(change), bounds)
  return outcome.refused ? outcome.faults.map(({ field, reason }) => `${field}: ${reason.key}`) : []
}

const withAnswer = (step: CheckStep, criterion: string, answer: Finding['answer'], note = '') =>
  allMet(step).map((found) => (found.criterion === criterion ? { ...found, answer, note } : found))

test('a yes at the technical check with every criterion and the price stands', () => {
  expect(faults({})).toEqual([])
})

test('a yes at the technical check without a price is refused', () => {
  expect(faults({ cost: null })).toEqual(['cost: yes-needs-price'])
  expect(faults({ cost: som(0) })).toEqual(['cost: yes-needs-price'])
})

test('a price other than the author’s has to be explained', () => {
  expect(faults({ cost: som(290_000) })).toEqual(['costReason: changed-price-needs-reason'])
  expect(faults({ cost: som(290_000), costReason: 'Кабель 650 м' })).toEqual([])
})

test('a price above what the round gives to one project is refused', () => {
  expect(faults({ cost: som(500_001), costReason: 'Кабель' })).toEqual(['cost: over-the-cap'])
})

test('a criterion left out is found', () => {
  const findings = allMet('legal').filter(({ criterion }) => criterion !== 'fits-plans')
  expect(faults({ step: 'legal', findings })).toEqual(['fits-plans: criterion-unanswered'])
})

test('a return may leave criteria open but says what is missing', () => {
  const returned = { step: 'legal', verdict: 'return', findings: [] } as const
  expect(faults(returned)).toEqual(['reason: say-missing'])
  expect(faults({ ...returned, reason: 'Жердин документи жок' })).toEqual([])
})

test('“not met” says why', () => {
  const findings = withAnswer('legal', 'municipal-property', 'not-met')
  expect(faults({ step: 'legal', verdict: 'no', reason: 'Жер жеке менчик', findings })).toEqual([
    'municipal-property-note: not-met-needs-reason',
  ])
})

test('a no needs a reason and a criterion that is not met', () => {
  expect(faults({ step: 'legal', verdict: 'no' })).toEqual([
    'verdict: no-without-unmet',
    'reason: no-needs-reason',
  ])
})

test('a yes beside a criterion that is not met is refused', () => {
  const findings = withAnswer('technical', 'safe', 'not-met', 'Жар кулап турат')
  expect(faults({ findings })).toEqual(['verdict: yes-with-unmet'])
})

test('whether it is an issue of local significance cannot be “not applicable”', () => {
  expect(answersFor('local-issue')).toEqual(['met', 'not-met'])
  const findings = withAnswer('legal', 'local-issue', 'not-applicable')
  expect(faults({ step: 'legal', findings })).toEqual(['local-issue: choose-one'])
  expect(answersFor('fits-plans')).toContain('not-applicable')
})

test('a price is kept only with a technical yes', () => {
  const outcome = checkJudgement(judgement({ step: 'legal', cost: som(5) }), bounds)
  expect(!outcome.refused && outcome.value.cost).toBe(null)
})
