import type { Example } from '#app/ui/example.ts'
import { refusedField } from './example-rejected-form.ts'
import { NumberField } from './number-field.tsx'

export const examples: readonly Example[] = [
  {
    name: 'with a unit',
    element: <NumberField name="age" label="Канча жаштан?" value={16} unit="жаш" />,
  },
  {
    name: 'refused',
    element: (
      <NumberField
        name="households"
        label="Канча үйгө пайдалуу?"
        rejected={refusedField('households', 'көп', 'Бүтүн сан менен жазыңыз, мисалы 12')}
      />
    ),
  },
]
