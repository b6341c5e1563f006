import type { Example } from '#app/ui/example.ts'
import { exampleGreedy, exampleShares } from '../example-pot.ts'
import { HowPaid } from './how-paid.tsx'

export const examples: readonly Example[] = [
  { name: 'from shares', element: <HowPaid told={exampleShares} number={3} /> },
  { name: 'from the money left', element: <HowPaid told={exampleShares} number={2} /> },
  { name: 'by votes', element: <HowPaid told={exampleGreedy} number={3} /> },
]
