import { type ClassEntry, type ClassKind, entryKey, type Flow } from './entry.ts'

/** All entries of a municipality's classifications, found by kind and code. */
export type Register = ReadonlyMap<string, readonly ClassEntry[]>

const at = (kind: ClassKind, code: string) => `${kind} ${code}`

/** The entries by kind and code, each code's in the order of their validity. */
export function registerOf(entries: readonly ClassEntry[]): Register {
  const found = new Map<string, ClassEntry[]>()
  for (const entry of entries) {
    const key = at(entry.kind, entry.code)
    const same = found.get(key)
    if (same) same.push(entry)
    else found.set(key, [entry])
  }
  for (const same of found.values()) same.sort(byStart)
  return found
}

const byStart = (a: ClassEntry, b: ClassEntry) =>
  (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1

/** What is shipped, but for the codes of which the municipality keeps anything itself: of those only its own holds. */
export function withOwn(shipped: readonly ClassEntry[], own: readonly ClassEntry[]): ClassEntry[] {
  const kept = new Set(own.map(({ kind, code }) => at(kind, code)))
  return [...shipped.filter(({ kind, code }) => !kept.has(at(kind, code))), ...own]
}

/** Entries with those that are taken in, each in place of the one that began on the same day. */
export function withTaken(own: readonly ClassEntry[], taken: readonly ClassEntry[]): ClassEntry[] {
  const all = new Map(own.map((entry) => [entryKey(entry), entry]))
  for (const entry of taken) all.set(entryKey(entry), entry)
  return [...all.values()]
}

/** All entries of one code, whenever they were valid. */
export const entriesOf = (register: Register, kind: ClassKind, code: string) =>
  register.get(at(kind, code)) ?? []

/** Whether a code is valid on any day of a budget year. */
export function inForce({ validFrom, validTo }: ClassEntry, year: number): boolean {
  return (validFrom ?? '') <= `${year}-12-31` && (validTo ?? '9999') > `${year}-01-01`
}

/** What a code means in a budget year; where it changed its meaning in the year, what it means at the year's end. */
export function entryIn(
  register: Register,
  kind: ClassKind,
  code: string,
  year: number,
): ClassEntry | null {
  return entriesOf(register, kind, code).findLast((entry) => inForce(entry, year)) ?? null
}

/** The entries of one classification in force in a year, each code once, in the order of the codes. */
export function entriesIn(register: Register, kind: ClassKind, year: number): ClassEntry[] {
  const found = [...register.values()].flatMap((same) => {
    const last = same.findLast((entry) => inForce(entry, year))
    return last && last.kind === kind ? [last] : []
  })
  return found.sort((a, b) => (a.code < b.code ? -1 : 1))
}

/**
 * The entries above a code in a year, the topmost first, and the code's own at the end. A code that the register does
 * not know (local lines) is under the longest known code that it begins with.
 */
export function ancestry(
  register: Register,
  kind: ClassKind,
  code: string,
  year: number,
): ClassEntry[] {
  const path: ClassEntry[] = []
  let next: string | null = code
  while (next !== null && path.length < 12) {
    const entry = entryIn(register, kind, next, year)
    if (entry) path.unshift(entry)
    next = entry ? entry.parent : shortened(next)
  }
  return path
}

/** `70640` → `7064`; null where nothing is left that could be a code. Zeros at the end say nothing of their own. */
function shortened(code: string): string | null {
  const shorter = code.replace(/[.\s-]?[^.\s-]$/, '')
  return shorter === '' || shorter === code ? null : shorter
}

/** Whether money of a code is own or received in a year; null where nothing in its ancestry says so. */
export function flowOf(
  register: Register,
  kind: ClassKind,
  code: string,
  year: number,
): Flow | null {
  return ancestry(register, kind, code, year).findLast(({ flow }) => flow !== null)?.flow ?? null
}
