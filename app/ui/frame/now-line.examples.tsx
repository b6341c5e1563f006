import type { Example } from '#app/ui/example.ts'
import { NowLine } from './now-line.tsx'

const ends = new Date('2026-12-05T12:00:00Z')

export const examples: readonly Example[] = [
  {
    name: 'with something to do',
    element: (
      <NowLine
        now={{
          label: 'Азыр: добуш берүү.',
          ends,
          daysLeft: 13,
          action: { href: '#vote', label: 'Добуш берүү' },
        }}
      />
    ),
  },
  {
    name: 'last day',
    element: <NowLine now={{ label: 'Азыр: сунуштар.', ends, daysLeft: 0 }} />,
  },
  {
    name: 'ends at midnight',
    element: (
      <NowLine
        now={{ label: 'Азыр: текшерүү.', ends: new Date('2026-12-05T18:00:00Z'), daysLeft: 2 }}
      />
    ),
  },
  {
    name: 'nothing due',
    element: <NowLine now={{ label: 'Азыр: аткаруу.', ends: null, daysLeft: null }} />,
  },
]
