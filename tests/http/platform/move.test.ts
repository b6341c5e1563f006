import { spawn } from 'node:child_process'
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MongoClient } from 'mongodb'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { createContentIndexes } from '#models/documents/contents.server.ts'
import {
  type Context,
  leaveContext,
  newContext,
  startApplication,
} from '#tests/support/application.ts'
import { movedContext } from '#tests/support/moved-context.ts'
import { newVisitor } from '#tests/support/visitor.ts'
import { inProject } from '../../../scripts/project.mjs'

let context: Context
let file = ''
let told = ''
let pages: readonly string[] = []
const made: string[] = []
const client = () => mongoose.connection.getClient() as unknown as MongoClient // the same driver

beforeAll(async () => {
  context = await newContext()
  await createIndexes()
  await createContentIndexes()
  pages = await movedContext(new Date('2026-11-20T06:00:00Z'))
  await mongoose.connection.collection('sessions').insertOne({ id: 'of somebody signed in' })
  file = join(context.dataFolder, 'all.ashar')
  const exported = await command('commands/export.ts', [file])
  expect([exported.code, exported.printed]).toEqual([0, expect.stringContaining('is complete')])
  told = exported.printed
})

afterAll(async () => {
  for (const name of made) await client().db(name).dropDatabase()
  await leaveContext(context)
})

/** Another database on the same server, empty. */
function anotherDatabase() {
  const uri = new URL(context.databaseUri)
  const name = `${uri.pathname.slice(1)}_${made.length}`
  made.push(name)
  uri.pathname = `/${name}`
  return { uri: uri.href, db: client().db(name) }
}

function command(script: string, words: readonly string[], uri = context.databaseUri, shell = '') {
  const node = [process.execPath, '--import', 'tsx', inProject(script), ...words]
  const [program = '', ...rest] = shell ? ['sh', '-c', `${shell}; exec "$@"`, 'sh', ...node] : node
  const child = spawn(program, rest, {
    env: { ...process.env, MONGODB_URI: uri, ASHAR_DATA: context.dataFolder },
  })
  let printed = ''
  const collect = (piece: Buffer) => {
    printed += piece
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return new Promise<{ code: number | null; printed: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, printed })),
  )
}

const load = (words: readonly string[], uri: string) => command('commands/load.ts', words, uri)

/** The line of each collection with its number of documents and its sum. */
const sums = (printed: string) =>
  printed.split('\n').filter((line) => / {2}[0-9a-f]{64}$/.test(line))

async function pagesOn(databaseUri: string) {
  const application = await startApplication({ ...context, databaseUri })
  application.setClock(new Date('2027-01-02T06:00:00Z'))
  const visitor = newVisitor(application.origin)
  const seen = []
  for (const path of pages) {
    const { status, text } = await visitor.ask(path)
    seen.push({ path, status, text })
  }
  await application.stop()
  return seen
}

test('an export loaded into another database is the same portal', async () => {
  const other = anotherDatabase()
  const loaded = await load([file], other.uri)
  expect([loaded.code, loaded.printed]).toEqual([
    0,
    expect.stringContaining('Every audit chain holds'),
  ])
  expect(sums(loaded.printed)).toEqual(sums(told))
  expect(sums(told).map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining(['audit-lines', 'ballots', 'files', 'file-contents.chunks', 'accounts']),
  )
  expect(sums(told).join()).not.toContain('sessions')
  const seen = await pagesOn(other.uri)
  expect(seen).toEqual(await pagesOn(context.databaseUri))
  expect(seen.map(({ status }) => status)).toEqual(pages.map(() => 200))
  expect(await indexesOf(other.db)).toEqual(
    await indexesOf(client().db(context.databaseUri.match(/\/([^/?]+)\?/)?.[1])),
  )
})

async function indexesOf(db: ReturnType<MongoClient['db']>) {
  const names = [
    'ballots',
    'roll-marks',
    'accounts',
    'audit-lines',
    'file-contents.chunks',
    'sessions',
  ]
  return Promise.all(
    names.map(async (name) => [
      name,
      (await db.collection(name).indexes()).map(({ key, unique }) => [key, unique]),
    ]),
  )
}

