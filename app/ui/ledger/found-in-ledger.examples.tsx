import type { Example } from '#app/ui/example.ts'
import { FoundInLedger } from './found-in-ledger.tsx'

const code = '7F3A9K2M5Q8WXYZ0'

export const examples: readonly Example[] = [
  {
    name: 'a code that stands in the ledger',
    element: <FoundInLedger found={{ code, line: 1_204, closed: false, lines: 4_312 }} />,
  },
  {
    name: 'a code that may still come',
    element: <FoundInLedger found={{ code, line: null, closed: false, lines: 12 }} />,
  },
  {
    name: 'a code that did not come until the close',
    element: <FoundInLedger found={{ code, line: null, closed: true, lines: 4_312 }} />,
  },
]
