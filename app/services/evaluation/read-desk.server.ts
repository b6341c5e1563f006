import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { caseActs } from '#app/domain/evaluation/case/case-acts.ts'
import {
  type DeskItem,
  type DeskRow,
  type DeskView,
  deskItem,
  deskStates,
  deskView,
  nextAct,
  viewCounts,
} from '#app/domain/evaluation/desk.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { numberOfSubject } from '#app/domain/signatures/pending-act.ts'
import { roundsHere } from '#app/services/rounds/rounds-here.server.ts'
import { signableActs } from '#app/services/signatures/signable-acts.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { evaluationsOf } from '#models/evaluation/evaluation.server.ts'
import { proposalsIn } from '#models/proposals/proposal.server.ts'
import { type CheckCase, caseIn } from './read-case.server.ts'

type Asked = Pick<Situation, 'place' | 'memory'>

export type Desk = {
  counts: Readonly<Record<DeskView, number>>
  items: DeskRow[]
  /** How many wait for the signature of the person who asks. */
  toSign: number
}

/** Everything that is being checked in rounds whose list is not frozen yet, the most pressing first. */
export async function readDesk(situation: Situation, view: DeskView): Promise<Outcome<Desk>> {
  const { person, place, at } = situation
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const today = dayOf(at)
  const [cases, toSign] = await Promise.all([allCases(situation), signable(situation)])
  const rows = cases.map((found): DeskRow => {
    const item = itemOf(found, today)
    const acts = caseActs(person, { ...found, state: found.proposal.state }, at)
    return { ...item, next: nextAct(item, acts, toSign.has(item.number)) }
  })
  const items = deskView(rows, view, allowed.value.id)
  const counts = viewCounts(rows, allowed.value.id)
  return accepted({ counts, items, toSign: toSign.size })
}

/** The proposals whose judgement the person who asks can sign. */
async function signable(situation: Situation): Promise<Set<number>> {
  const judgements = (await signableActs(situation)).filter(({ kind }) => kind === 'decide-check')
  return new Set(judgements.map(({ subject }) => numberOfSubject(subject)))
}

/** Everything that lies on the desk of the checks, for the office's first page. */
export async function allItems(asked: Asked, today: Day): Promise<DeskItem[]> {
  return (await allCases(asked)).map((found) => itemOf(found, today))
}

function itemOf({ proposal, round, evaluation }: CheckCase, today: Day): DeskItem {
  return deskItem(proposal, round, evaluation, today)
}

async function allCases(asked: Asked): Promise<CheckCase[]> {
  const { place } = asked
  const open = (await roundsHere(asked)).filter(({ frozen }) => frozen === null)
  const ofRounds = open.map(async (round) => {
    const proposals = await proposalsIn(place, round.number, deskStates)
    const numbers = proposals.map(({ number }) => number)
    const evaluations = await evaluationsOf(place, numbers)
    const byNumber = new Map(evaluations.map((one) => [one.proposal, one]))
    return proposals.map((one) => caseIn(one, round, byNumber.get(one.number) ?? null))
  })
  return (await Promise.all(ofRounds)).flat()
}
