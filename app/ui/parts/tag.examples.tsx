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
        <Tag kind="part">Жарым-жартылай</Tag>
        <Tag kind="same">№ 12ни кайталайт</Tag>
        <Tag kind="away">Бюджеттин иши эмес</Tag>
        <Tag kind="late">2 күн кечикти</Tag>
      </p>
    ),
  },
]
