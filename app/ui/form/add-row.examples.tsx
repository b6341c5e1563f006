import type { Example } from '#app/ui/example.ts'
import { AddRow } from './add-row.tsx'

export const examples: readonly Example[] = [
  { name: 'one more', element: <AddRow label="Дагы бир чыгым кошуу" value="cost" /> },
]
