import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { BallotTray } from './ballot-tray.tsx'

export const examples: readonly Example[] = [
  {
    name: 'within an amount',
    element: <BallotTray limits={{ kind: 'knapsack', money: [som(1_500_000)] }} />,
  },
  {
    name: 'up to a number',
    element: <BallotTray limits={{ kind: 'approval', min: 1, max: 5 }} />,
  },
]
