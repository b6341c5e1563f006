import type { Example } from '#app/ui/example.ts'
import { Bar } from './bar.tsx'

export const examples: readonly Example[] = [
  {
    name: 'plain, lost, over',
    element: (
      <>
        <Bar share={1} />
        <Bar share={0.4} tone="lost" />
        <Bar share={1.3} tone="over" />
      </>
    ),
  },
]
