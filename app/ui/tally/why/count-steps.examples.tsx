import { tyiyn } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { sayIn } from '#app/ui/say.ts'
import { exampleGreedy, examplePot, exampleShares } from '../example-pot.ts'
import { CountSteps } from './count-steps.tsx'
import { titlesOf } from './title-of.ts'

const costs = new Map(examplePot.standings.map(({ number, cost }) => [number, cost]))
const shared = {
  decided: examplePot.decided,
  titleOf: titlesOf(examplePot.standings, sayIn('ky', 'ak-bulun')),
  here: 1,
  costOf: (number: number) => costs.get(number) ?? tyiyn(0),
}

export const examples: readonly Example[] = [
  { name: 'equal shares', element: <CountSteps {...shared} explanation={exampleShares} /> },
  { name: 'most votes first', element: <CountSteps {...shared} explanation={exampleGreedy} /> },
]
