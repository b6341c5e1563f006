import type { Example } from '#app/ui/example.ts'
import { DueTag } from './due-tag.tsx'

export const examples: readonly Example[] = [
  { name: 'overdue', element: <DueTag urgency={{ kind: 'overdue', days: 2 }} /> },
  { name: 'today', element: <DueTag urgency={{ kind: 'today' }} /> },
  { name: 'days left', element: <DueTag urgency={{ kind: 'ahead', days: 3 }} /> },
]
