import type { Example } from '#app/ui/example.ts'
import { StandsNow } from './stands-now.tsx'

export const examples: readonly Example[] = [
  {
    name: 'somebody else has saved something',
    element: <StandsNow id="title" stands="Көпүрөнү оңдоо" />,
  },
  { name: 'somebody else has emptied it', element: <StandsNow id="place" stands="" /> },
]
