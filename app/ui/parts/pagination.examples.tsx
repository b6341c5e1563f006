import type { Example } from '#app/ui/example.ts'
import { Pagination } from './pagination.tsx'

export const examples: readonly Example[] = [
  { name: 'first of 15', element: <Pagination page={1} pages={15} param="first" /> },
  { name: 'in the middle', element: <Pagination page={7} pages={15} param="middle" /> },
  { name: 'last of three', element: <Pagination page={3} pages={3} param="last" /> },
]
