import type { Example } from '#app/ui/example.ts'
import { Hero } from './hero.tsx'

export const examples: readonly Example[] = [
  {
    name: 'front page',
    alone: true,
    element: <Hero title="Чогуу чечебиз">Бүгүн, 30-ноябрь: эмне болуп жатат</Hero>,
  },
]
