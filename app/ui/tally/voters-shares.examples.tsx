import { som, tyiyn } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { sayIn } from '#app/ui/say.ts'
import { examplePot, exampleShares } from './example-pot.ts'
import { VotersShares } from './voters-shares.tsx'
import { titlesOf } from './why/title-of.ts'

const shared = { ballots: 10, titleOf: titlesOf(examplePot.standings, sayIn('ky', 'ak-bulun')) }
const bought = exampleShares.steps.map(({ number, cost }) => ({ number, cost: tyiyn(cost) }))
const groups = [
  { funded: 0, voters: 1, paid: tyiyn(0) },
  { funded: 1, voters: 9, paid: tyiyn(889) },
]

export const examples: readonly Example[] = [
  {
    name: 'shares raised above an equal part, and a project added afterwards',
    element: (
      <VotersShares
        {...shared}
        groups={groups}
        shares={{ share: exampleShares.share, bought }}
        equal={som(7)}
        added={[2]}
      />
    ),
  },
  {
    name: 'a rule without shares',
    element: (
      <VotersShares
        {...shared}
        groups={groups.map((group) => ({ ...group, paid: null }))}
        shares={null}
        equal={som(10)}
        added={[]}
      />
    ),
  },
]
