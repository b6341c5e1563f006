import type { ListFound } from '#app/domain/lists/arrange.ts'
import type { PaperLine } from '#app/domain/proposals/paper-line.ts'
import type { Example } from '#app/ui/example.ts'
import { PaperTable } from './paper-table.tsx'

const line: PaperLine = {
  ...{ receipt: 12, proposal: 31, title: 'Арыктын үстүнө жөө көпүрө' },
  ...{ roundTitle: { ky: 'Айыл бюджети 2027' }, villageName: { ky: 'Кең-Суу' }, state: 'checking' },
  on: new Date('2026-11-20T06:00:00Z'),
  takenIn: new Date('2026-11-21T05:12:00Z'),
  ...{ citizen: 'Асан Үсөнов', phone: '+996555102030' },
}
const wanted = { words: '', chosen: {}, sort: '', page: 1 }
const found = (rows: PaperLine[]): ListFound<PaperLine> => ({
  ...{ rows, total: rows.length, page: 1, pages: 1, wanted, partly: false },
})

export const examples: readonly Example[] = [
  { name: 'named', alone: true, element: <PaperTable found={found([line])} named /> },
  {
    name: 'without names',
    alone: true,
    element: <PaperTable found={found([{ ...line, citizen: null, phone: null }])} named={false} />,
  },
  { name: 'empty', alone: true, element: <PaperTable found={found([])} named /> },
]
