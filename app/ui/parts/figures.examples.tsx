import type { Example } from '#app/ui/example.ts'
import { Figures } from './figures.tsx'

export const examples: readonly Example[] = [
  {
    name: 'four',
    element: (
      <Figures
        figures={[
          { label: 'бөлүнгөн акча', value: '1,5', unit: 'млн сом' },
          { label: 'добушка коюлган сунуш', value: '31' },
          { label: 'добуш берүүгө калган күн', value: '13' },
          { label: 'буга чейин добуш бергендер', value: '842', unit: '4 210дон' },
        ]}
      />
    ),
  },
  {
    name: 'two',
    element: (
      <Figures
        figures={[
          { label: 'сунуш', value: '3' },
          { label: 'калган күн', value: '40' },
        ]}
      />
    ),
  },
]
