import { readFileSync } from 'node:fs'
import { settings } from './settings.server.ts'

/** The server's instant: the only clock of the product. Tests may move it by a file of milliseconds. */
export function now(): Date {
  const { clockFile } = settings()
  return new Date(Date.now() + (clockFile ? Number(readFileSync(clockFile, 'utf8')) : 0))
}
