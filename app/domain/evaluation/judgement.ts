import type { Tyiyn } from '../money.ts'
import { accepted, type FieldFault, fault, type Outcome, refuseInput } from '../outcome.ts'
import { type CostBounds, checkBounds } from './cost-bounds.ts'
import { answersFor, type CheckStep, type Criterion, criteria } from './criteria.ts'
import type { Judgement } from './evaluation.ts'

/**
 * A judgement stands if every criterion of its step is answered, a "not met" says why, a yes has nothing unmet, a
 * no has something unmet and a reason, a return says what is missing, and a technical yes has its price.
 */
export function checkJudgement(judgement: Judgement, bounds: CostBounds): Outcome<Judgement> {
  const faults = [
    ...criteria[judgement.step].flatMap((criterion) => checkFinding(judgement, criterion)),
    ...checkVerdict(judgement),
    ...checkCost(judgement, bounds),
  ]
  return faults.length > 0 ? refuseInput(faults) : accepted(kept(judgement))
}

/** Only what belongs to the step and the verdict is kept: no price with a no, no reason with a yes. */
function kept(judgement: Judgement): Judgement {
  const priced = isPriced(judgement)
  const own: readonly Criterion[] = criteria[judgement.step]
  return {
    ...judgement,
    findings: judgement.findings.filter(({ criterion }) => own.includes(criterion)),
    reason: judgement.verdict === 'yes' ? '' : judgement.reason,
    cost: priced ? judgement.cost : null,
    costReason: priced ? judgement.costReason : '',
    yearlyCost: priced ? judgement.yearlyCost : null,
  }
}

/** A return may leave criteria open: that is often why it is returned. */
function checkFinding({ findings, verdict }: Judgement, criterion: Criterion): FieldFault[] {
  const found = findings.find((finding) => finding.criterion === criterion)
  if (!found) return verdict === 'return' ? [] : [fault(criterion, 'criterion-unanswered', {})]
  if (!answersFor(criterion).includes(found.answer)) return [fault(criterion, 'choose-one', {})]
  return found.answer === 'not-met' && found.note === ''
    ? [fault(`${criterion}-note`, 'not-met-needs-reason', {})]
    : []
}

function checkVerdict({ verdict, findings, reason, step }: Judgement): FieldFault[] {
  const own: readonly Criterion[] = criteria[step]
  const unmet = findings.some(
    (found) => own.includes(found.criterion) && found.answer === 'not-met',
  )
  if (verdict === 'yes') return unmet ? [fault('verdict', 'yes-with-unmet', {})] : []
  const faults: FieldFault[] = []
  if (verdict === 'no' && !unmet) faults.push(fault('verdict', 'no-without-unmet', {}))
  if (reason === '')
    faults.push(
      verdict === 'no'
        ? fault('reason', 'no-needs-reason', {})
        : fault('reason', 'say-missing', {}),
    )
  return faults
}

const isPriced = ({ step, verdict }: { step: CheckStep; verdict: string }) =>
  step === 'technical' && verdict === 'yes'

function checkCost(judgement: Judgement, bounds: CostBounds): FieldFault[] {
  return isPriced(judgement) ? checkPrice(judgement.cost, judgement.costReason, bounds) : []
}

/** A price stands if it is there, is not above the cap, and a change of the author's sum is explained. */
function checkPrice(cost: Tyiyn | null, costReason: string, bounds: CostBounds): FieldFault[] {
  const faults = checkBounds(cost, bounds)
  return faults.length === 0 && cost !== bounds.asked && costReason === ''
    ? [fault('costReason', 'changed-price-needs-reason', { asked: bounds.asked })]
    : faults
}
