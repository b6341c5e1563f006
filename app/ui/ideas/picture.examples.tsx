import type { Example } from '#app/ui/example.ts'
import { Picture } from './picture.tsx'

export const examples: readonly Example[] = [
  { name: 'no photo', element: <Picture theme="school" /> },
  { name: 'no photo, large', element: <Picture theme="roads" large /> },
]
