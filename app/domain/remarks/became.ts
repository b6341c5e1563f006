import { kindOf, type ReadLine } from '../budget/reading/read-line.ts'
import { cameFrom } from '../classifications/following.ts'
import { ancestry, entriesOf, type Register } from '../classifications/register.ts'
import type { Remark } from './remark.ts'

/** A published version of the year, as far as lines are followed through it. */
export type ChainVersion = {
  number: number
  /** The version whose lines it was made from on the page; null where it came from a file. */
  madeFrom: number | null
  lines: readonly ReadLine[]
}

/**
 * What became of the line of a remark: it stands as it stood, its code or name is another one, it went into a wider
 * line, or the version has nothing of it.
 */
export type Fate = 'same' | 'moved' | 'wider' | 'gone'

export type Became = {
  fate: Fate
  /** The lines of the last version in which it stood. */
  lines: readonly ReadLine[]
  /** That version's number. */
  version: number
}

/** A line as it was in one version. */
export type Standing = Pick<Remark, 'line' | 'parts' | 'version'>
type Step = { lines: readonly ReadLine[]; fate: Fate }

/**
 * Follows the line of a remark from the version it was written on to the last of the chain, in the order in which one
 * version took the place of the other (`plansInOrder`). A remark is never lost: where a version has nothing of its line it keeps the last one that had.
 */
export function lineFollower(
  chain: readonly ChainVersion[],
  { register, year }: { register: Register; year: number },
) {
  const predecessors = cameFrom([...register.values()].flat())

  return function became({ line, parts, version }: Standing): Became {
    const at = chain.findIndex(({ number }) => number === version)
    const first = chain[at]
    const own = first?.lines.find(({ side, key }) => side === line.side && key === line.key)
    let now: Became = { fate: own ? 'same' : 'gone', lines: own ? [own] : [], version }
    const start = { ...line, parts: parts.map((number) => ({ number })) }
    const trail: Followed[] = [start]
    for (const next of chain.slice(at + 1)) {
      const from = now.lines.length > 0 ? now.lines : [start]
      // Where nothing became of what it stood on last, perhaps something did of where it stood before.
      const steps = [
        stepsInto(next, from, now.version),
        ...trail.toReversed().map((one) => stepsInto(next, [one], null)),
      ]
      const step = steps.find(({ lines }) => lines.length > 0) ?? nothing
      const { lines } = step
      trail.push(...lines)
      now =
        lines.length > 0
          ? { fate: worst([now.fate, step.fate], lines, line), lines, version: next.number }
          : { ...now, fate: 'gone' }
    }
    return now
  }

  function stepsInto(next: ChainVersion, from: readonly Followed[], version: number | null): Step {
    const steps = from.map((one) => stepInto(next, one, version))
    const lines = unique(steps.flatMap((step) => step.lines))
    return { lines, fate: steps.some(({ fate }) => fate === 'wider') ? 'wider' : 'moved' }
  }

  function stepInto(next: ChainVersion, line: Followed, from: number | null): Step {
    const same = lineAt(next, line.side, [line.key])
    if (same.length > 0) return { lines: same, fate: 'same' }
    const moved = unique([
      ...(from !== null && next.madeFrom === from ? holdersIn(next, line) : []),
      ...(line.code === '' ? [] : successorsIn(next, line)),
    ])
    if (moved.length > 0) return { lines: moved, fate: 'moved' }
    if (line.code === '') return nothing
    const wider = widerIn(next, line)
    return wider.length > 0 ? { lines: wider, fate: 'wider' } : nothing
  }

  /** What orders made of the code, however often; where a version went back to the old codes, what it was before. */
  function successorsIn(next: ChainVersion, { side, code }: Followed): ReadLine[] {
    const kind = kindOf(side)
    const after = (one: string) =>
      entriesOf(register, kind, one).flatMap((entry) => entry.successors)
    const before = (one: string) =>
      entriesOf(register, kind, one).flatMap((entry) => predecessors.get(entry) ?? [])
    const found = reached(code, after, (one) => lineAt(next, side, [one]).length > 0)
    const back =
      found.length > 0
        ? found
        : reached(code, before, (one) => lineAt(next, side, [one]).length > 0)
    return lineAt(next, side, back)
  }

  function widerIn(next: ChainVersion, { side, code }: Followed): ReadLine[] {
    const above = ancestry(register, kindOf(side), code, year)
    const nearest = above.findLast((one) => lineAt(next, side, [one.code]).length > 0)
    return nearest ? lineAt(next, side, [nearest.code]) : []
  }
}

type Followed = Pick<ReadLine, 'side' | 'key' | 'code'> & {
  parts: readonly { number: number }[]
}

const nothing: Step = { lines: [], fate: 'gone' }

/** The lines that hold the same parts now, whatever they are called: a part's number is never given again. */
function holdersIn({ lines }: ChainVersion, { side, parts }: Followed): ReadLine[] {
  const numbers = new Set(parts.map(({ number }) => number))
  return lines.filter(
    (one) => one.side === side && one.parts.some(({ number }) => numbers.has(number)),
  )
}

const lineAt = ({ lines }: ChainVersion, side: ReadLine['side'], keys: readonly string[]) =>
  lines.filter((one) => one.side === side && keys.includes(one.key))

/** The nearest codes of which something holds, on every way from one; a ring of codes ends nowhere. */
function reached(
  code: string,
  next: (code: string) => readonly string[],
  holds: (code: string) => boolean,
  seen = new Set([code]),
): string[] {
  return next(code).flatMap((one) => {
    if (seen.has(one)) return []
    seen.add(one)
    return holds(one) ? [one] : reached(one, next, holds, seen)
  })
}

const unique = (lines: readonly ReadLine[]) =>
  lines.filter(
    (one, at) =>
      lines.findIndex((other) => other.side === one.side && other.key === one.key) === at,
  )

/** A line that came back to where it was is the same again. */
function worst(found: readonly Fate[], lines: readonly ReadLine[], { key }: Remark['line']): Fate {
  const [only] = lines
  if (lines.length === 1 && only?.key === key) return 'same'
  return found.includes('wider') ? 'wider' : 'moved'
}
