import { dayOf, dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import type { Offer, TableLine } from '#app/domain/conciliations/offer.ts'
import type { Protocol } from '#app/domain/conciliations/protocol.ts'
import { som } from '#app/domain/money.ts'
import { insertConciliation } from '#models/conciliations/conciliation.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'

const line = (code: string, name: string): TableLine => ({
  ...{ side: 'expenditure', key: code, code, part: null },
  name: { written: name, names: {} },
  section: { key: code.slice(0, 3), name: { written: name, names: {} } },
})

/** 50,000 som from roads to light, for the first remark; one side is against it. */
export const anOffer: Offer = {
  ...{ number: 1, by: 1, text: 'Жолдон жарыкка', withdrawn: false },
  moves: [
    {
      ...{ from: line('70451', 'Жолдор'), to: line('70640', 'Көчө жарыгы') },
      ...{ amount: som(50_000), remark: 1 },
    },
  ],
  stands: [
    { side: 1, stand: 'agrees', words: '' },
    { side: 2, stand: 'agrees', words: '' },
    { side: 3, stand: 'against', words: 'Жол да керек' },
  ],
}

/** Written by somebody whom nobody signs in as. */
export const aProtocol = (remarks: readonly number[], at: Date): Protocol => ({
  ...{ at, by: { account: 'ak-bulun:997', name: 'Осмонова Жылдыз' } },
  ...{ chair: 'Алиева Бегимай', secretary: 'Осмонова Жылдыз', text: 'Тараптар макулдашты.' },
  replies: remarks.map((remark) => ({ remark, reason: 'Макулдашуунун жыйынтыгы.' })),
})

/** Writes a table that was announced and meets in 20 days, and returns its number; anything may be given otherwise. */
export async function aConciliation({
  at,
  ...given
}: Partial<Omit<Conciliation, 'number'>> & {
  place: string
  year: number
  at: Date
}): Promise<number> {
  const day = dayPlus(dayOf(at), 20)
  const table: Omit<Conciliation, 'number'> = {
    title: { ky: 'Жарык же жол', ru: 'Свет или дорога', en: 'Light or road' },
    remarks: [1, 2],
    begins: instantOf(day, '15:00'),
    ends: instantOf(day, '17:00'),
    where: { ky: 'Айыл өкмөтү, 4-бөлмө' },
    sides: [
      { number: 1, name: 'Базар көчөсү', kind: 'authors', women: 2, men: 1 },
      { number: 2, name: 'Финансы бөлүмү', kind: 'office', women: 1, men: 0 },
      { number: 3, name: 'Мектеп көчөсү', kind: 'authors', women: 1, men: 2 },
    ],
    offers: [],
    announced: at,
    calledOff: null,
    protocol: null,
    returned: null,
    confirmed: null,
    ...given,
  }
  return inTransaction(table.place, (tx) => insertConciliation(tx, table))
}
