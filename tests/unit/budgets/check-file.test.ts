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

const shortTable = (spending: string, balance: string) =>
  Buffer.from(
    [
      'Код;Наименование;Сумма',
      '1111;Налог;300,5',
      '1112;Земельный налог;110',
      ';Всего доходов;410,5',
      '70111;Аппарат;120',
      '70411;Дороги;180,7',
      `;Всего расходов;${spending}`,
      `;${balance}`,
    ].join('\n'),
  )
const foundIn = (bytes: Uint8Array) =>
  findingsIn({ name: 'short', fileName: 'short.csv', bytes, unit: 'som', expected: [] })

test('a wrong total of spending in a short table is told against the spending alone, not with the income', () => {
  expect(foundIn(shortTable('310,7', 'Профицит;99,8'))).toMatchObject([
    { kind: 'total', row: 7, printed: 310.7, computed: 300.7, difference: 10 },
  ])
})

test('a surplus that is called a deficit is a finding, and one that is called a surplus below nothing', () => {
  expect(foundIn(shortTable('300,7', 'Профицит;109,8'))).toEqual([])
  expect(foundIn(shortTable('300,7', 'Дефицит (-);109,8'))).toEqual([])
  for (const balance of ['Дефицит;109,8', 'Профицит;-109,8'])
    expect(foundIn(shortTable('300,7', balance))).toMatchObject([{ kind: 'balance', row: 8 }])
})
