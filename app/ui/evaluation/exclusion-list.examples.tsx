import type { Example } from '#app/ui/example.ts'
import { ExclusionList } from './exclusion-list.tsx'

const exclusion = {
  number: 14,
  title: 'Кең-Суудагы көпүрөнү бекемдөө',
  linked: true,
  reason: 'Экөө бир эле жерге курулат.',
  by: { name: 'Бакыт Жумабаев', at: new Date('2026-10-15T06:00:00Z') },
}

export const examples: readonly Example[] = [
  {
    name: 'one stands, one was taken back',
    element: (
      <ExclusionList exclusions={[exclusion, { ...exclusion, number: 17, linked: false }]} />
    ),
  },
]
