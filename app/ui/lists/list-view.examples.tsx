import type { Example } from '#app/ui/example.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { type ExampleRow, exampleFound, exampleList } from './example-list.ts'
import { ListView } from './list-view.tsx'

const shown = {
  list: exampleList,
  keyOf: ({ number }: ExampleRow) => number,
  href: '/ky/ak-bulun/projects',
  empty: <EmptyState title="Долбоор жок" />,
}

export const examples: readonly Example[] = [
  { name: 'two rows', element: <ListView {...shown} found={exampleFound('')} /> },
  {
    name: 'nothing found',
    element: <ListView {...shown} found={exampleFound('words=суу')} />,
  },
]
