import { expect, test } from 'vitest'
import { sumsOf } from '#app/domain/budget/sums.ts'
import { xlsxOf } from '#app/http/lists/write-xlsx.server.ts'
import { checkFile } from '#app/services/budget/check-file.server.ts'
import { sheetList } from '#app/ui/budget/lists/sheet-list.ts'
import { sayIn } from '#app/ui/say.ts'
import { demoLinesOf, demoStages } from '#seed/demo/budget/seed-budgets.ts'

test('the workbooks of the demonstration pass the check that every office’s file has to pass', async () => {
  for (const stage of demoStages) {
    const lines = demoLinesOf(2027, stage)
    const sums = sumsOf(lines)
    const above = new Set(lines.map(({ parent }) => parent))
    const rows = lines.map((line) => ({
      ...{ line, isTotal: above.has(line.number) },
      amounts: sums.get(line.number) ?? [],
    }))
    const book = await xlsxOf(sheetList(rows)(sayIn('ky', 'ak-bulun')), rows)
    const checked = checkFile(book, 'budget.xlsx', 1)
    expect([stage.kind, 'findings' in checked ? checked.findings : checked]).toEqual([
      stage.kind,
      [],
    ])
  }
})
