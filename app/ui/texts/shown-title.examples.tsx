import type { Example } from '#app/ui/example.ts'
import { ShownTitle } from './shown-title.tsx'

const title = 'Көчө жарыктары'

export const examples: readonly Example[] = [
  { name: 'the author’s own', element: <ShownTitle of={{ title }} /> },
  {
    name: 'by the office for who reads Russian',
    element: <ShownTitle of={{ title, officeTitles: { ru: 'Уличное освещение' } }} />,
  },
]
