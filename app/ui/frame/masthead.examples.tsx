import type { Example } from '#app/ui/example.ts'
import { exampleMunicipality } from '#app/ui/example-municipality.ts'
import { Masthead } from './masthead.tsx'

export const examples: readonly Example[] = [
  { name: 'demonstration', element: <Masthead here={exampleMunicipality} /> },
  {
    name: 'a real municipality with a long name',
    element: (
      <Masthead
        here={{
          name: 'Жогорку Чүй-Токмок-Көк-Жар бириктирилген айыл аймагы',
          demonstration: false,
          now: null,
        }}
      />
    ),
  },
  { name: 'the whole country', element: <Masthead here={null} /> },
]
