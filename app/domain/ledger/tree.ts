/** SHA-256 of some bytes; the tree is pure, and hashing is lent to it. */
export type Hash = (bytes: Uint8Array) => Uint8Array

/** How many hashes a tile holds: those of one level below one hash of the level that is eight higher. */
export const tileWidth = 256

const joined = (prefix: number, parts: readonly Uint8Array[]) => {
  const bytes = new Uint8Array(1 + parts.reduce((sum, { length }) => sum + length, 0))
  bytes[0] = prefix
  let at = 1
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The hash of a leaf of a Merkle tree (RFC 9162, 2.1.1). */
export const leafHash = (hash: Hash, leaf: Uint8Array) => hash(joined(0, [leaf]))

const nodeHash = (hash: Hash, left: Uint8Array, right: Uint8Array) => hash(joined(1, [left, right]))

/**
 * The root above some hashes (RFC 9162, 2.1.1): pairs from the left, and what is left over goes up as it is. It is the
 * same from leaves and from complete subtrees of one size, with one incomplete subtree last.
 */
export function rootOf(hash: Hash, hashes: readonly Uint8Array[]): Uint8Array {
  let level = hashes
  while (level.length > 1) {
    const above: Uint8Array[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]]
      if (left) above.push(right ? nodeHash(hash, left, right) : left)
    }
    level = above
  }
  return level[0] ?? hash(new Uint8Array())
}

/** A tree that only grows: by level the hashes of all complete subtrees of 256^level leaves. */
export type Tree = { levels: Uint8Array[][] }

export const newTree = (): Tree => ({ levels: [[]] })

export const sizeOf = ({ levels }: Tree) => levels[0]?.length ?? 0

/** Adds leaves at the end. */
export function grow(hash: Hash, { levels }: Tree, leaves: readonly Uint8Array[]): void {
  for (const leaf of leaves) add(0, leafHash(hash, leaf))

  function add(level: number, node: Uint8Array) {
    const row = levels[level] ?? []
    levels[level] = row
    row.push(node)
    if (row.length % tileWidth === 0) add(level + 1, rootOf(hash, row.slice(-tileWidth)))
  }
}

/** The root of the first `size` leaves. */
export function rootAt(hash: Hash, { levels }: Tree, size: number): Uint8Array {
  const leaves = levels[0] ?? []
  if (size > leaves.length) throw new Error(`${leaves.length} leaves are not ${size}`)
  const whole = Math.floor(size / tileWidth)
  const complete = (levels[1] ?? []).slice(0, whole)
  const rest = leaves.slice(whole * tileWidth, size)
  return rootOf(hash, rest.length > 0 ? [...complete, rootOf(hash, rest)] : complete)
}

/** The hashes of a tile; null where there are not `width` of them. */
export function tileOf({ levels }: Tree, level: number, number: number, width: number) {
  const from = number * tileWidth
  const hashes = levels[level]?.slice(from, from + width) ?? []
  return hashes.length === width ? hashes : null
}
