import type { FoundCode } from '#app/domain/ledger/found-code.ts'
import { takenText } from '#app/domain/ledger/leaf.ts'
import type { LedgerHead } from '#app/domain/ledger/ledger-head.ts'
import { readCheckpoint } from '#app/domain/ledger/note.ts'
import { entryBundle, type TilePath } from '#app/domain/ledger/tile-path.ts'
import { tileOf, tileWidth } from '#app/domain/ledger/tree.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { readHead } from '#models/ledger/ledger-head.server.ts'
import { leafIndex, leavesBetween } from '#models/ledger/ledger-leaf.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { LedgerFiles } from './ledger-files.server.ts'
import { leafBytes, servedTree } from './tree.server.ts'

type Which = { place: string; round: number }

/** A ledger as everybody may know it: nothing of it is shown that is not signed. */
export type Signed = { head: LedgerHead; note: string; size: number }

/** Null where a vote has none, or nothing of it is signed yet. */
export async function readSigned(
  files: LedgerFiles,
  { place, round }: Which,
): Promise<Signed | null> {
  const head = await readHead(place, round)
  const note = head && (await files.lastSigned(place, round))
  const size = note ? readCheckpoint(note)?.size : undefined
  return head && note && size !== undefined ? { head, note, size } : null
}

/** What stands at an address below `tile/`; null where it is not signed, or not there. */
export async function readTile(
  files: LedgerFiles,
  which: Which,
  { level, number, width }: TilePath,
): Promise<Uint8Array | null> {
  const signed = await readSigned(files, which)
  if (!signed) return null
  const leaves = tileWidth ** (level === 'entries' ? 0 : level)
  const from = number * tileWidth * leaves
  if (from + width * leaves > signed.size) return null
  if (level === 'entries') {
    const texts = await leavesBetween(which, from, from + width)
    return texts.length === width ? entryBundle(leafBytes(texts)) : null
  }
  const hashes = tileOf(await servedTree(which, signed.size), level, number, width)
  return hashes && Buffer.concat(hashes)
}

/** All signed lines, some thousands at a time. */
export async function* signedLines(which: Which, size: number): AsyncGenerator<string> {
  const batch = 5_000
  for (let from = 0; from < size; from += batch) {
    const texts = await leavesBetween(which, from, Math.min(size, from + batch))
    yield texts.map((text) => `${text}\n`).join('')
  }
}

/** Whether a ballot with this code was taken in, as the signed ledger says. */
export async function findCode(
  files: LedgerFiles,
  { place, round: number }: Which,
  code: string | null,
): Promise<Outcome<FoundCode>> {
  if (!(await readRound(place, number))) return refuse('missing', 'not-here', {})
  if (code === null) return refuse('input', 'code-unreadable', {})
  const which = { place, round: number }
  const signed = await readSigned(files, which)
  const index = signed && (await leafIndex(which, takenText(code)))
  const [size, closed] = [signed?.size ?? 0, signed !== null && signed.head.state !== 'open']
  const line = index !== null && index < size ? index + 1 : null
  return accepted({ code, line, closed, lines: size })
}
