import type { Example } from '#app/ui/example.ts'
import { Menu } from './menu.tsx'

export const examples: readonly Example[] = [
  {
    name: 'two sections',
    element: (
      <Menu
        here="proposals"
        entries={[
          { section: 'proposals', href: '#proposals' },
          { section: 'vote', href: '#vote' },
        ]}
      />
    ),
  },
  {
    name: 'six sections',
    element: (
      <Menu
        here="hearings"
        entries={[
          { section: 'budget', href: '#budget' },
          { section: 'proposals', href: '#proposals' },
          { section: 'vote', href: '#vote' },
          { section: 'hearings', href: '#hearings' },
          { section: 'services', href: '#services' },
          { section: 'plans', href: '#plans' },
        ]}
      />
    ),
  },
]
