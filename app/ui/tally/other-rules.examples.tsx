import type { Example } from '#app/ui/example.ts'
import { examplePot, exampleVillages } from './example-pot.ts'
import { OtherRules } from './other-rules.tsx'

export const examples: readonly Example[] = [
  {
    name: 'two rules with different winners',
    element: <OtherRules pot={examplePot} villages={exampleVillages} />,
  },
]
