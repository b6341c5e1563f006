import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import type { Import, PreviewRow } from '#app/domain/imports/import.ts'
import type { SealedRows } from '#models/imports/import-rows.server.ts'
import { importFacts } from '../import-kinds.server.ts'
import type { Vault } from './voting.ts'

/** How a file and its rows are kept: as they are, or readable only while a key of their own exists. */
export type Keeping = {
  closed(bytes: Buffer): Buffer
  opened(bytes: Buffer): Buffer
  rowsToKeep(rows: readonly PreviewRow[]): readonly (PreviewRow | SealedRows)[]
  rowsKept(rows: readonly (PreviewRow | SealedRows)[]): readonly PreviewRow[]
  /** A new hash; under a seal a keyed one, so that nobody can try out which people a file named. */
  hasher(): Pick<ReturnType<typeof createHmac>, 'update' | 'digest'>
}

const isSealed = (row: PreviewRow | SealedRows): row is SealedRows => 'sealed' in row

const open: Keeping = {
  closed: (bytes) => bytes,
  opened: (bytes) => bytes,
  rowsToKeep: (rows) => rows,
  rowsKept: (rows) => rows.filter((row): row is PreviewRow => !isSealed(row)),
  hasher: () => createHash('sha256'),
}

/**
 * How an import is kept. Where its rows are people who must leave no trace, everything of it stands in the database under
 * a key that lies in the key folder and is destroyed with the import: what then remains in logs, journals and backups
 * of the database can be read by nobody. Null where that key is gone.
 */
export async function keepingOf(
  vault: Vault,
  { place, number, kind }: Pick<Import, 'place' | 'number' | 'kind'>,
): Promise<Keeping | null> {
  if (!importFacts(kind).sealed) return open
  const key = await vault.importKey(place, number)
  return key && under(key, `${place}/${number}`)
}

/** Destroys what a sealed import could be read with; nothing to do for others. */
export async function loseKey(
  vault: Vault,
  { place, number, kind }: Pick<Import, 'place' | 'number' | 'kind'>,
): Promise<void> {
  if (importFacts(kind).sealed) await vault.destroyImportKey(place, number)
}

const nonceLength = 12
const markLength = 16

/** AES-256-GCM with a nonce of its own for each piece, bound to the import it belongs to. */
function under(key: Buffer, name: string): Keeping {
  const bound = Buffer.from(`import|v1|${name}`)
  const closed = (bytes: Buffer) => {
    const nonce = randomBytes(nonceLength)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound)
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), body])
  }
  const opened = (bytes: Buffer) => {
    const nonce = bytes.subarray(0, nonceLength)
    const mark = bytes.subarray(nonceLength, nonceLength + markLength)
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(bound).setAuthTag(mark)
    const body = decipher.update(bytes.subarray(nonceLength + markLength))
    return Buffer.concat([body, decipher.final()])
  }
  return {
    closed,
    opened,
    rowsToKeep: (rows) => [
      { sealed: closed(Buffer.from(JSON.stringify(rows))).toString('base64') },
    ],
    rowsKept: (rows) =>
      rows.flatMap((row) =>
        isSealed(row) ? JSON.parse(opened(Buffer.from(row.sealed, 'base64')).toString()) : [],
      ),
    hasher: () => createHmac('sha256', key),
  }
}
