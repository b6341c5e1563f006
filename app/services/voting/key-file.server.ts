import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** A key as it lies in its file; null where there is none. */
async function readKeyFile(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

/**
 * The key in a file, made at the first asking and readable by the owner only. It is written whole beside its place
 * and linked there in one step: of several processes one makes it and none ever reads half of it.
 */
export async function keyFile(file: string, make: () => Buffer): Promise<Buffer> {
  const standing = await readKeyFile(file)
  if (standing) return standing
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    await writeWhole(beside, make())
    await link(beside, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    await rm(beside, { force: true })
  }
  return readFile(file)
}

async function writeWhole(file: string, content: Buffer) {
  const opened = await open(file, 'wx', 0o600)
  try {
    await opened.writeFile(content)
    await opened.sync()
  } finally {
    await opened.close()
  }
}

/** Whether a key was destroyed on purpose: then it is never made anew. */
export async function isDestroyed(file: string): Promise<boolean> {
  return (await readKeyFile(`${file}.destroyed`)) !== null
}

/** Destroys a key: overwrites it, takes it away and leaves a mark in its place. False when it was done before. */
export async function destroyKeyFile(file: string): Promise<boolean> {
  if (await isDestroyed(file)) return false
  await keyFile(`${file}.destroyed`, () => Buffer.from('destroyed'))
  const standing = await readKeyFile(file)
  if (!standing) return true
  const opened = await open(file, 'r+')
  try {
    await opened.write(Buffer.alloc(standing.length), 0, standing.length, 0)
    await opened.sync()
  } finally {
    await opened.close()
  }
  await rm(file, { force: true })
  return true
}
