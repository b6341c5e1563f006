import type { Example } from '#app/ui/example.ts'
import { KeptWords } from './kept-words.tsx'

export const examples: readonly Example[] = [
  {
    name: 'words and figures of a form that is not offered any more',
    element: (
      <KeptWords
        words={[
          { label: 'Баасы, сом', value: '250' },
          { label: 'Эмне үчүн', value: 'Жер муниципалдык менчикте,\n12-кесим' },
          { value: 'Асан Үсөнов' },
        ]}
      />
    ),
  },
]
