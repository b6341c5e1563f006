import { reason } from '#app/domain/outcome.ts'
import type { Example } from '#app/ui/example.ts'
import { WhyNot } from './why-not.tsx'

const notNow = {
  noun: 'round',
  action: 'decide-check',
  now: 'ideas',
  opens: new Date('2026-12-16T18:00:00Z'),
  closed: null,
} as const

export const examples: readonly Example[] = [
  { name: 'not in this phase', element: <WhyNot reason={reason('not-in-this-phase', notNow)} /> },
  {
    name: 'not the same person again',
    element: <WhyNot reason={reason('needs-another-person', {})} />,
  },
]
