import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { som } from '#app/domain/money.ts'
import { exampleStages } from './example-stages.ts'

/** A bridge that is being built, for the examples. */
export const exampleDelivery: Delivery = {
  place: 'ak-bulun',
  round: 1,
  proposal: 4,
  title: 'Чоң-Кайыңдын кире беришине жөө көпүрө',
  village: 6,
  granted: som(96_000),
  planned: som(96_000),
  spent: som(57_600),
  varianceReason: '',
  responsible: 'Эрлан Садыков, финансы-экономика бөлүмү',
  stages: exampleStages,
  news: [],
  changedAt: new Date('2026-11-19T06:00:00Z'),
}
