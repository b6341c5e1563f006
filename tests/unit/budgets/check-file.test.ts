import { expect, test } from 'vitest'
import { checkFile } from '#app/services/budget/check-file.server.ts'
import { type CorpusFile, corpus } from '#tests/support/budgets/corpus.ts'
import type { Finding } from '#tests/support/budgets/finding.ts'
import { hostileFiles } from '#tests/support/budgets/hostile/hostile.ts'

const units = { som: 1, thousand: 1_000, million: 1_000_000 } as const
const inSom = (amount: number | null) => (amount === null ? null : amount / 100)

/** What the checker says of a file, as its reader sees it. */
function findingsIn({ bytes, fileName, unit }: CorpusFile): Finding[] | string {
  const checked = checkFile(bytes, fileName, unit ? units[unit] : null)
  if ('refused' in checked) return checked.refused
  return checked.findings.map(({ printed, computed, ...found }) => ({
    ...found,
    printed: inSom(printed),
    computed: inSom(computed),
    difference: printed === null || computed === null ? null : (printed - computed) / 100,
  }))
}

test.each([0, 3])(
  'every slip in an awkward budget is found at its place, and nothing else is (series %i)',
  (series) => {
    for (const file of corpus(series))
      expect([file.name, findingsIn(file)]).toEqual([file.name, file.expected])
  },
)

test('a hostile file is refused with a reason, and a large one is read', () => {
  for (const { name, fileName, bytes, read } of hostileFiles({
    bombMegabytes: 300,
    rows: 20_000,
  })) {
    const checked = checkFile(bytes, fileName, null)
    expect([name, 'refused' in checked]).toEqual([name, !read])
  }
})
