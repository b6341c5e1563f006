import { type FieldFault, fault } from '../outcome.ts'
import type { ClassEntry, ClassKind } from './entry.ts'
import { entriesOf, type Register, registerOf } from './register.ts'

/** What does not hold together in a whole register: codes that are none, two meanings on one day, and rings. */
export function checkRegister(entries: readonly ClassEntry[]): FieldFault[] {
  const register = registerOf(entries)
  const codes = (found: readonly string[]) => ({
    codes: [...new Set(found)].slice(0, 10).join(', '),
  })
  const unknown = entries.flatMap(({ kind, parent, successors }) =>
    [...(parent ? [parent] : []), ...successors].filter(
      (code) => entriesOf(register, kind, code).length === 0,
    ),
  )
  const overlapping = [...register.values()].flatMap(overlaps)
  const rings = entries.flatMap((entry) => (isUnderItself(register, entry) ? [entry.code] : []))
  return [
    ...(unknown.length > 0 ? [fault('file', 'class-unknown-codes', codes(unknown))] : []),
    ...(overlapping.length > 0 ? [fault('file', 'class-overlap', codes(overlapping))] : []),
    ...(rings.length > 0 ? [fault('file', 'class-ring', codes(rings))] : []),
  ]
}

/** Of one code's entries in their order, those that begin before the one before has ended. */
function overlaps(same: readonly ClassEntry[]): string[] {
  return same.flatMap((entry, at) => {
    const before = same[at - 1]
    if (!before) return []
    const begins = entry.validFrom ?? ''
    return before.validTo === null || before.validTo > begins ? [entry.code] : []
  })
}

/** Whether one comes back to a code by going up from it. */
function isUnderItself(register: Register, { kind, code, parent }: ClassEntry): boolean {
  const seen = new Set([code])
  for (let next = parent; next !== null; next = parentOf(register, kind, next)) {
    if (seen.has(next)) return true
    seen.add(next)
  }
  return false
}

const parentOf = (register: Register, kind: ClassKind, code: string) =>
  entriesOf(register, kind, code).at(-1)?.parent ?? null
