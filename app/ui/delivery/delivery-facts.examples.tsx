import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { DeliveryFacts } from './delivery-facts.tsx'
import { exampleDelivery as delivery } from './example-delivery.ts'

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
