import type { Example } from '#app/ui/example.ts'
import { LanguageSwitch } from './language-switch.tsx'

export const examples: readonly Example[] = [
  { name: 'three languages', element: <LanguageSwitch /> },
]
