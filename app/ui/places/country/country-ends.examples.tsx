import type { Example } from '#app/ui/example.ts'
import { CountryEnds } from './country-ends.tsx'

export const examples: readonly Example[] = [
  {
    name: 'by oblast, and how to join',
    element: (
      <CountryEnds
        oblasts={[
          { name: 'Ысык-Көл облусу', count: 2 },
          { name: 'Нарын облусу', count: 1 },
        ]}
      />
    ),
  },
]
