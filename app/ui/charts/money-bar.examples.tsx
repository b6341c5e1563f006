import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { MoneyBar } from './money-bar.tsx'

export const examples: readonly Example[] = [
  {
    name: 'a pot with a rest',
    element: (
      <MoneyBar
        title="1,5 миллион сомдун ичинен 1 123 000 сом үчөөнө бөлүндү"
        parts={[
          { label: 'Көчө жарыктары', money: som(318_000) },
          { label: 'Бала бакчанын чатыры', money: som(540_000) },
          { label: 'Таза суу үчүн сордургуч', money: som(265_000) },
        ]}
        rest={{ label: 'Кийинки жылга калды', money: som(377_000) }}
      />
    ),
  },
]
