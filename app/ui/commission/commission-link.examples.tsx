import type { Example } from '#app/ui/example.ts'
import { CommissionLink } from './commission-link.tsx'

const round = { number: 3, importedFrom: null }

export const examples: readonly Example[] = [
  {
    name: 'before the vote is fixed',
    element: <CommissionLink round={{ ...round, frozen: null }} />,
  },
  {
    name: 'where the commission opens the ballots',
    element: <CommissionLink round={{ ...round, frozen: { keyHolder: 'commission' } }} />,
  },
]
