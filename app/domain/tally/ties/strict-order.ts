import { outOfRange } from '../out-of-range.ts'
import type { TieMet, TieOrder } from '../terms.ts'

type Key = TieMet['decidedBy']

/** What the order looks at; `lots` are the hexadecimal draws, null for orders without a seed. */
export type Ranked = {
  ids: readonly string[]
  cost: Float64Array
  votes: Float64Array
  lots: readonly string[] | null
}

/** The fixed order of all projects: `rank[project]` is smaller for the one preferred at a tie. */
export type StrictOrder = { rank: Int32Array; decidedBy: (chosen: number, other: number) => Key }

const keysOf: Record<string, readonly Key[]> = {
  id: ['id'],
  'reverse-id': ['id'],
  'cost-votes-id': ['cost', 'votes', 'id'],
  'votes-cost-id': ['votes', 'cost', 'id'],
  seed: ['cost', 'votes', 'lot', 'id'],
}

/** Draws one lot for each project: SHA-256 of the seed followed by the project's id. */
export function drawLots(
  ties: TieOrder,
  ids: readonly string[],
  sha256: (text: string) => string,
): readonly string[] | null {
  return typeof ties === 'string' ? null : ids.map((id) => sha256(ties.seed + id))
}

/** Puts all projects into one order without equals, so that no tie is left to chance. */
export function strictOrder(ties: TieOrder, ranked: Ranked): StrictOrder {
  const name = typeof ties === 'string' ? ties : 'seed'
  const keys = keysOf[name] ?? []
  const sign = name === 'reverse-id' ? -1 : 1
  const differ = (a: number, b: number) => keys.find((key) => byKey(ranked, key, a, b) !== 0)
  const compare = (a: number, b: number) => {
    const key = differ(a, b)
    return key === undefined ? 0 : sign * byKey(ranked, key, a, b)
  }
  const rank = new Int32Array(ranked.ids.length)
  const inOrder = ranked.ids.map((_, project) => project).sort(compare)
  inOrder.forEach((project, place) => {
    rank[project] = place
  })
  return { rank, decidedBy: (chosen, other) => differ(chosen, other) ?? 'id' }
}

function byKey(ranked: Ranked, key: Key, a: number, b: number): number {
  if (key === 'cost') return (ranked.cost[a] ?? outOfRange()) - (ranked.cost[b] ?? outOfRange())
  if (key === 'votes') return (ranked.votes[b] ?? outOfRange()) - (ranked.votes[a] ?? outOfRange())
  const texts = key === 'lot' ? ranked.lots : ranked.ids
  return byCodePoint(texts?.[a] ?? outOfRange(), texts?.[b] ?? outOfRange())
}

/** Compares letter by letter by Unicode number, as Python does; `<` would compare UTF-16 halves. */
export function byCodePoint(a: string, b: string): number {
  const left = Array.from(a)
  const right = Array.from(b)
  for (let index = 0; index < left.length && index < right.length; index++) {
    const gap = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0)
    if (gap !== 0) return gap
  }
  return left.length - right.length
}
