import { expect, test } from 'vitest'
import type { PublicAnswer } from '#app/domain/remarks/public-remark.ts'
import { csvCell } from '#app/http/lists/file-cells.ts'
import { exampleRemark } from '#app/ui/remarks/example-remark.ts'
import { withPlaces } from '#app/ui/remarks/remark-list.ts'
import { sayIn } from '#app/ui/say.ts'

const answered = (verdict: PublicAnswer['verdict'], day: string): PublicAnswer => ({
  ...{ verdict, reason: `${verdict} себеби`, ground: '', duplicateOf: null, moved: [] },
  ...{ by: 'А. Осмонова', at: new Date(`${day}T06:00:00Z`) },
})

test('in a file the verdict, the reason and the date are those of the answer that holds, beside the first one’s date', () => {
  const row = {
    ...exampleRemark,
    ...{ state: 'partly' as const, answer: answered('rejected', '2026-11-10'), settled: null },
    second: {
      ...{ due: '2026-11-20' as never, clock: exampleRemark.duty.clock },
      answer: answered('partly', '2026-11-18'),
    },
  }
  const list = withPlaces([row])(sayIn('ky', 'ak-bulun'))
  const cell = (key: string) => {
    const column = list.columns.find((one) => one.key === key)
    return column && csvCell(column, row)
  }
  expect(['state', 'reason', 'answered', 'first'].map(cell)).toEqual([
    'Жарым-жартылай эске алынды',
    'partly себеби',
    '2026-11-18 12:00',
    '2026-11-10 12:00',
  ])
})
