import { parseDay } from '#app/domain/calendar/day.ts'
import { emptyPlan } from '#app/domain/delivery/delivery.ts'
import { deliveryLine } from '#app/domain/delivery/office-line.ts'
import type { ListFound } from '#app/domain/lists/arrange.ts'
import type { Example } from '#app/ui/example.ts'
import { exampleDelivery } from '../example-delivery.ts'
import { OfficeDeliveryTable } from './office-delivery-table.tsx'

const today = parseDay('2026-11-29')
if (!today) throw new Error('no day')
const names = { roundTitle: { ky: 'Айыл бюджети 2026' }, villageName: { ky: 'Кең-Суу' } }
const rows = [
  deliveryLine(exampleDelivery, names, today),
  deliveryLine({ ...exampleDelivery, proposal: 9, stages: emptyPlan }, names, today),
]
const wanted = { words: '', chosen: {}, sort: '', page: 1 }
const found = (shown: typeof rows): ListFound<(typeof rows)[number]> => ({
  ...{ rows: shown, total: shown.length, page: 1, pages: 1, wanted, partly: false },
})

export const examples: readonly Example[] = [
  { name: 'late, not dated', alone: true, element: <OfficeDeliveryTable found={found(rows)} /> },
  { name: 'none', alone: true, element: <OfficeDeliveryTable found={found([])} /> },
]
