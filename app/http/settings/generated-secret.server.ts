import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const known = new Map<string, string>()

/**
 * A secret of 32 bytes (hex) kept in the data folder, readable by the owner only, made at the first asking. When two
 * processes ask at once, one makes it and both read the same. Each process reads it once: every page needs one.
 */
export function generatedSecret(dataFolder: string, name: string): string {
  const secret = known.get(join(dataFolder, name)) ?? readOrMake(dataFolder, name)
  known.set(join(dataFolder, name), secret)
  return secret
}

function readOrMake(dataFolder: string, name: string): string {
  const folder = join(dataFolder, 'secrets')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, name)
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8')
}
