import type { Example } from '#app/ui/example.ts'
import { Meter } from './meter.tsx'

export const examples: readonly Example[] = [
  { name: 'half', element: <Meter share={0.49} /> },
  { name: 'too much', element: <Meter share={1.2} /> },
]
