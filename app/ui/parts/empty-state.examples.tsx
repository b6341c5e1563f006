import type { Example } from '#app/ui/example.ts'
import { EmptyState } from './empty-state.tsx'

export const examples: readonly Example[] = [
  {
    name: 'with a reason and something to do',
    element: (
      <EmptyState
        title="Азырынча сунуш жок"
        action={{ href: '#propose', label: 'Биринчи сунушту жазуу' }}
      >
        Сунуштар 10-октябрга чейин кабыл алынат.
      </EmptyState>
    ),
  },
  { name: 'nothing found', element: <EmptyState title="«көпүрө» боюнча эч нерсе табылган жок" /> },
]
