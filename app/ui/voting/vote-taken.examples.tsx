import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { code, line } from './receipt-facts.examples.tsx'
import { VoteTaken } from './vote-taken.tsx'

const project = { village: null, excludes: [], pot: 0 }

export const examples: readonly Example[] = [
  {
    name: 'two chosen',
    element: (
      <VoteTaken
        taken={{ sentBefore: false, code, line }}
        round={2}
        sheet={{
          hash: 'ab'.repeat(32),
          pots: [{ village: null, money: som(1_500_000) }],
          projects: [
            { ...project, number: 17, title: 'Көчө жарыктары', cost: som(318_000) },
            { ...project, number: 28, title: 'Көпүрөнү бекемдөө', cost: som(610_000) },
          ],
          limits: { kind: 'approval', min: 1, max: 2 },
        }}
        title={{ ky: 'Айыл бюджети 2027', ru: 'Бюджет 2027', en: 'Budget 2027' }}
        standing="poll"
        closes={new Date('2026-12-10T12:00:00Z')}
      />
    ),
  },
]
