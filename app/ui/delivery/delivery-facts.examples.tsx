import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { DeliveryFacts } from './delivery-facts.tsx'
import { exampleStages } from './example-stages.ts'

const delivery: Delivery = {
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

export const examples: readonly Example[] = [
  { name: 'within the plan', element: <DeliveryFacts delivery={delivery} /> },
  {
    name: 'dearer than planned, nobody answers yet',
    element: (
      <DeliveryFacts
        delivery={{
          ...delivery,
          spent: som(110_000),
          varianceReason: 'Цементтин баасы көтөрүлдү.',
          responsible: '',
        }}
      />
    ),
  },
]
