import { tileWidth } from './tree.ts'

/** What an address below `tile/` asks for, as the specification of tiled logs (C2SP tlog-tiles) writes it. */
export type TilePath = { level: number | 'entries'; number: number; width: number }

/** Such as `0/x001/234.p/17`; null where it is none, so that each tile has one address. */
export function readTilePath(path: string): TilePath | null {
  const [, level, groups = '', partial] =
    /^(entries|\d{1,2})\/((?:x\d{3}\/){0,3}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path) ?? []
  if (!level || /^0\d/.test(level) || groups.startsWith('x000/')) return null
  const width = partial ? Number(partial) : tileWidth
  if (partial && width >= tileWidth) return null
  const number = Number(groups.replaceAll(/[x/]/g, ''))
  return { level: level === 'entries' ? 'entries' : Number(level), number, width }
}

/** The address of a tile; the inverse of `readTilePath`. */
export function tilePath({ level, number, width }: TilePath): string {
  const digits = String(number)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  const written = groups.map((group, at) => (at < groups.length - 1 ? `x${group}/` : group))
  return `${level}/${written.join('')}${width < tileWidth ? `.p/${width}` : ''}`
}

/** A bundle of entries: each behind its length in two bytes, the larger first. */
export function entryBundle(leaves: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(leaves.reduce((sum, { length }) => sum + 2 + length, 0))
  let at = 0
  for (const leaf of leaves) {
    bytes.set([leaf.length >> 8, leaf.length & 255], at)
    bytes.set(leaf, at + 2)
    at += 2 + leaf.length
  }
  return bytes
}
