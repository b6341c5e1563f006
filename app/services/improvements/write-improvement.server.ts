import { dayOf } from '#app/domain/calendar/day.ts'
import { canBecome, faultsOfPlan, saidDoneBy } from '#app/domain/improvements/check-improvement.ts'
import type { Evidence } from '#app/domain/improvements/documents.ts'
import type { Improvement, Plan } from '#app/domain/improvements/improvement.ts'
import type { Becomes, Finding, ImprovementState } from '#app/domain/improvements/state.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import {
  addStep,
  insertImprovement,
  readImprovement,
} from '#models/improvements/improvement.server.ts'
import { type Done, done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { looksAsMonitor } from './accounts.server.ts'
import { keepEvidence } from './documents.server.ts'
import { checkStanding } from './facilities.server.ts'
import { sourcesFor } from './sources.server.ts'

/** Writes down what was agreed, with its owner and its day. */
export async function planImprovement(
  situation: Situation,
  facility: number,
  { text, ...plan }: Plan,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  const sources = await sourcesFor(situation, facility)
  return perform(situation, async (tx) => {
    const allowed = may(person, 'plan-improvement', { place }, at)
    if (allowed.refused) return allowed
    const standing = await checkStanding(tx, situation, facility)
    if (standing.refused) return standing
    const faults = faultsOfPlan(plan, { today: dayOf(at), sources })
    if (faults.length > 0) return refuseInput(faults)
    const by = allowed.value.id
    const step = { state: 'planned', at, by, monitor: false, text, evidence: null } as const
    const number = await insertImprovement(tx, {
      ...{ place, facility, ...plan, state: 'planned', steps: [step] },
      ...{ updated: at, opened: at, escalated: null },
    })
    return done(number, 'improvement-planned', `improvement/${number}`, { number, on: plan.due })
  })
}

/** What is said of an item, with words and what shows it. */
export type StepWords = { text: string; evidence: Evidence | null }

/** Says what becomes of it, in the owner's name, or that it is agreed no more, and why; refused where another step was written since those that were `seen`. */
export function changeImprovement(
  situation: Situation,
  number: number,
  { state, seen, ...words }: StepWords & { state: Becomes; seen: number },
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'change-improvement', { place }, at)
    if (allowed.refused) return allowed
    const found = await readImprovement(tx, { place, number })
    if (!found) return refuse('missing', 'not-here', {})
    if (found.steps.length !== seen) return refuse('conflict', 'stands-otherwise', {})
    if (found.state === 'withdrawn') return refuse('conflict', 'improvement-withdrawn', {})
    if (!canBecome(found, state)) return refuse('conflict', 'improvement-done-already', {})
    const by = { by: allowed.value.id, monitor: false }
    const act = state === 'withdrawn' ? 'improvement-withdrawn' : 'improvement-changed'
    return write(tx, found, { state, at, ...by, ...words }, act)
  })
}

/** Says what somebody found who looked again at what was said to be done: never the one who said so. */
export function recheckImprovement(
  situation: Situation,
  number: number,
  { state, ...words }: StepWords & { state: Finding },
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const found = await readImprovement(tx, { place, number })
    if (!found) return refuse('missing', 'not-here', {})
    const subject = { place, decidedBy: saidDoneBy(found) }
    const allowed = may(person, 'recheck-improvement', subject, at)
    if (allowed.refused) return allowed
    if (found.state !== 'done') return refuse('conflict', 'improvement-not-done-yet', {})
    const { id } = allowed.value
    const by = { by: id, monitor: looksAsMonitor(allowed.value) }
    return write(tx, found, { state, at, ...by, ...words }, 'improvement-rechecked')
  })
}

type Step = Improvement['steps'][number] & { state: ImprovementState }

async function write(
  tx: Transaction,
  found: Improvement,
  step: Step,
  act: 'improvement-changed' | 'improvement-withdrawn' | 'improvement-rechecked',
): Promise<Done<number> | ReturnType<typeof refuse>> {
  const { place, number } = found
  await keepEvidence(tx, place, step.evidence)
  if (!(await addStep(tx, found, step))) return refuse('conflict', 'stands-otherwise', {})
  return done(number, act, `improvement/${number}`, { number, kind: step.state })
}
