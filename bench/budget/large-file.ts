import writeExcelFile from 'write-excel-file/node'

type Row = readonly [code: string, name: string, plan: number, draft: number]

/** How many stand under a code of so many digits: groups under a division, sections under a group, lines under those. */
const below: Readonly<Record<number, { many: number; digits: number }>> = {
  3: { many: 5, digits: 1 },
  4: { many: 9, digits: 1 },
  5: { many: 112, digits: 3 },
}

/** A code with its total, and all that stands under it. */
function rowsUnder(code: string): Row[] {
  const rule = below[code.length]
  if (!rule)
    return [[code, `Жол ${code}`, (Number(code) % 9_001) + 0.5, (Number(code) % 8_009) + 0.1]]
  const parts = Array.from({ length: rule.many }, (_, at) =>
    rowsUnder(code + String(at + 1).padStart(rule.digits, '0')),
  )
  const sum = (column: 2 | 3) =>
    parts.reduce((total, [first]) => total + Math.round((first?.[column] ?? 0) * 100), 0) / 100
  return [[code, `Бөлүм ${code}`, sum(2), sum(3)], ...parts.flat()]
}

/** A budget larger than any of the country: ten divisions, 50,910 rows, every total right. */
const largeBudget = () => Array.from({ length: 10 }, (_, at) => rowsUnder(String(701 + at))).flat()

/** How many lines the file has, without its heads. */
export const largeRows = 10 + 50 + 450 + 50_400

const heads = ['Коду', 'Аталышы', '2026', '2027']

/** The same budget as a workbook and as a text. */
export async function largeFiles(): Promise<Record<string, Buffer>> {
  const rows = [heads, ...largeBudget()]
  const book = rows.map((cells) => cells.map((value) => ({ value })))
  const text = rows.map((cells) => cells.map((one) => String(one).replace('.', ',')).join(';'))
  return {
    'budget.xlsx': Buffer.from(await writeExcelFile(book, { sheet: '2027' }).toBuffer()),
    'budget.csv': Buffer.from(text.join('\n')),
  }
}
