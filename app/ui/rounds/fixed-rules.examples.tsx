import type { Example } from '#app/ui/example.ts'
import { FixedRules } from './fixed-rules.tsx'

const fixed = {
  at: new Date('2026-11-15T06:00:00Z'),
  hash: '4934c7b54c0b820319f1718934b2d816d91364d16a8f65427f449eb6bfd22ced',
  text: '{"place":"ak-bulun","round":2}',
  titleGone: false,
  holds: true,
  tieSeedHash: '14c225b86256997214c225b86256997214c225b86256997214c225b862569972',
}

export const examples: readonly Example[] = [
  { name: 'not yet', element: <FixedRules fixed={null} href="#text" titles="#titles" /> },
  { name: 'fixed', element: <FixedRules fixed={fixed} href="#text" titles="#titles" /> },
  {
    name: 'a title was withheld that stood in the text',
    element: <FixedRules fixed={{ ...fixed, titleGone: true }} href="#text" titles="#titles" />,
  },
  {
    name: 'does not hold any more',
    element: <FixedRules fixed={{ ...fixed, holds: false }} href="#text" titles="#titles" />,
  },
]
