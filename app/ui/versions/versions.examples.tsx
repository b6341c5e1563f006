import { compareParts, type VersionPart } from '#app/domain/versions/compare-parts.ts'
import type { Example } from '#app/ui/example.ts'
import { VersionChoice } from './version-choice.tsx'
import { VersionComparison } from './version-comparison.tsx'

const before: VersionPart[] = [
  { label: 'Эмне үчүн керек', words: 'Кышында балдар мектептен караңгыда кайтышат.' },
  { label: 'Баасы', lines: ['Чырак: 6 даана, 6 500 сом', 'Мамы: 6 даана, 12 500 сом'] },
]
const after: VersionPart[] = [
  { label: 'Эмне үчүн керек', words: 'Кышында 240 бала мектептен караңгыда кайтат.' },
  { label: 'Баасы', lines: ['Чырак: 8 даана, 6 500 сом', 'Мамы: 6 даана, 12 500 сом'] },
]
const versions = [
  { version: 1, at: new Date('2026-09-20T04:00:00Z') },
  { version: 2, at: new Date('2026-09-22T09:30:00Z') },
]

export const examples: readonly Example[] = [
  {
    name: 'what two versions say',
    alone: true,
    element: (
      <VersionComparison before="1-версия" after="2-версия" changed={compareParts(before, after)} />
    ),
  },
  {
    name: 'two that are the same',
    alone: true,
    element: <VersionComparison before="1-версия" after="2-версия" changed={[]} />,
  },
  {
    name: 'which two',
    alone: true,
    element: <VersionChoice versions={versions} from={1} to={2} />,
  },
]
