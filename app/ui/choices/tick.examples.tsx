import type { Example } from '#app/ui/example.ts'
import { refusedField } from '#app/ui/fields/example-again.ts'
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
        again={{ ...refusedField('resident', '', 'Макул болсоңуз, белгилеңиз'), answers: {} }}
      />
    ),
  },
]
