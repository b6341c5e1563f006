import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const folder = fileURLToPath(new URL('../../models', import.meta.url))

/** Makes every model known, so that the indexes of each are made: none can be forgotten. */
export async function knowAllModels(): Promise<void> {
  for (const name of await readdir(folder, { recursive: true }))
    if (name.endsWith('.server.ts')) await import(pathToFileURL(join(folder, name)).href)
}
