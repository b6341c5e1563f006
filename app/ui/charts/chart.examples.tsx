import type { Example } from '#app/ui/example.ts'
import { Bar } from './bar.tsx'
import { Chart } from './chart.tsx'

export const examples: readonly Example[] = [
  {
    name: 'any picture with its table',
    element: (
      <Chart
        title="Добуш бергендердин үчтөн бири кагаз менен берди"
        twin={[
          { label: 'Кагаз менен', value: '402' },
          { label: 'Интернетте', value: '884' },
        ]}
      >
        <Bar share={0.31} />
      </Chart>
    ),
  },
]