test('whole numbers, instants, ids and bytes come back as what they were', async () => {
  const { Binary, Decimal128, Double, Int32, Long, ObjectId } = mongoose.mongo
  const exact = {
    _id: new ObjectId(),
    long: Long.fromString('9007199254740993'),
    small: new Long(5),
    double: new Double(5),
    int: new Int32(5),
    at: new Date('2026-11-26T00:00:00.001Z'),
    bytes: new Binary(Buffer.from([0, 255, 1])),
    decimal: Decimal128.fromString('1.10'),
    nothing: null,
    '10': 'ten',
    list: [[], {}],
  }
  const from = anotherDatabase()
  await from.db.collection('rounds').insertOne(exact)
  const small = join(context.dataFolder, 'exact.ashar')
  expect((await command('commands/export.ts', [small], from.uri)).code).toBe(0)
  const to = anotherDatabase()
  expect((await load([small], to.uri)).code).toBe(0)
  const raw = (db: typeof to.db) => db.collection('rounds').find({}, { raw: true }).toArray()
  expect(await raw(to.db)).toEqual(await raw(from.db))
})

test.each([
  [
    'cut short',
    (copy: string) => truncateSync(copy, Math.floor(readFileSync(copy).length / 2)),
    /cut short.*Nothing was written/,
  ],
  [
    'cut at its very end',
    (copy: string) => truncateSync(copy, readFileSync(copy).length - 9),
    /cut short.*Nothing was written/,
  ],
  ['with one flipped bit', flipped, /damaged.*Nothing was written/],
  [
    'that is something else',
    (copy: string) => writeFileSync(copy, 'PK\u0003\u0004 a picture'),
    /damaged or no export.*Nothing was written/,
  ],
  ['that is not there', (copy: string) => rmSync(copy), /There is no file/],
] as const)('a file %s is refused before anything is written', async (_what, damage, sentence) => {
  const copy = join(context.dataFolder, 'copy.ashar')
  writeFileSync(copy, readFileSync(file))
  damage(copy)
  const other = anotherDatabase()
  const { code, printed } = await load([copy], other.uri)
  expect([code, printed.trim()]).toEqual([2, expect.stringMatching(sentence)])
  expect(printed.trim().split('\n')).toHaveLength(1)
  expect(await other.db.listCollections().toArray()).toEqual([])
})

function flipped(copy: string) {
  const bytes = readFileSync(copy)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(copy, bytes)
}

test('a database that holds anything is left alone', async () => {
  const other = anotherDatabase()
  await other.db.collection('municipalities').insertOne({ place: 'tup' })
  const { code, printed } = await load([file], other.uri)
  expect([code, printed]).toEqual([2, expect.stringMatching(/is not empty \(municipalities\)/)])
  expect(await other.db.collection('municipalities').countDocuments()).toBe(1)
})

test('after a load was killed half-way the next one says what to do, and doing it works', async () => {
  const other = anotherDatabase()
  const killed = await command('tests/support/killed-load.ts', [file, 'files'], other.uri)
  expect(killed.code).toBe(null)
  const next = await load([file], other.uri)
  expect([next.code, next.printed]).toEqual([2, expect.stringMatching(/cut off.*--again/)])
  const start = await command('seed/first-start.ts', [], other.uri)
  expect([start.code, start.printed]).toEqual([
    1,
    expect.stringMatching(/was cut off in this database/),
  ])
  const exported = await command('commands/export.ts', [`${file}-half`], other.uri)
  expect([exported.code, exported.printed]).toEqual([
    2,
    expect.stringMatching(/a part may be missing/),
  ])
  const again = await load([file, '--again'], other.uri)
  expect([again.code, sums(again.printed)]).toEqual([0, sums(told)])
  const once = await load([file, '--again'], other.uri)
  expect([once.code, once.printed]).toEqual([2, expect.stringMatching(/leave out --again/)])
})

test('a line of the audit chain that was changed before the export is told after the load', async () => {
  const other = anotherDatabase()
  await load([file], other.uri)
  await other.db
    .collection('audit-lines')
    .updateOne({ number: 1 }, { $set: { subject: 'round/9' } })
  const changed = join(context.dataFolder, 'changed.ashar')
  await command('commands/export.ts', [changed], other.uri)
  const third = anotherDatabase()
  const { code, printed } = await load([changed], third.uri)
  expect([code, printed]).toEqual([
    1,
    expect.stringMatching(/chain of ak-bulun does not hold at line 1/),
  ])
})

test('a full disk ends an export with a sentence and leaves no half file', async () => {
  const full = join(context.dataFolder, 'full.ashar')
  const { code, printed } = await command('commands/export.ts', [full], undefined, 'ulimit -f 16')
  expect([code, printed]).toEqual([2, expect.stringMatching(/There is no room for/)])
  expect(() => readFileSync(full)).toThrow(/ENOENT/)
  expect(() => readFileSync(`${full}.part`)).toThrow(/ENOENT/)
})

test('an export never replaces a file', async () => {
  const { code, printed } = await command('commands/export.ts', [file])
  expect([code, printed]).toEqual([2, expect.stringMatching(/There is already a file/)])
})
