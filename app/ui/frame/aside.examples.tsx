import type { Example } from '#app/ui/example.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Aside } from './aside.tsx'

export const examples: readonly Example[] = [
  {
    name: 'content and facts',
    element: (
      <Aside
        facts={
          <Facts
            facts={[
              { label: 'Бюджеттен суралат', value: '318 000 сом', large: true },
              { label: 'Жайгашкан жери', value: 'Жогорку Ак-Булуң' },
            ]}
          />
        }
      >
        <p>
          Мектептен фельдшердик пунктка чейинки көчөдө бир да жарык жок. Кышында балдар саат бештен
          кийин караңгыда кайтышат, өткөн жылы эки жолу машина кагып кете жаздады.
        </p>
      </Aside>
    ),
  },
]
