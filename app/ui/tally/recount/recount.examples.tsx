import type { Example } from '#app/ui/example.ts'
import { examplePot } from '../example-pot.ts'
import { OnComputer } from './on-computer.tsx'

const pot = { money: examplePot.money, ballots: 10, decided: examplePot.decided }
const facts = { place: 'ak-bulun', round: 2, tieSeed: '1efe72bdcb62007b'.repeat(4) }

export const examples: readonly Example[] = [
  { name: 'one pot', element: <OnComputer {...facts} pots={[pot]} /> },
  { name: 'two pots', element: <OnComputer {...facts} pots={[pot, pot]} /> },
]
