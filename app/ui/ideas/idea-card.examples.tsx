import type { Example } from '#app/ui/example.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { IdeaCard } from './idea-card.tsx'

export const examples: readonly Example[] = [
  {
    name: 'without a cost, with its state',
    element: (
      <ul className="ideas">
        <IdeaCard
          idea={{
            number: 40,
            title: 'Сугат арыгын тазалоо, 3,2 км',
            href: '#40',
            theme: 'irrigation',
            village: 'Төмөнкү Ак-Булуң',
            state: <Tag kind="wait">Текшерүүдө</Tag>,
          }}
        />
      </ul>
    ),
  },
]
