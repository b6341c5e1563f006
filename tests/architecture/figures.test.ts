import { expect, test } from 'vitest'
import { languages } from '#app/domain/language.ts'
import { percent } from '#app/i18n/format.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

/** Where a length of a picture or of a column is meant, which nobody reads. */
const lengths = [
  'app/ui/charts/bar.tsx',
  'app/ui/papers/paper-table.tsx',
  'app/ui/ratings/lengths.ts',
  'app/ui/scorecards/strip.tsx',
]

/** A figure with its sign written by hand: `${share} %`. */
const byHand = /\}(\s|\\u00a0|\u00a0)?%/
const made = /style: 'percent'/

const found = (files: readonly SourceFile[], sign: RegExp) =>
  files.filter(({ text }) => sign.test(text)).map(({ path }) => path)

test('per cent is written in one way, by the one who formats numbers', () => {
  const files = sourceFiles('app/ui', 'app/i18n', 'app/routes').filter(
    ({ path }) => !lengths.includes(path),
  )
  expect(found(files, byHand)).toEqual([])
  expect(found(files, made)).toEqual(['app/i18n/format.ts'])
  const written = languages.map((language) => percent(0.305, language))
  expect(written).toEqual(['30,5\u00a0%', '30,5\u00a0%', '30.5%'])
})

test.each(['{share}\\u00a0%', "{count(share, 'ru')} % доходов", '{share}%'])(
  'the check sees %s',
  (text) => {
    expect(found([{ path: 'app/ui/x.tsx', text }], byHand)).toHaveLength(1)
  },
)
