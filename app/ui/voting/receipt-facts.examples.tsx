import type { Example } from '#app/ui/example.ts'
import { ReceiptFacts, WholeReceipt } from './receipt-facts.tsx'

export const code = 'FWX7-F7FW-X7F7-FWX7'
export const line = `receipt|v2|ak-bulun/2|${'7f3a'.repeat(16)}|c2lnbmF0dXJl`

export const examples: readonly Example[] = [
  {
    name: 'after the close',
    element: (
      <>
        <ReceiptFacts
          code={code}
          title="Айыл бюджети 2027"
          standing="binding"
          more={['Добуш берүү жабылды.']}
        />
        <WholeReceipt line={line} />
      </>
    ),
  },
]
