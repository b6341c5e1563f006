import type { Example } from '#app/ui/example.ts'
import { exampleGreedy, exampleShares } from '../example-pot.ts'
import { HowPaid } from './how-paid.tsx'

export const examples: readonly Example[] = [
  { name: 'from shares', element: <HowPaid explanation={exampleShares} number={3} /> },
  { name: 'from the money left', element: <HowPaid explanation={exampleShares} number={2} /> },
  { name: 'by votes', element: <HowPaid explanation={exampleGreedy} number={3} /> },
]
