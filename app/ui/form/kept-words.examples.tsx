import type { Example } from '#app/ui/example.ts'
import { KeptWords } from './kept-words.tsx'

export const examples: readonly Example[] = [
  {
    name: 'words of a form that is not offered any more',
    element: <KeptWords words={['Жер муниципалдык менчикте,\n12-кесим']} />,
  },
]
