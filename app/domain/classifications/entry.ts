import type { Day } from '../calendar/day.ts'
import type { InLanguages } from '../language.ts'

/** What a budget's lines are sorted by: purpose, kind of cost, source of income, whose money, and programme. */
export const classKinds = ['functional', 'economic', 'revenue', 'source', 'programme'] as const
export type ClassKind = (typeof classKinds)[number]

/** Whether money of this code is the municipality's own or was given to it; others inherit it from their parent. */
export const flows = ['own', 'received'] as const
export type Flow = (typeof flows)[number]

/**
 * One code of a classification as it was valid between two days. Orders change: a code is never overwritten, it ends
 * and names its successors, and the same digits may come again with another meaning.
 */
export type ClassEntry = {
  kind: ClassKind
  /** Text as the order writes it: `70640`, never a number. */
  code: string
  name: InLanguages
  /** What people call it: `Суу, жарык` beside `Турак жай жана коммуналдык кызмат көрсөтүүлөр`. */
  plain: InLanguages | null
  /** Everyday words in any language that the code is found by. */
  words: readonly string[]
  /** The code above it, of the same kind; null at the top. */
  parent: string | null
  /** The first day; null where it always was. */
  validFrom: Day | null
  /** The first day on which it is no longer valid; null where no end is known. */
  validTo: Day | null
  /** The codes that it became: one when renamed or merged, several when split. */
  successors: readonly string[]
  flow: Flow | null
  /** Shipped ones are from practice and have to be checked against the current order; own ones were. */
  origin: 'shipped' | 'own'
}

/** What keeps one entry apart from all others of a register. */
export const entryKey = ({
  kind,
  code,
  validFrom,
}: Pick<ClassEntry, 'kind' | 'code' | 'validFrom'>) => `${kind} ${code} ${validFrom ?? ''}`

/** Whether a text is one of the classifications. */
export const isClassKind = (text: string): text is ClassKind =>
  classKinds.some((kind) => kind === text)

/** An entry as lists show it: with the codes that it came from, which are read from the successors of others. */
export type ListedEntry = ClassEntry & { predecessors: readonly string[] }
