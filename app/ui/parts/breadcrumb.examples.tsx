import type { Example } from '#app/ui/example.ts'
import { Breadcrumb } from './breadcrumb.tsx'

export const examples: readonly Example[] = [
  {
    name: 'two levels up',
    element: (
      <Breadcrumb
        trail={[
          { href: '#round', label: 'Айыл бюджети 2027' },
          { href: '#proposals', label: 'Сунуштар' },
        ]}
        here="№ 17"
      />
    ),
  },
]
