import type { Example } from '#app/ui/example.ts'
import { NeededVotes } from './needed-votes.tsx'

const enough = (voters: number) => ({ kind: 'enough' as const, voters })

export const examples: readonly Example[] = [
  {
    name: 'both found',
    element: (
      <NeededVotes
        beside="shares"
        needed={{ further: enough(48), present: enough(31), points: null }}
      />
    ),
  },
  {
    name: 'with points; not enough and not worked out',
    element: (
      <NeededVotes
        needed={{
          further: { kind: 'never', voters: 120 },
          present: { kind: 'not-worked-out', voters: null },
          points: 5,
        }}
      />
    ),
  },
]
