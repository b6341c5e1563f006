import type { DepartureSaid } from '../../budget/departure-said.ts'
import type { Tyiyn } from '../../money.ts'
import type { LinesThen } from '../../remarks/public-remark.ts'
import type { RemarkLine } from '../../remarks/remark-line.ts'
import { changesOf } from '../changes.ts'
import type { Conciliation } from '../conciliation.ts'
import { agreedMoves } from '../offer.ts'

/** A line of a version that the moves of a table were made in: with the numbers of its parts, by which it is followed. */
export type BasisLine = { line: RemarkLine; amount: Tyiyn | null; parts: readonly number[] }

/** What a signed protocol decided that a line comes to, in which version, and for which remarks. */
export type Decision = {
  table: number
  line: RemarkLine
  parts: readonly number[]
  version: number
  agreed: Tyiyn
  remarks: readonly number[]
}

/** A line that comes to something else than a signed protocol decided. */
export type Departure = Omit<Decision, 'version' | 'parts'> & {
  /** What it comes to there; null where the version has nothing of it, or only a wider line. */
  now: Tyiyn | null
  /** The version that departs, and the lines of it that the line became. */
  version: number
  at: readonly Pick<RemarkLine, 'side' | 'key'>[]
  /** Why, as it was said when that version was published; '' where nothing was. */
  reason: string
}

/** What the signed protocols of a year decided, in the order of their signatures. */
export function decisionsOf(
  tables: readonly Conciliation[],
  linesIn: (version: number) => readonly BasisLine[] | null,
): Decision[] {
  return tables
    .filter(({ confirmed }) => confirmed !== null)
    .toSorted((a, b) => Number(a.confirmed?.at) - Number(b.confirmed?.at))
    .flatMap(({ number: table, offers, confirmed: hand }): Decision[] => {
      const lines = hand && linesIn(hand.basis)
      if (!hand || !lines) return []
      return changesOf(agreedMoves(offers), lines, hand.results).changed.map((changed) => {
        const { line, after: agreed, remarks } = changed
        const parts = lines.find((one) => keyOf(one.line) === keyOf(line))?.parts ?? []
        return { table, line, parts, version: hand.basis, agreed, remarks }
      })
    })
}

const keyOf = ({ side, key }: Pick<RemarkLine, 'side' | 'key'>) => `${side} ${key}`

/**
 * Where a version departs from what was decided; `became`: what became of a line up to that version. Of a line that two
 * tables decided about the last one holds.
 */
export function departuresFrom(
  decisions: readonly Decision[],
  version: number,
  became: (decision: Decision) => LinesThen,
  said: readonly DepartureSaid[] = [],
): Departure[] {
  const claimed = new Set<string>()
  const found: Departure[] = []
  for (const decision of decisions.toReversed()) {
    const { table, line, agreed, remarks } = decision
    const { fate, lines, amount } = became(decision)
    const at =
      fate === 'same' || fate === 'moved' ? lines.map(({ side, key }) => ({ side, key })) : []
    const keys = (at.length > 0 ? at : [line]).map(keyOf)
    const isDecidedLater = keys.some((key) => claimed.has(key))
    for (const key of keys) claimed.add(key)
    const now = at.length > 0 ? amount : null
    if (isDecidedLater || now === agreed) continue
    const reason = said.find((one) => isSame(one, { table, line, agreed, now }))?.reason ?? ''
    found.push({ table, line, agreed, remarks, now, version, at, reason })
  }
  return found.toReversed()
}

const isSame = (
  said: DepartureSaid,
  { table, line, agreed, now }: Pick<Departure, 'table' | 'line' | 'agreed' | 'now'>,
) =>
  said.table === table && keyOf(said) === keyOf(line) && said.agreed === agreed && said.now === now
