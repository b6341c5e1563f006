import { type ClassEntry, type ClassKind, classKinds } from './entry.ts'
import { entriesOf, entryIn, inForce, type Register, registerOf } from './register.ts'

/** What a code of one year was or became in another. */
export type Followed = {
  /** Its codes in the other year; none where it did not exist. */
  codes: readonly string[]
  /** Codes of the first year that are part of the same amounts: after a split no half is the whole. */
  shared: readonly string[]
}

/** Follows codes of one classification through orders that renamed, merged and split them. */
export function follower(register: Register, kind: ClassKind) {
  const before = predecessorsOf(register, kind)

  /** The entries that one stands for in a year. A ring of successors, which no order would write, ends nowhere. */
  function reach(entry: ClassEntry, year: number, seen = new Set<ClassEntry>()): ClassEntry[] {
    if (seen.has(entry)) return []
    seen.add(entry)
    if (inForce(entry, year) && entryIn(register, kind, entry.code, year) === entry) return [entry]
    const isEarlier = (entry.validFrom ?? '') > `${year}-12-31`
    const next = isEarlier ? (before.get(entry) ?? []) : nextOf(register, entry)
    return next.flatMap((one) => reach(one, year, seen))
  }

  /** A code that no order names is the same in every year: a line of the municipality's own. */
  return function follow(code: string, year: number, other: number): Followed {
    const entry = entryIn(register, kind, code, year)
    if (!entry) return { codes: entryIn(register, kind, code, other) ? [] : [code], shared: [] }
    const found = reach(entry, other)
    const back = found.flatMap((one) => reach(one, year)).map((one) => one.code)
    return {
      codes: [...new Set(found.map((one) => one.code))].sort(),
      shared: [...new Set(back)].filter((one) => one !== code).sort(),
    }
  }
}

/** The entries that one became: of each code the one that is valid when it ends, else the next one. */
function nextOf(register: Register, { kind, validTo, successors }: ClassEntry): ClassEntry[] {
  if (validTo === null) return []
  return successors.flatMap((code) => {
    const later = entriesOf(register, kind, code).find(
      (entry) => entry.validTo === null || entry.validTo > validTo,
    )
    return later ? [later] : []
  })
}

function predecessorsOf(register: Register, kind: ClassKind) {
  const before = new Map<ClassEntry, ClassEntry[]>()
  for (const entry of [...register.values()].flat())
    if (entry.kind === kind)
      for (const next of nextOf(register, entry))
        before.set(next, [...(before.get(next) ?? []), entry])
  return before
}

/** The codes that each entry came from; entries that came from none are not in it. */
export function cameFrom(entries: readonly ClassEntry[]): ReadonlyMap<ClassEntry, string[]> {
  const register = registerOf(entries)
  const all = classKinds.flatMap((kind) => [...predecessorsOf(register, kind)])
  return new Map(all.map(([entry, before]) => [entry, before.map(({ code }) => code)]))
}
