import type { Example } from '#app/ui/example.ts'
import { refusedField } from '#app/ui/fields/example-rejected-form.ts'
import { Radios } from './radios.tsx'

const forms = [
  {
    value: 'knapsack',
    label: 'Акчанын чегинде',
    hint: 'Тандалгандардын баасы кошулуп, жалпы суммадан ашпайт.',
  },
  { value: 'approval', label: 'Саны боюнча', hint: 'Мисалы, үчтөн бешке чейин.' },
]

export const examples: readonly Example[] = [
  {
    name: 'one of two',
    element: <Radios name="ballot" label="Бюллетень кандай?" options={forms} value="knapsack" />,
  },
  {
    name: 'refused',
    element: (
      <Radios
        name="verdict"
        label="Корутунду"
        options={[
          { value: 'met', label: 'Туура келет' },
          { value: 'not-met', label: 'Туура келбейт' },
        ]}
        rejected={refusedField('verdict', '', 'Бирин тандаңыз')}
      />
    ),
  },
]
