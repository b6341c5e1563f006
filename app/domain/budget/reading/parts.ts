import type { Tyiyn } from '../../money.ts'
import type { Period } from '../line.ts'
import { amountIn } from './measures.ts'
import type { LinePart } from './read-line.ts'

/** A part of a line in two versions; null where it does not stand. */
export type ChangedPart = { part: LinePart; before: Tyiyn | null; after: Tyiyn | null }

type Parts = { parts: readonly LinePart[]; period: Period }

/** What became of each part of a line: found again by its codes and its name, or by codes that only one has. */
export function differenceOfParts(before: Parts, after: Parts): ChangedPart[] {
  const left = new Set(before.parts)
  const take = (like: (part: LinePart) => boolean) => {
    const [only, ...others] = [...left].filter(like)
    if (!only || others.length > 0) return null
    left.delete(only)
    return only
  }
  const named = after.parts.map((part) =>
    take((one) => codes(one) === codes(part) && one.name.written === part.name.written),
  )
  const stayed = after.parts.map((part, at) => {
    const old = named[at] ?? take((one) => codes(one) !== noCodes && codes(one) === codes(part))
    return {
      part,
      before: old && amountIn(old, before.period),
      after: amountIn(part, after.period),
    }
  })
  const gone = [...left].map((part) => ({
    part,
    before: amountIn(part, before.period),
    after: null,
  }))
  return [...stayed, ...gone]
}

type Codes = Pick<LinePart, 'economic' | 'source' | 'programme'>
const codes = ({ economic, source, programme }: Codes) => [economic, source, programme].join(' ')
const noCodes = codes({ economic: null, source: null, programme: null })
