import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { DeliveryForm } from './delivery-form.tsx'
import { exampleDelivery } from './example-delivery.ts'

const none = { planned: null, actual: null }
const untouched = {
  ...exampleDelivery,
  responsible: '',
  stages: { design: none, contract: none, work: none, acceptance: none, opening: none },
}
const rejected = refusedForm(
  {
    spent: 'Сумманы сан менен жазыңыз, мисалы 318000',
    varianceReason: 'Жумшалган акча пландан айырмаланат: себебин жазыңыз',
  },
  { responsible: ['Эрлан Садыков'], planned: ['96 000'], spent: ['көп эле'] },
)

export const examples: readonly Example[] = [
  { name: 'empty', alone: true, element: <DeliveryForm delivery={untouched} formKey="one" /> },
  {
    name: 'filled in',
    alone: true,
    element: <DeliveryForm delivery={exampleDelivery} formKey="two" />,
  },
  {
    name: 'with its faults',
    alone: true,
    element: <DeliveryForm delivery={exampleDelivery} formKey="three" rejected={rejected} />,
  },
]
