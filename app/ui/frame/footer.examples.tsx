import type { Example } from '#app/ui/example.ts'
import { exampleMunicipality } from '#app/ui/example-municipality.ts'
import { Footer } from './footer.tsx'

export const examples: readonly Example[] = [
  { name: 'municipality', element: <Footer here={exampleMunicipality} /> },
]
