import type { Example } from '#app/ui/example.ts'
import { examplePot, exampleVillages, exampleWays } from './example-pot.ts'
import { RulesCompared } from './rules-compared.tsx'

const shared = { ballots: 10, projects: examplePot.standings, villages: exampleVillages }

export const examples: readonly Example[] = [
  {
    name: 'one rule chosen, one too large to be counted',
    element: <RulesCompared {...shared} whatIf={exampleWays} chosen="greedy-skip" />,
  },
  {
    name: 'counted before the comparison was kept',
    element: <RulesCompared {...shared} whatIf={[]} chosen={null} />,
  },
]
