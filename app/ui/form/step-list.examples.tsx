import type { Example } from '#app/ui/example.ts'
import { StepList } from './step-list.tsx'

export const examples: readonly Example[] = [
  {
    name: 'the third of four',
    element: (
      <StepList
        steps={[
          { label: 'Эмне жана кайда', href: '#1', state: 'done' },
          { label: 'Ким үчүн', href: '#2', state: 'done' },
          { label: 'Канча турат', state: 'current' },
          { label: 'Ким жардам берет', state: 'later' },
        ]}
      />
    ),
  },
]
