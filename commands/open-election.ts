import { createReadStream } from 'node:fs'
import { watchForOddities } from '#app/domain/records/pb-oddities.ts'
import type { PbFault } from '#app/domain/records/pb-rows.ts'
import { type PbElection, readPbFrom } from '#app/domain/records/read-pb.ts'
import { Unusable } from './unusable.ts'

/** Reads an election from a .pb file on disk, or ends with the sentence that says why not. */
export async function openElection(file: string): Promise<PbElection> {
  return (await openWatched(file)).read
}

/** The same, and a sentence for each kind of thing in it that can be read and yet cannot be right. */
export async function openWatched(file: string): Promise<{ read: PbElection; odd: string[] }> {
  const watch = watchForOddities()
  const read = await readPbFrom(textOf(file), watch.sink).catch((error: unknown) => {
    throw new Unusable(unreadable(file, error))
  })
  if (read.refused) throw new Unusable(`${file}: ${sentence(read.fault)}`)
  return { read, odd: watch.found().map((fault) => `${file}: ${sentence(fault)}`) }
}

async function* textOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const bytes of createReadStream(file, { highWaterMark: 256 * 1024 }))
    yield decoder.decode(bytes, { stream: true })
  yield decoder.decode()
}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return `There is no file ${file}.`
  if (code === 'EISDIR') return `${file} is a folder, not a file.`
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return `${file} is not written in UTF-8.`
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return `${file} cannot be read (${code}).`
  throw error
}

const reasons: Record<PbFault['reason'], (text: string) => string> = {
  'quote-not-closed': (text) => `the quote that opens at ${text} is never closed`,
  'section-expected': (text) => `the section ${text} is expected here`,
  'section-missing': (text) => `the section ${text} is missing`,
  'column-missing': (text) => `the column ${text} is missing`,
  'field-missing': (text) => `the ${text} is missing`,
  'too-many-fields': (text) => `there are more fields than columns, "${text}" is one too many`,
  'not-money': (text) => `"${text}" is not an amount of money`,
  'negative-money': (text) => `"${text}" is less than nothing`,
  'money-too-fine': (text) => `"${text}" is finer than hundredths`,
  'project-named-twice': (text) => `the project "${text}" is already on the list`,
  'vote-type-unknown': (text) => `the vote type "${text}" is unknown`,
  'points-not-whole': (text) => `"${text}" is not a whole number of points`,
  'points-do-not-match': () => 'there are not as many points as projects',
  'other-number-of-votes': (text) => `num_votes says ${text} ballots are there`,
  'voter-named-twice': (text) => `the voter "${text}" is there a second time`,
  'too-many-choices': (text) => `"${text}" is more choices than a ballot may have`,
}

function sentence({ reason, line, column, text }: PbFault): string {
  const shown = text.replace(/\s+/g, ' ')
  return `line ${line}, column ${column}: ${reasons[reason](shown)}.`
}
