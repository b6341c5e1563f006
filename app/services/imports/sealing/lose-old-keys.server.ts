import { readImport } from '#models/imports/import.server.ts'
import type { Vault } from './voting.ts'

/** Milliseconds: the key of a file is made just before the file is noted, and belongs to nothing until then. */
const beingNoted = 600_000

/** Destroys keys of imports that were taken in, refused, thrown away or forgotten, whoever failed to. */
export async function loseOldKeys(vault: Vault, at: Date): Promise<number> {
  const keys = await vault.importKeys()
  const lost = keys.map(async ({ place, number, made }) => {
    const state = (await readImport(place, number))?.state
    if (state === 'reading' || state === 'ready') return 0
    if (state === undefined && at.getTime() - made.getTime() < beingNoted) return 0
    return (await vault.destroyImportKey(place, number)) ? 1 : 0
  })
  return (await Promise.all(lost)).reduce<number>((sum, one) => sum + one, 0)
}
