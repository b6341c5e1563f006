import type { Example } from '#app/ui/example.ts'
import { CountryFooter } from './country-footer.tsx'

export const examples: readonly Example[] = [
  { name: 'the whole country', element: <CountryFooter /> },
]
