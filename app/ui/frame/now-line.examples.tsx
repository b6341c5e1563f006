import type { Example } from '#app/ui/example.ts'
import { NowLine } from './now-line.tsx'

const ends = new Date('2026-12-05T12:00:00Z')

export const examples: readonly Example[] = [
  {
    name: 'with something to do',
    element: (
      <NowLine
        now={{
          round: 'Айыл бюджети 2027: акча эмнеге жумшаларын тургундар чечет',
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
    element: (
      <NowLine
        now={{ round: 'Жаштардын бюджети 2027', label: 'Азыр: сунуштар.', ends, daysLeft: 0 }}
      />
    ),
  },
  {
    name: 'ends at midnight',
    element: (
      <NowLine
        now={{
          round: 'Айыл бюджети 2027',
          label: 'Азыр: текшерүү.',
          ends: new Date('2026-12-05T18:00:00Z'),
          daysLeft: 2,
        }}
      />
    ),
  },
  {
    name: 'nothing due',
    element: (
      <NowLine
        now={{ round: 'Айыл бюджети 2026', label: 'Азыр: аткаруу.', ends: null, daysLeft: null }}
      />
    ),
  },
]
