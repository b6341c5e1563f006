import type { Example } from '#app/ui/example.ts'
import { FoldedMenu, Menu } from './menu.tsx'

export const examples: readonly Example[] = [
  {
    name: 'two sections',
    element: (
      <Menu
        here="proposals"
        entries={[
          { section: 'proposals', href: '#proposals' },
          { section: 'vote', href: '#vote', now: true },
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
  {
    name: 'folded behind one word',
    element: (
      <FoldedMenu
        entries={[
          { section: 'proposals', href: '#proposals' },
          { section: 'vote', href: '#vote', state: 'ачык, 5 күн калды', now: true },
          { section: 'results', href: '#results', state: '2026-жыл' },
        ]}
      />
    ),
  },
]
