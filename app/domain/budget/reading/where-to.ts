import { type Tyiyn, tyiyn } from '../../money.ts'
import type { Period } from '../line.ts'
import { sumIn } from './measures.ts'
import type { LineName, ReadLine } from './read-line.ts'
import { shares } from './shares.ts'

/** One section of spending, with its lines. */
export type Section = {
  key: string
  name: LineName
  tyiyn: Tyiyn
  /** Of every hundred som spent; null where it takes money away and cannot be part of a picture. */
  share: number | null
  lines: readonly ReadLine[]
}

/**
 * Where money goes, section by section, the largest first. Shares are whole and add up to 100; sections below zero
 * (money that came back) stand last and have no share.
 */
export function sectionsOf(
  lines: readonly ReadLine[],
  side: ReadLine['side'],
  period: Period,
): Section[] {
  const found = new Map<string, ReadLine[]>()
  for (const line of lines) {
    if (line.side !== side) continue
    const under = found.get(line.section.key)
    if (under) under.push(line)
    else found.set(line.section.key, [line])
  }
  const summed = [...found.values()].flatMap((under) => {
    const sum = sumIn(under, period)
    const [first] = under
    return sum === null || !first ? [] : [{ ...first.section, tyiyn: tyiyn(sum), lines: under }]
  })
  summed.sort((a, b) => b.tyiyn - a.tyiyn)
  const above = shares(summed.map((one) => Math.max(one.tyiyn, 0)))
  return summed.map((one, at) => ({ ...one, share: one.tyiyn < 0 ? null : (above[at] ?? 0) }))
}
