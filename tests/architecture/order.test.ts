import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

const everything = sourceFiles('app', 'models', 'seed', 'scripts')
const belowHttp = sourceFiles('app/domain', 'app/services', 'app/i18n', 'app/ui', 'models')

function found(files: readonly SourceFile[], sign: RegExp) {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (sign.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

const forbidden = [
  ['the clock', /\bnew Date\(\)|\bDate\.now\(\)/, 'const at = new Date()'],
  ['the environment', /\bprocess\.env\b/, 'process.env.PORT'],
  ['chance without a reason', /\bMath\.random\(\)/, 'Math.random()'],
] as const

test.each(forbidden)('below http nobody reads %s', (_what, sign) => {
  expect(found(belowHttp, sign)).toEqual([])
})

test.each(forbidden)('the check sees %s being read', (_what, sign, line) => {
  expect(found([{ path: 'app/services/x.server.ts', text: line }], sign)).toHaveLength(1)
})

test('no source file is longer than 200 lines', () => {
  const long = everything.filter(({ text }) => text.trimEnd().split('\n').length > 200)
  expect(long.map(({ path }) => path)).toEqual([])
})

/** More than a reader takes in at a glance. */
const mostFiles = 20

function crowded(files: readonly SourceFile[]) {
  const counts = new Map<string, number>()
  for (const { path } of files) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > mostFiles).map(([folder]) => folder)
}

test('no folder holds more than 20 files', () => {
  expect(crowded(everything)).toEqual([])
})

test('the check sees a crowded folder', () => {
  const files = Array.from({ length: 21 }, (_, at) => ({ path: `models/${at}.ts`, text: '' }))
  expect(crowded(files)).toEqual(['models'])
})

test('names say what is inside', () => {
  const empty = /(^|[/-])(utils?|helpers?|misc|common|manager|v2)([.-]|$)/
  expect(everything.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([])
})

/** Of a list in the count an entry is taken that is there (`?? outOfRange()`): one that is not must fail, not count nothing. */
const countsAsNothing = /\]\)? \?\? 0\b/

test('in the count a wrong index fails and does not count as nothing', () => {
  expect(found(sourceFiles('app/domain/tally'), countsAsNothing)).toEqual([])
})

test('the check sees an entry that is not there being counted as nothing', () => {
  const file = { path: 'app/domain/tally/x.ts', text: 'total += money[index] ?? 0' }
  expect(found([file], countsAsNothing)).toHaveLength(1)
})

/**
 * `{ $sum: '$lines.amount' }` over an array answers nothing or 0 on the embedded database, without a word. A path
 * through an array is taken apart by `$unwind` or `$map` first; the fields named here are no arrays.
 */
const pathInExpression = /['"`]\$(?!\$)(?!_id\.|text\.|author\.|key\.)[a-zA-Z]+\.[a-zA-Z]/

test('no aggregation reads a path through an array', () => {
  expect(found(sourceFiles('models', 'app/services'), pathInExpression)).toEqual([])
})

test('the check sees a path through an array', () => {
  const file = { path: 'models/x.server.ts', text: "{ $sum: '$lines.amount' }" }
  expect(found([file], pathInExpression)).toHaveLength(1)
})

async function models() {
  for (const load of Object.values(import.meta.glob('../../models/**/*.server.ts'))) await load()
  return Object.values(mongoose.models)
}

test('every unique index starts with the place, so that collections can be split by it one day', async () => {
  const offending = (await models()).flatMap((model) =>
    model.schema
      .indexes()
      .filter(([key, options]) => options?.unique && Object.keys(key)[0] !== 'place')
      .map(([key]) => `${model.modelName} ${JSON.stringify(key)}`),
  )
  expect(offending).toEqual([])
})
