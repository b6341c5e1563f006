import type { Example } from '#app/ui/example.ts'
import { Notice } from './notice.tsx'

export const examples: readonly Example[] = [
  {
    name: 'good to know',
    element: (
      <Notice>
        <p>Добушту 5-декабрда саат 18:00гө чейин кайра өзгөртсөңүз болот.</p>
      </Notice>
    ),
  },
  {
    name: 'not right',
    element: (
      <Notice kind="wrong" title="Бюджет файлынан 1 ката табылды">
        <p>2-барак, 47-сап: жыйынты 85 986 деп жазылган, бөлүктөрү 8 598,6 болот.</p>
      </Notice>
    ),
  },
  {
    name: 'done',
    element: (
      <Notice kind="done" title="Сунушуңуз жөнөтүлдү">
        <p>Номери № 32. Жообун 10-ноябрга чейин ушул беттен көрөсүз.</p>
      </Notice>
    ),
  },
  { name: 'a date is near', element: <Notice kind="now" title="Бүгүн акыркы күн" /> },
]
