import type { Example } from '#app/ui/example.ts'
import { CodeSent } from './code-sent.tsx'

export const examples: readonly Example[] = [
  {
    name: 'to a phone',
    element: <CodeSent sentTo="+996 ••• ••• 456" demonstration={false} anew={false} />,
  },
  {
    name: 'sent anew, in a demonstration',
    element: <CodeSent sentTo="aigul@example.kg" demonstration anew />,
  },
]
