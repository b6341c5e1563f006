import type { Day } from '../calendar/day.ts'
import { type FieldFault, fault } from '../outcome.ts'
import { type Territory, validOn } from './territory.ts'

/** A unit ends on a day: with one successor it was merged into it, with several it was divided, with none given up. */
export type Ending = { soate: string; on: Day; successors: readonly string[] }

/** Whether a unit may end so: only one that stands, not before it began, and into units that stand on that day. */
export function checkEnding(ending: Ending, all: readonly Territory[]): FieldFault[] {
  const { soate, on, successors } = ending
  const unit = all.find((one) => one.soate === soate)
  if (!unit) return [fault('successors', 'not-a-successor', {})]
  if (unit.validTo) return [fault('on', 'ended-before', { day: unit.validTo })]
  if (unit.validFrom && on <= unit.validFrom)
    return [fault('on', 'ends-before-it-begins', { from: unit.validFrom })]
  const standing = all.filter((one) => one.soate !== soate && validOn(one, on))
  const fits = (code: string) =>
    standing.some((one) => one.soate === code && one.kind === unit.kind)
  if (!successors.every(fits)) return [fault('successors', 'not-a-successor', {})]
  if (!standing.some(({ kind }) => kind === unit.kind)) return [fault('on', 'last-village', {})]
  return []
}

/** The ended unit and its successors as they stand afterwards: each side names the other. */
export function endedUnits({ soate, on, successors }: Ending, all: readonly Territory[]) {
  return all.flatMap((unit): Territory[] => {
    if (unit.soate === soate) return [{ ...unit, validTo: on, successors: [...successors] }]
    if (!successors.includes(unit.soate)) return []
    return [{ ...unit, predecessors: [...new Set([...unit.predecessors, soate])] }]
  })
}
