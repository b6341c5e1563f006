import type { Example } from '#app/ui/example.ts'
import { KeptTable } from './kept-tables.tsx'

export const examples: readonly Example[] = [
  { name: 'of residents', element: <KeptTable about="person" /> },
  { name: 'of nobody', element: <KeptTable about="nobody" /> },
]
