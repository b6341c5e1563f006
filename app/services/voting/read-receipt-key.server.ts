import { createPublicKey } from 'node:crypto'
import type { Vault } from './round-keys.server.ts'

/** The public half of the key that signs receipts, as PEM: with it anybody checks a receipt's line. */
export async function readReceiptKey(vault: Vault): Promise<string> {
  const key = createPublicKey(await vault.signingKey())
  return String(key.export({ type: 'spki', format: 'pem' }))
}
