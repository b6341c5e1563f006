import type { Example } from '#app/ui/example.ts'
import { DueTag } from './due-tag.tsx'

export const examples: readonly Example[] = [
  { name: 'overdue', element: <DueTag standing={{ kind: 'overdue', days: 2 }} /> },
  { name: 'today', element: <DueTag standing={{ kind: 'today' }} /> },
  { name: 'days left', element: <DueTag standing={{ kind: 'ahead', days: 3 }} /> },
]
