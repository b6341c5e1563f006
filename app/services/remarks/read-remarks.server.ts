import type { VersionKind } from '#app/domain/budget/version.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { LineAsked } from '#app/domain/remarks/check-remark.ts'
import { type ReplyFigures, replyFigures } from '#app/domain/remarks/figures.ts'
import type { KeneshGate } from '#app/domain/remarks/kenesh.ts'
import { isOpen } from '#app/domain/remarks/open.ts'
import { type PublicRemark, publicRemark, standsOn } from '#app/domain/remarks/public-remark.ts'
import { remarksOf } from '#models/remarks/remark.server.ts'
import { voicesOf } from '#models/remarks/voice.server.ts'
import { sharedBriefly } from '../shared-briefly.ts'
import type { Situation } from '../situation.ts'
import { adoptedOf, budgetHere, nowOf } from './budget-here.server.ts'
import { villageNames } from './villages.server.ts'

type Where = Pick<Situation, 'place' | 'at'>

/** Every remark of a year with how many say the same, as it is kept. */
const keptHere = sharedBriefly(async (place, year: number) => {
  const [remarks, voices, villages] = await Promise.all([
    remarksOf(place, year),
    voicesOf(place, year),
    villageNames(place, null),
  ])
  return {
    remarks,
    voices,
    villages: new Map(villages.map((one) => [one.number, one])),
  }
})

/** The remarks of a year: which plan they are about now, whether it takes more, and each with what its line became. */
export type RemarksOfYear = {
  year: number
  plan: { number: number; kind: VersionKind }
  gates: readonly KeneshGate[]
  open: boolean
  figures: ReplyFigures
  remarks: readonly PublicRemark[]
}

export async function remarksHere(where: Where, year: number): Promise<Outcome<RemarksOfYear>> {
  const [budget, kept] = await Promise.all([budgetHere(where, year), keptHere(where, year)])
  if (!budget) return refuse('missing', 'not-here', {})
  const [now, adopted] = [nowOf(budget), adoptedOf(budget)]
  const remarks = kept.remarks.map((remark) =>
    publicRemark(remark, {
      ...{ today: dayOf(where.at), published: budget.plan.publishedAt },
      ...{ now: now(remark), adopted: adopted(remark) },
      voices: kept.voices.get(remark.number) ?? 0,
      village: remark.village === null ? null : (kept.villages.get(remark.village) ?? null),
    }),
  )
  const { number, kind } = budget.plan
  const counted = kept.remarks.map((one) => ({ ...one, asked: dayOf(one.at) }))
  const figures = replyFigures(counted, dayOf(where.at))
  return accepted({
    year,
    plan: { number, kind },
    open: isOpen(budget),
    gates: budget.gates,
    figures,
    remarks,
  })
}

/** The remarks that stand on a line now, the newest first. */
export async function remarksOnLine(where: Where, year: number, line: LineAsked) {
  const found = await remarksHere(where, year)
  if (found.refused) return found
  const { remarks, open } = found.value
  return accepted({ open, remarks: remarks.filter((one) => standsOn(one, line)).toReversed() })
}

/** One remark of a year. */
export async function showRemark(
  where: Where,
  { year, number }: { year: number; number: number },
): Promise<Outcome<{ remark: PublicRemark; open: boolean }>> {
  const found = await remarksHere(where, year)
  if (found.refused) return found
  const remark = found.value.remarks.find((one) => one.number === number)
  return remark ? accepted({ remark, open: found.value.open }) : refuse('missing', 'not-here', {})
}
