import type { Example } from '#app/ui/example.ts'
import { ReceiptFacts, WholeReceipt } from './receipt-facts.tsx'

export const receipt = {
  place: 'ak-bulun',
  round: 2,
  handle: '7f3a'.repeat(16),
  signature: 'c2lnbmF0dXJl',
}

export const examples: readonly Example[] = [
  {
    name: 'after the close',
    element: (
      <>
        <ReceiptFacts
          receipt={receipt}
          title="Айыл бюджети 2027"
          standing="binding"
          more={['Добуш берүү жабылды.']}
        />
        <WholeReceipt receipt={receipt} />
      </>
    ),
  },
]
