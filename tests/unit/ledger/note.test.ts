import { createHash, createPublicKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  checkpointText,
  keyId,
  readCheckpoint,
  unbase64,
  verifierKey,
} from '#app/domain/ledger/note.ts'
import type { Hash } from '#app/domain/ledger/tree.ts'

const hash: Hash = (bytes) => createHash('sha256').update(bytes).digest()

/** The example in the specification of signed notes (C2SP signed-note, from Go's package note). */
const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const text =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const signature =
  'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM='

const publicKey = unbase64(key.split('+').slice(2).join('+'))?.slice(1) ?? new Uint8Array()

test('the id of a key is that of the specification’s example, and its note verifies', () => {
  expect(Buffer.from(keyId(hash, 'PeterNeumann', publicKey)).toString('hex')).toBe('c74f20a3')
  expect(verifierKey(hash, 'PeterNeumann', publicKey)).toBe(key)
  const bytes = Buffer.from(signature, 'base64')
  expect(bytes.subarray(0, 4).toString('hex')).toBe('c74f20a3')
  const x = Buffer.from(publicKey).toString('base64url')
  const asKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  expect(verify(null, Buffer.from(text), asKey, bytes.subarray(4))).toBe(true)
})

test('a checkpoint is read as it was written, and nothing else is', () => {
  const root = hash(Buffer.from('a root'))
  const checkpoint = { origin: 'ashar.example/ledger', size: 23, root }
  expect(readCheckpoint(checkpointText(checkpoint))).toEqual({
    ...checkpoint,
    root: new Uint8Array(root),
  })
  for (const wrong of ['', 'x\n23\nAAAA\n', `x\n-1\n${Buffer.from(root).toString('base64')}\n`])
    expect(readCheckpoint(wrong)).toBeNull()
})
