import type { Hash } from './tree.ts'

/*
 * Signed notes and checkpoints as C2SP signed-note and tlog-checkpoint write them.
 */

/** What is signed of a tree: which it is, how many leaves, and the root. */
export type Checkpoint = { origin: string; size: number; root: Uint8Array }

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))

export function unbase64(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}

/** The text that is signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint) =>
  `${origin}\n${size}\n${base64(root)}\n`

/** The checkpoint of a signed note; null where it is none. */
export function readCheckpoint(note: string): Checkpoint | null {
  const [origin = '', size = '', root = ''] = note.split('\n')
  const bytes = unbase64(root)
  if (!origin || !/^(0|[1-9]\d{0,14})$/.test(size) || bytes?.length !== 32) return null
  return { origin, size: Number(size), root: bytes }
}

/** Says which key signed: of an Ed25519 key of 32 bytes under a name. */
export function keyId(hash: Hash, name: string, publicKey: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(`${name}\n`)
  return hash(Uint8Array.of(...head, ...ed25519, ...publicKey)).slice(0, 4)
}
const ed25519 = Uint8Array.of(1)

const hexOf = (bytes: Uint8Array) => Array.from(bytes, byteHex).join('')
const byteHex = (byte: number) => byte.toString(16).padStart(2, '0')

/** The public key as a line, for those who check. */
export const verifierKey = (hash: Hash, name: string, publicKey: Uint8Array) =>
  `${name}+${hexOf(keyId(hash, name, publicKey))}+${base64(Uint8Array.of(...ed25519, ...publicKey))}`

/** A text with its signature behind it; `id` is `keyId` of the one who signed. */
export const signedNote = (text: string, name: string, id: Uint8Array, signature: Uint8Array) =>
  `${text}\n— ${name} ${base64(Uint8Array.of(...id, ...signature))}\n`
