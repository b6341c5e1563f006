import type { Example } from '#app/ui/example.ts'
import { StandingLine } from './standing-line.tsx'

export const examples: readonly Example[] = [
  { name: 'a binding vote', element: <StandingLine standing="binding" /> },
  { name: 'with its roll', element: <StandingLine standing="binding" rollOf={4} /> },
  { name: 'an opinion poll', element: <StandingLine standing="poll" /> },
]
