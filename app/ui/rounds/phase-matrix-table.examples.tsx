import type { Example } from '#app/ui/example.ts'
import { PhaseMatrixTable } from './phase-matrix-table.tsx'

export const examples: readonly Example[] = [
  { name: 'the vote is open', element: <PhaseMatrixTable now="voting" voteIsOpen /> },
]
