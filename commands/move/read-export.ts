import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Unusable } from '../unusable.ts'
import { type ContentSum, contentSum } from './content-sum.ts'
import { type Frame, readFrames, type Sign } from './frames.ts'

/** What a reader of an export is given: each collection's documents as they come, then its sum. */
export type Take = {
  begin(collection: string): Promise<void>
  document(bytes: Uint8Array): Promise<void>
  end(collection: string, sum: ContentSum): Promise<void>
}

/**
 * Reads an export from its first to its last byte and holds it to what it says of itself. Ends with a sentence where the
 * file is missing, damaged, cut short, or something else.
 */
export async function readExport(file: string, take: Partial<Take> = {}): Promise<void> {
  const sign = signReader(file, take)
  for await (const frame of framesOf(file))
    await ('document' in frame ? sign.document(frame.document) : sign.next(frame.sign))
  sign.close()
}

async function* framesOf(file: string): AsyncGenerator<Frame> {
  const bytes = createReadStream(file)
  const unpacked = createGunzip({ chunkSize: 1 << 20 })
  bytes.once('error', (error) => unpacked.destroy(error))
  try {
    yield* readFrames(bytes.pipe(unpacked))
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable(unreadable(file, error))
  } finally {
    bytes.destroy()
  }
}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return `There is no file ${file}.`
  if (code === 'EISDIR') return `${file} is a folder, not a file.`
  if (code === 'Z_BUF_ERROR')
    return `${file} is cut short: copy it again or export again. Nothing was written.`
  const why = error instanceof Error ? error.message : String(error)
  return `${file} is damaged or no export of Ashar (${why}): copy it again or export again. Nothing was written.`
}

/** Follows the signs of an export; each must come in its turn. */
function signReader(file: string, take: Partial<Take>) {
  let begun = false
  let closed = false
  let open: { name: string; sum: ReturnType<typeof contentSum> } | null = null
  let collections = 0
  const must = (holds: boolean, what: string) => {
    if (!holds)
      throw new Unusable(
        `${file} is damaged (${what}): copy it again or export again. Nothing was written.`,
      )
  }
  return {
    async document(bytes: Uint8Array) {
      must(open !== null, 'a document lies outside of a collection')
      open?.sum.add(bytes)
      await take.document?.(bytes)
    },
    async next(sign: Sign) {
      must(!closed && (begun || sign.kind === 'export'), 'it does not begin as an export')
      if (sign.kind === 'export') {
        must(sign.version === 1, `version ${sign.version} is unknown here`)
        begun = true
      } else if (sign.kind === 'collection') {
        open = { name: sign.name, sum: contentSum() }
        await take.begin?.(sign.name)
      } else if (sign.kind === 'collection-end') {
        const found = open?.name === sign.name ? open.sum.result() : null
        const same = found?.sum === sign.sum && found.documents === sign.documents
        must(same, `the collection ${sign.name} is not what was written`)
        open = null
        collections++
        await take.end?.(sign.name, { documents: sign.documents, sum: sign.sum })
      } else {
        must(sign.kind === 'export-end' && sign.collections === collections, 'collections lack')
        closed = true
      }
    },
    close: () => must(closed, 'its end is missing'),
  }
}
