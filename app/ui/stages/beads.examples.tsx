import type { Example } from '#app/ui/example.ts'
import { Beads } from './beads.tsx'

export const examples: readonly Example[] = [
  { name: 'in the middle', element: <Beads done={2} all={5} label="5 баскычтын 2 бүттү" /> },
  { name: 'all done', element: <Beads done={5} all={5} label="5 баскыч бүттү" /> },
  { name: 'not begun', element: <Beads done={0} all={5} label="Али башталган жок" /> },
]
