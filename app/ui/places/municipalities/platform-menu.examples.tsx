import type { Example } from '#app/ui/example.ts'
import { PlatformMenu } from './platform-menu.tsx'

export const examples: readonly Example[] = [
  { name: 'the platform’s pages', element: <PlatformMenu /> },
]
