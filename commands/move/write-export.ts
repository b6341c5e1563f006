import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { documentsOf, movingCollections } from '#models/database/contents.server.ts'
import { unfinishedLoad } from '#models/database/load-mark.server.ts'
import { Unusable } from '../unusable.ts'
import { chainEnds } from './chains.ts'
import { contentSum } from './content-sum.ts'
import { frameBytes, type Sign } from './frames.ts'

export type Report = (line: string) => void

/**
 * Writes everything that moves into one new compressed file, readable by its owner only. The file gets its name once it
 * is complete and on the disk; a command carried out meanwhile makes it void.
 */
export async function writeExport(file: string, at: Date, report: Report): Promise<void> {
  if (existsSync(file)) throw new Unusable(`There is already a file ${file}: name another one.`)
  const load = await unfinishedLoad()
  if (load)
    throw new Unusable(`A load of ${load.file} was cut off here: a part may be missing. Finish it.`)
  const draft = `${file}.part`
  const before = await chainEnds()
  try {
    await write(draft, at, report)
    if ((await chainEnds()) !== before)
      throw new Unusable('Something was done in the portal meanwhile: end it, then export again.')
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw explained(file, error)
  }
}

async function write(draft: string, at: Date, report: Report) {
  const sink = createWriteStream(draft, { mode: 0o600 })
  await Promise.race([
    once(sink, 'open'),
    once(sink, 'error').then(([error]) => Promise.reject(error)),
  ])
  await pipeline(Readable.from(pieces(at, report)), createGzip(), sink)
  const written = await open(draft, 'r+')
  await written.sync().finally(() => written.close())
}

async function* pieces(at: Date, report: Report): AsyncGenerator<Buffer> {
  const sign = (said: Sign) => frameBytes({ sign: said })
  yield sign({ kind: 'export', version: 1, at })
  const names = await movingCollections()
  for (const name of names) {
    yield sign({ kind: 'collection', name })
    const sum = contentSum()
    for await (const document of documentsOf(name)) {
      sum.add(document)
      yield frameBytes({ document })
    }
    yield sign({ kind: 'collection-end', name, ...sum.result() })
    report(`${name}  ${sum.result().documents}  ${sum.result().sum}`)
  }
  yield sign({ kind: 'export-end', collections: names.length })
}

const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG']

function explained(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (noRoom.includes(code))
    return new Unusable(`There is no room for ${file}: make room or name a file on another disk.`)
  if (code === 'ENOENT') return new Unusable(`The folder of ${file} does not exist.`)
  if (code === 'EACCES' || code === 'EROFS') return new Unusable(`${file} may not be written here.`)
  return error
}
