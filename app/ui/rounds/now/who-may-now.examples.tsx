import type { Example } from '#app/ui/example.ts'
import { votingExample } from '../example-round.ts'
import { WhoMayNow } from './who-may-now.tsx'

const { mayVote, mayPropose } = votingExample.rules

export const examples: readonly Example[] = [
  {
    name: 'one votes and another collects',
    element: (
      <WhoMayNow
        open={[
          { number: 2, round: 'Айыл бюджети 2027', what: 'vote', asked: mayVote },
          { number: 3, round: 'Жаштардын бюджети 2027', what: 'propose', asked: mayPropose },
        ]}
      />
    ),
  },
]
