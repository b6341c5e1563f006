import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { BallotTray } from './ballot-tray.tsx'

const money = { kind: 'knapsack', money: [som(1_500_000)] } as const

export const examples: readonly Example[] = [
  { name: 'nothing chosen', element: <BallotTray limits={money} ticked={[]} /> },
  {
    name: 'half of the money',
    element: <BallotTray limits={money} ticked={[{ cost: som(733_000), pot: 0 }]} />,
  },
  {
    name: 'too much',
    element: <BallotTray limits={money} ticked={[{ cost: som(1_610_000), pot: 0 }]} />,
  },
]
