import type { Example } from '#app/ui/example.ts'
import { sayIn } from '#app/ui/say.ts'
import { exampleGreedy, examplePot, exampleShares } from '../example-pot.ts'
import { titlesOf } from './title-of.ts'
import { WhyNotFunded } from './why-not-funded.tsx'

const shared = { number: 2, titleOf: titlesOf(examplePot.standings, sayIn('ky', 'ak-bulun')) }
const behindTheEnd = {
  ...exampleGreedy,
  losers: exampleGreedy.losers.map((loser) => ({ ...loser, moneyAtTurn: null, missing: null })),
}

export const examples: readonly Example[] = [
  {
    name: 'shares',
    element: <WhyNotFunded {...shared} explanation={exampleShares} added={false} />,
  },
  {
    name: 'shares did not do, the money left did',
    element: <WhyNotFunded {...shared} explanation={exampleShares} added />,
  },
  {
    name: 'votes',
    element: <WhyNotFunded {...shared} explanation={exampleGreedy} added={false} />,
  },
  {
    name: 'the count ended before its turn',
    element: <WhyNotFunded {...shared} explanation={behindTheEnd} added={false} />,
  },
]
