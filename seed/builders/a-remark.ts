import { dayOf } from '#app/domain/calendar/day.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertRemark } from '#models/remarks/remark.server.ts'

const line: Remark['line'] = {
  ...{ side: 'expenditure', key: '70640', code: '70640' },
  name: { known: { ky: 'Көчө жарыгы', ru: 'Уличное освещение', en: 'Street lighting' } },
  section: { key: '706', name: { written: 'Турак жай', names: {} } },
}

/** Writes a remark on a line of a budget; anything may be given otherwise. */
export async function aRemark(
  given: Pick<Remark, 'place' | 'year' | 'at'> & Partial<Omit<Remark, 'number'>>,
): Promise<Remark> {
  const remark: Omit<Remark, 'number'> = {
    ...{ source: 'web', wish: 'more', text: 'Базар көчөсүндө чырак жок.', line, version: 1 },
    ...{ parts: [], amount: null, wanted: [], by: { account: `${given.place}:1`, name: 'Айгүл' } },
    ...{ paper: null, village: 1, named: false, files: [], hidden: null },
    ...{ duty: { responsible: null, due: dayOf(given.at), reason: '' } },
    ...{ answer: null, word: null, second: null },
    ...given,
  }
  const number = await inTransaction(given.place, (tx) => insertRemark(tx, remark))
  return { ...remark, number }
}
