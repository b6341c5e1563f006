import { exampleBuilt } from '#app/ui/delivery/example-built.ts'
import type { Example } from '#app/ui/example.ts'
import { deliveredExample, preparedExample, votingExample } from './example-round.ts'
import { FinishedRound } from './finished-round.tsx'
import { NowPossible } from './now/now-possible.tsx'
import { RoundsNow } from './now/rounds-now.tsx'
import { RoundOverview } from './round-overview.tsx'
import { RuleList } from './rule-list.tsx'

const collecting = {
  ...preparedExample,
  phaseNow: {
    ...preparedExample.phaseNow,
    phase: 'ideas',
    stands: 'ideas',
    next: 'checking',
  } as const,
}

export const examples: readonly Example[] = [
  { name: 'nothing in it yet', alone: true, element: <RoundOverview round={preparedExample} /> },
  { name: 'no ideas yet', alone: true, element: <RoundOverview round={collecting} /> },
  { name: 'the vote is open', alone: true, element: <RoundOverview round={votingExample} /> },
  { name: 'being carried out', alone: true, element: <RoundOverview round={deliveredExample} /> },
  {
    name: 'decided and being built',
    alone: true,
    element: <FinishedRound round={deliveredExample} built={[exampleBuilt]} />,
  },
  { name: 'on the front page', alone: true, element: <RoundsNow rounds={[votingExample]} /> },
  {
    name: 'on the front page, one votes and another collects',
    alone: true,
    element: <RoundsNow rounds={[votingExample, { ...collecting, number: 3 }]} />,
  },
  { name: 'what is possible now', alone: true, element: <NowPossible round={collecting} /> },
  {
    name: 'what is not possible any more',
    alone: true,
    element: <NowPossible round={deliveredExample} />,
  },
  {
    name: 'rules with a pot for a village',
    alone: true,
    element: <RuleList rules={votingExample.rules} villages={votingExample.villages} />,
  },
]
