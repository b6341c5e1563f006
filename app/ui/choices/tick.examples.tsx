import type { Example } from '#app/ui/example.ts'
import { refusedField } from '#app/ui/fields/example-rejected-form.ts'
import { Tick } from './tick.tsx'

export const examples: readonly Example[] = [
  {
    name: 'agreeing',
    element: (
      <Tick name="agree" label="Жазгандарым чын" hint="Сунушуңуз атыңыз менен жарыяланат." />
    ),
  },
  {
    name: 'refused',
    element: (
      <Tick
        name="resident"
        label="Мен ушул аймакта жашайм"
        rejected={{ ...refusedField('resident', '', 'Макул болсоңуз, белгилеңиз'), answers: {} }}
      />
    ),
  },
]
