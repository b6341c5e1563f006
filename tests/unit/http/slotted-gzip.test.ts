import { randomBytes } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  gzipOf,
  type SharedPiece,
  sharedPiece,
} from '#app/http/cached-pages/slotted-gzip.server.ts'

const shared = (text: string) => sharedPiece(Buffer.from(text))
const plainOf = (pieces: readonly (SharedPiece | Buffer)[]) =>
  Buffer.concat(pieces.map((piece) => (Buffer.isBuffer(piece) ? piece : piece.plain))).toString()

/** `gunzip` checks the sum and the length at the end as every browser does. */
const readAs = (pieces: readonly (SharedPiece | Buffer)[]) => gunzipSync(gzipOf(pieces)).toString()

test('a page put together of compressed pieces and own words is read as it is', async () => {
  const long = 'Кыргызча сөздөр жана дагы бир нече сөз. '.repeat(9_000)
  const pages = [
    [],
    [await shared('')],
    [await shared(long)],
    [await shared('<p>'), Buffer.from('сөз'), await shared(long), Buffer.alloc(0)],
    [Buffer.from('a'), Buffer.from('b'), await shared(''), randomBytes(65_535), await shared(long)],
  ]
  for (const pieces of pages) expect(readAs(pieces)).toBe(plainOf(pieces))
})

test('the same compressed pieces serve one reader after the other', async () => {
  const [begin, end] = [await shared('<input value="'), await shared('">'.repeat(50))]
  const pageOf = (word: string) => readAs([begin, Buffer.from(word), end])
  expect(pageOf('aaaa')).toBe(`<input value="aaaa${'">'.repeat(50)}`)
  expect(pageOf('bbbbb')).toBe(`<input value="bbbbb${'">'.repeat(50)}`)
})

test('the length of what is sent tells nothing of an own word, whatever stands around it', async () => {
  const around = await shared('key=secret-of-one '.repeat(40))
  const lengthWith = (word: string) => gzipOf([around, Buffer.from(word), around]).length
  expect(lengthWith('secret-of-one')).toBe(lengthWith('x8#vq!Zk2.;Lw'))
})

test('words longer than one block are sent whole', () => {
  for (const length of [65_535, 65_536, 200_000]) {
    const words = 'абв'.repeat(length).slice(0, length)
    expect(readAs([Buffer.from(words)])).toBe(words)
  }
})
