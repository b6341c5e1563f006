import {
  documentsOf,
  dropMoving,
  firstFilled,
  insertDocuments,
  movingCollections,
} from '#models/database/contents.server.ts'
import { markLoad, unfinishedLoad, unmarkLoad } from '#models/database/load-mark.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { createContentIndexes } from '#models/documents/contents.server.ts'
import { Unusable } from '../unusable.ts'
import { brokenChains } from './chains.ts'
import { type ContentSum, sumOf } from './content-sum.ts'
import { readExport } from './read-export.ts'
import type { Report } from './write-export.ts'

type LoadOrder = { file: string; again: boolean; at: Date; report: Report }

/**
 * Brings an export into an empty database and proves that it arrived: the whole file is checked before the first write,
 * every collection is counted and summed after the last one, and the audit chains are verified. Returns what an auditor
 * must hear although everything arrived.
 */
export async function loadExport({ file, again, at, report }: LoadOrder): Promise<string[]> {
  await checkDatabase(file, again)
  await readExport(file)
  report('The file is whole.')
  if (again) await startAgain()
  else if (!(await markLoad(file, at))) throw new Unusable(cutOff(file))
  const expected = await writing(file, () => writeAll(file, report))
  await writing(file, () => compare(file, expected))
  await unmarkLoad()
  report('Every collection was compared with the file: nothing lacks, nothing differs.')
  return brokenChains()
}

async function checkDatabase(file: string, again: boolean) {
  const mark = await unfinishedLoad()
  if (mark && !again) throw new Unusable(cutOff(mark.file))
  if (mark) return
  if (again) throw new Unusable('No load was cut off in this database: leave out --again.')
  const filled = await firstFilled()
  if (filled)
    throw new Unusable(
      `The database is not empty (${filled}): load ${file} into a new one, with ASHAR_DATA set to a new folder or MONGODB_URI to a new name.`,
    )
}

const cutOff = (file: string) =>
  `A load of ${file} is under way or was cut off in this database. If none is under way, empty it and load again with: npm run load -- ${file} --again`

/** The mark stays where it is: only now may what moves be taken away. */
async function startAgain() {
  await dropMoving()
}

async function writeAll(file: string, report: Report) {
  await createIndexes()
  await createContentIndexes()
  const expected = new Map<string, ContentSum>()
  let batch: Uint8Array[] = []
  let bytes = 0
  let into = ''
  const flush = async () => {
    if (batch.length > 0) await insertDocuments(into, batch)
    batch = []
    bytes = 0
  }
  await readExport(file, {
    async begin(name) {
      into = name
    },
    async document(document) {
      batch.push(Uint8Array.from(document))
      bytes += document.length
      if (bytes > 2_000_000 || batch.length >= 500) await flush()
    },
    async end(name, sum) {
      await flush()
      expected.set(name, sum)
      report(`${name}  ${sum.documents}  ${sum.sum}`)
    },
  })
  return expected
}

/** Collections that are not in the file must be empty, the others hold exactly what the file says. */
async function compare(file: string, expected: ReadonlyMap<string, ContentSum>) {
  for (const name of new Set([...expected.keys(), ...(await movingCollections())])) {
    const found = await sumOf(documentsOf(name))
    const wanted = expected.get(name) ?? { documents: 0, sum: found.sum }
    if (found.documents !== wanted.documents || found.sum !== wanted.sum)
      throw new Error(
        `${name} holds ${found.documents} documents and ${file} holds ${wanted.documents}, or one of them differs`,
      )
  }
}

/** Whatever stops the writing leaves the mark, and the person a sentence. */
async function writing<T>(file: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Unusable(
      `The load stopped (${why}), and the database holds only a part of it: put right what stopped it (the disk may be full), then npm run load -- ${file} --again`,
    )
  }
}
