import type { Example } from '#app/ui/example.ts'
import { Tag } from './tag.tsx'

export const examples: readonly Example[] = [
  {
    name: 'every kind',
    element: (
      <p className="buttons">
        <Tag kind="yes">Каржыланат</Tag>
        <Tag kind="no">Четке кагылды</Tag>
        <Tag kind="on">Добушта</Tag>
        <Tag kind="wait">Күтүлүүдө</Tag>
        <Tag>Каралама</Tag>
      </p>
    ),
  },
]
