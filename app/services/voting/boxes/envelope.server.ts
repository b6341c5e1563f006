import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'

/*
 * An envelope is closed for one public key and opened by its private half alone: X25519 between that key and a fresh
 * pair, HKDF-SHA-256, AES-256-GCM. Every envelope has a key of its own, so that the nonce can be nought.
 */

const publicBytes = 32
const tagBytes = 16
const nonce = Buffer.alloc(12)

/** Before the 32 bytes of a private X25519 key stands always the same in PKCS #8 (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b656e04220420', 'hex')

/** The private key of 32 bytes. */
export const openingKeyOf = (bytes: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8Head, bytes]), format: 'der', type: 'pkcs8' })

/** The public half of a key, as 64 hex digits. */
export const publicHexOf = (key: KeyObject): string =>
  rawPublic(createPublicKey(key)).toString('hex')

const publicOf = (bytes: Buffer) =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'X25519', x: bytes.toString('base64url') },
    format: 'jwk',
  })

const rawPublic = (key: KeyObject) =>
  Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')

function keyBetween(privateKey: KeyObject, other: Buffer, salt: Buffer, info: string): Buffer {
  const shared = diffieHellman({ privateKey, publicKey: publicOf(other) })
  return Buffer.from(hkdfSync('sha256', shared, salt, info, 32))
}

/** Closes a text for a public key of 64 hex digits; `info` binds it to its round. Base64url. */
export function closeEnvelope(publicHex: string, text: string, info: string): string {
  const receiver = Buffer.from(publicHex, 'hex')
  const fresh = generateKeyPairSync('x25519')
  const mine = rawPublic(fresh.publicKey)
  const key = keyBetween(fresh.privateKey, receiver, Buffer.concat([mine, receiver]), info)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(info))
  const closed = [mine, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
  return Buffer.concat(closed).toString('base64url')
}

/** Null where it was not closed for this key and for `info`, or a bit of it is another one. */
export function openEnvelope(privateKey: KeyObject, envelope: string, info: string): string | null {
  const bytes = Buffer.from(envelope, 'base64url')
  if (bytes.length < publicBytes + tagBytes) return null
  const theirs = bytes.subarray(0, publicBytes)
  const receiver = rawPublic(createPublicKey(privateKey))
  try {
    const key = keyBetween(privateKey, theirs, Buffer.concat([theirs, receiver]), info)
    const tag = bytes.subarray(-tagBytes)
    const cipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(info))
    const open = cipher.setAuthTag(tag).update(bytes.subarray(publicBytes, -tagBytes))
    return Buffer.concat([open, cipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
