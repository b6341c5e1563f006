import { createHash } from 'node:crypto'
import type { LedgerHead } from '#app/domain/ledger/ledger-head.ts'
import { grow, type Hash, newTree, sizeOf, type Tree } from '#app/domain/ledger/tree.ts'
import { leavesBetween } from '#models/ledger/ledger-leaf.server.ts'

export const hashBytes: Hash = (bytes) => createHash('sha256').update(bytes).digest()

const utf8 = new TextEncoder()
export const leafBytes = (texts: readonly string[]) => texts.map((text) => utf8.encode(text))

type Which = Pick<LedgerHead, 'place' | 'round'>

/** How many leaves are read from the database at once. */
const batch = 5_000

/** Grows a tree to so many leaves, or to as many as there are; answers with the lines it added. */
export async function growTo(tree: Tree, which: Which, size: number): Promise<string[]> {
  const added: string[] = []
  while (sizeOf(tree) < size) {
    const from = sizeOf(tree)
    const texts = await leavesBetween(which, from, Math.min(size, from + batch))
    if (texts.length === 0) break
    grow(hashBytes, tree, leafBytes(texts))
    added.push(...texts)
  }
  return added
}

/** Trees of the votes that were asked for last: lines never change, so that only new ones are read. */
const kept = new Map<string, Promise<Tree>>()
const mostKept = 8

/**
 * The tree of a ledger, for whoever fetches it; of several who ask at once each waits for the one before, so that no line
 * is taken in twice. What is signed is never signed from here.
 */
export function servedTree(which: Which, size: number): Promise<Tree> {
  const name = `${which.place}/${which.round}`
  const before = kept.get(name) ?? Promise.resolve(newTree())
  const grown = before.then(async (tree) => {
    await growTo(tree, which, size)
    return tree
  })
  kept.delete(name)
  kept.set(name, grown)
  // Read anew where the database did not answer.
  grown.catch(() => kept.get(name) === grown && kept.delete(name))
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest) kept.delete(oldest)
  return grown
}
