import { dayOf } from '#app/domain/calendar/day.ts'
import { changesBetween } from '#app/domain/changes.ts'
import {
  actualField,
  checkDelivery,
  type DeliveryPlan,
  plannedField,
} from '#app/domain/delivery/check-delivery.ts'
import {
  type Delivery,
  type DeliveryStage,
  deliveryStages,
  newlyDone,
  type StagePlan,
} from '#app/domain/delivery/delivery.ts'
import { changedPlan, needsReason } from '#app/domain/delivery/plan-changes.ts'
import type { Attachment } from '#app/domain/documents/attachment.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { namedBy } from '#app/domain/proposals/messages.ts'
import { readersOf } from '#app/domain/proposals/readers.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import {
  readDelivery,
  readDeliveryIn,
  updateDelivery as write,
} from '#models/delivery/delivery.server.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import { readProposalIn } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { tell } from '../tell.server.ts'

/** A reason has at least so many letters. */
const leastReason = 3

export type UpdateDelivery = DeliveryPlan & {
  proposal: number
  /** Why something that everybody has seen is planned otherwise now; empty where nothing was replaced. */
  planReason: string
  /** What happened, for residents; with or without photos. Nothing of both: no news. */
  note: string
  photos: readonly Attachment[]
  /** The stage that the photos show, where it is said. */
  shows?: DeliveryStage | null
}

/** Whether this person may write about this delivery now: asked before anything that was sent along is taken in. */
export async function mayUpdateDelivery(
  { person, place, at }: Situation,
  proposal: number,
): Promise<Outcome<unknown>> {
  const delivery = await readDelivery(place, proposal)
  const round = delivery && (await readRound(place, delivery.round))
  if (!round) return refuse('missing', 'not-here', {})
  return may(person, 'update-delivery', { place, round }, at)
}

/** Writes how a funded project stands; everybody sees it at once. */
export async function updateDelivery(
  situation: Situation,
  { proposal, planReason: reason, note, photos, shows, ...plan }: UpdateDelivery,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const delivery = await readDeliveryIn(tx, place, proposal)
    const round = delivery && (await readRound(place, delivery.round))
    if (!round) return refuse('missing', 'not-here', {})
    const allowed = may(person, 'update-delivery', { place, round }, at)
    if (allowed.refused) return allowed
    const faults = checkDelivery(plan, dayOf(at))
    const changes = changedPlan(delivery, plan)
    const asked = needsReason(changes)
    if (asked && reason.length < leastReason)
      faults.push(fault('planReason', 'plan-change-needs-reason', {}))
    if (faults.length > 0) return refuseInput(faults)
    const stage = photos.length > 0 && shows ? { stage: shows } : {}
    const by = allowed.value.name
    const entry = { at, by, note, photos, ...stage }
    const news = note || photos.length > 0 ? [...delivery.news, entry] : delivery.news
    const why = (from: unknown) => (from === null ? '' : reason)
    const kept = changes.map((change) => ({ ...change, at, by, reason: why(change.from) }))
    const planChanges = [...(delivery.planChanges ?? []), ...kept]
    await write(tx, place, proposal, { ...plan, planChanges, news, changedAt: at })
    await keepFiles(
      tx,
      place,
      photos.map(({ id }) => id),
    )
    await tellAuthors(tx, situation, delivery, { note, stages: plan.stages, photos })
    const { planned, spent } = plan
    return done(proposal, 'delivery-updated', `proposal/${proposal}`, {
      ...{ planned, spent },
      ...(asked ? { reason } : {}),
      ...changesBetween(saidOf(delivery), saidOf(plan)),
    })
  })
}

/** Every field by its own name, as the log keeps what was changed. */
function saidOf({ stages, planned, spent, varianceReason, responsible }: DeliveryPlan) {
  const days = deliveryStages.flatMap((stage) => [
    [plannedField(stage), stages[stage].planned],
    [actualField(stage), stages[stage].actual],
  ])
  return { planned, spent, varianceReason, responsible, ...Object.fromEntries(days) }
}

type Told = { note: string; stages: StagePlan; photos: readonly Attachment[] }

/** Authors hear of what was written or shown, else of a stage that was finished; not of dates moved about. */
async function tellAuthors(
  tx: Transaction,
  situation: Situation,
  before: Delivery,
  { note, stages, photos }: Told,
) {
  const proposal = await readProposalIn(tx, before.place, before.proposal)
  if (!proposal) return
  const [readers, named] = [readersOf(proposal), { proposal: namedBy(proposal) }]
  if (note || photos.length > 0)
    return tell(tx, situation, readers, 'delivery-news', { ...named, note })
  const stage = newlyDone(before.stages, stages)
  if (stage) await tell(tx, situation, readers, 'delivery-stage', { ...named, stage })
}
