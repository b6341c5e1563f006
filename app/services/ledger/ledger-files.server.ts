import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { keyFile } from '../voting/key-file.server.ts'

/** What a ledger keeps outside the database: its key, and what was last signed. */
export type LedgerFiles = {
  /** The Ed25519 key as PEM. */
  signingKey(): Promise<string>
  /** The last checkpoint that was signed for a vote; null before the first. */
  lastSigned(place: string, round: number): Promise<string | null>
  keepSigned(place: string, round: number, note: string): Promise<void>
}

const newKey = () =>
  Buffer.from(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))

/**
 * In the key folder, which no backup of the database brings back: a database that was put back to an older day is found
 * by what was signed since.
 */
export function ledgerFiles(folder: string): LedgerFiles {
  const fileOf = (place: string, round: number) => join(folder, place, String(round), 'ledger')
  return {
    signingKey: async () => String(await keyFile(join(folder, 'ledger.pem'), newKey)),
    async lastSigned(place, round) {
      try {
        return await readFile(fileOf(place, round), 'utf8')
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
        throw error
      }
    },
    keepSigned: (place, round, note) => replaceFile(fileOf(place, round), note),
  }
}

/** Written whole and on the disk before it stands in its place: nobody reads half of it, and a crash leaves the old one. */
async function replaceFile(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  const opened = await open(beside, 'w', 0o600)
  try {
    await opened.writeFile(content)
    await opened.sync()
  } finally {
    await opened.close()
  }
  await rename(beside, file)
}
