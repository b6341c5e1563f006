import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import {
  checkpointText,
  keyId,
  readCheckpoint,
  signedNote,
  verifierKey,
} from '#app/domain/ledger/note.ts'
import { rootAt, sizeOf, type Tree } from '#app/domain/ledger/tree.ts'
import type { LedgerFiles } from './ledger-files.server.ts'
import { hashBytes } from './tree.server.ts'

type Which = { place: string; round: number }

/** Whether what was signed last is the beginning of the tree as it stands; `before`: something was signed of it once. */
export async function goesOn(
  files: LedgerFiles,
  { place, round, origin }: Which & { origin: string },
  tree: Tree,
  before: boolean,
): Promise<boolean> {
  const note = await files.lastSigned(place, round)
  if (note === null) return !before
  const last = readCheckpoint(note)
  if (!last || last.origin !== origin || last.size > sizeOf(tree)) return false
  return Buffer.compare(last.root, rootAt(hashBytes, tree, last.size)) === 0
}

/** How many lines were signed last; nought where nothing was. */
export async function signedSize(files: LedgerFiles, { place, round }: Which): Promise<number> {
  const note = await files.lastSigned(place, round)
  return (note && readCheckpoint(note)?.size) || 0
}

/** Signs the whole tree under a name and keeps it as what was signed last. */
export async function signTree(
  files: LedgerFiles,
  { place, round, origin }: Which & { origin: string },
  tree: Tree,
): Promise<void> {
  const size = sizeOf(tree)
  // Another process may have signed more meanwhile: what is signed never grows shorter.
  if (size < (await signedSize(files, { place, round }))) return
  const text = checkpointText({ origin, size, root: rootAt(hashBytes, tree, size) })
  const key = createPrivateKey(await files.signingKey())
  const id = keyId(hashBytes, origin, publicBytes(key))
  const signature = sign(null, Buffer.from(text), key)
  await files.keepSigned(place, round, signedNote(text, origin, id, signature))
}

/** The public key of a ledger, as a line for those who check its signatures. */
export async function verifierOf(files: LedgerFiles, origin: string): Promise<string> {
  return verifierKey(hashBytes, origin, publicBytes(createPrivateKey(await files.signingKey())))
}

const publicBytes = (key: KeyObject) =>
  Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url')
