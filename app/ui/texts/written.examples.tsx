import type { Example } from '#app/ui/example.ts'
import { Written } from './written.tsx'

export const examples: readonly Example[] = [
  { name: 'what somebody wrote', element: <Written>Көчө жарыктары</Written> },
]
