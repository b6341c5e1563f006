import type { Example } from '#app/ui/example.ts'
import { Rows } from './rows.tsx'

export const examples: readonly Example[] = [
  {
    name: 'more and less',
    element: (
      <Rows
        title="Тургундардын сунуштарынан кийин 355 миң сом кошулду"
        rows={[
          { label: 'Көчө жарыктары', value: '+318,0', to: 0.57, tone: 'more' },
          { label: 'Мектеп жолу', value: '+240,0', from: 0.57, to: 1, tone: 'more' },
          { label: 'Кызмат унаа', value: '−203,0', from: 0.636, to: 1, tone: 'less' },
          { label: 'Бардыгы', value: '+355,0', to: 0.636 },
        ]}
      />
    ),
  },
  {
    name: 'how sure we are',
    element: (
      <Rows
        title="Эң төмөн баа суунун басымына берилди"
        rows={[
          { label: 'Басымы', value: '1,9', from: 0.15, to: 0.3, tone: 'span', dot: 0.225 },
          { label: 'Тазалыгы', value: '3,4', from: 0.525, to: 0.675, tone: 'span', dot: 0.6 },
        ]}
      />
    ),
  },
]
