import { type Tyiyn, tyiyn } from '../../money.ts'
import type { Period, Side } from '../line.ts'
import { amountIn, sumIn } from './measures.ts'
import type { ReadLine } from './read-line.ts'

/** A line in two versions: null where it does not stand, or has no amount. */
export type Changed = {
  side: Side
  key: string
  /** As it stands in the newer version, else in the older. */
  line: ReadLine
  /** Lines whose money an order took apart or put together since: they can only be compared together with it. */
  together: readonly ReadLine[]
  before: Tyiyn | null
  after: Tyiyn | null
  /** In tyiyn; what is not there counts as nothing. */
  by: Tyiyn
}

export type Difference = {
  /** The largest changes first, whichever way they go. */
  changed: readonly Changed[]
  /** Lines that stand in both with the same amount. */
  same: readonly Changed[]
}

export type Reading = { lines: readonly ReadLine[]; period: Period }

/** What a line of the older version is in the newer: keys of its side. */
export type Becomes = (line: ReadLine) => readonly string[]

const itself: Becomes = ({ key }) => [key]

/** What became of each line from one version to another; `becomes` where an order changed the codes between them. */
export function differenceOf(before: Reading, after: Reading, becomes = itself): Difference {
  const groups = new Map<string, { before: ReadLine[]; after: ReadLine[] }>()
  const joint = jointly(before.lines, becomes)
  const groupOf = (at: string) => {
    const known = groups.get(at)
    if (known) return known
    const made = { before: [], after: [] }
    groups.set(at, made)
    return made
  }
  for (const line of before.lines)
    groupOf(joint(at(line.side, becomes(line)[0] ?? line.key))).before.push(line)
  for (const line of after.lines) groupOf(joint(at(line.side, line.key))).after.push(line)
  const all = [...groups.values()].flatMap((group) => changedIn(group, before.period, after.period))
  const changed = all.filter((one) => one.before !== one.after)
  changed.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
  return { changed, same: all.filter((one) => one.before === one.after) }
}

const at = (side: Side, key: string) => `${side} ${key}`

/** Keys that one older line became part of are one: each is called by the first of them. */
function jointly(lines: readonly ReadLine[], becomes: Becomes): (at: string) => string {
  const first = new Map<string, string>()
  const find = (one: string): string => {
    const next = first.get(one)
    return next === undefined || next === one ? one : find(next)
  }
  for (const line of lines) {
    const [head, ...others] = becomes(line)
    if (head !== undefined)
      for (const other of others) first.set(find(at(line.side, other)), find(at(line.side, head)))
  }
  return find
}

function changedIn(
  group: { before: ReadLine[]; after: ReadLine[] },
  from: Period,
  to: Period,
): Changed[] {
  const before = sumIn(group.before, from)
  const after = sumIn(group.after, to)
  const there = group.after.length > 0 ? group.after : group.before
  const ordered = there.length > 1 ? there.toSorted((a, b) => size(b, to) - size(a, to)) : there
  const [line, ...together] = ordered
  if (!line || (before === null && after === null)) return []
  const by = tyiyn((after ?? 0) - (before ?? 0))
  return [{ side: line.side, key: line.key, line, together, before, after, by }]
}

const size = (line: ReadLine, period: Period) => Math.abs(amountIn(line, period) ?? 0)
