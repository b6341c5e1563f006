import type { Example } from '#app/ui/example.ts'
import { Facts } from './facts.tsx'
import { Tag } from './tag.tsx'

export const examples: readonly Example[] = [
  {
    name: 'of a proposal',
    element: (
      <Facts
        facts={[
          { label: 'Бюджеттен суралат', value: '318 000 сом', large: true },
          { label: 'Жайгашкан жери', value: 'Жогорку Ак-Булуң, Мектеп көчөсү' },
          { label: 'Абалы', value: <Tag kind="on">Добушта</Tag> },
        ]}
      />
    ),
  },
]
