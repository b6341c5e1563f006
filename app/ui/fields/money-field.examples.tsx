import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedField } from './example-rejected-form.ts'
import { MoneyField } from './money-field.tsx'

export const examples: readonly Example[] = [
  {
    name: 'filled in',
    element: (
      <MoneyField
        name="sum"
        label="Бардык баасы"
        hint="Билбесеңиз, болжолдоп жазыңыз: айыл өкмөтү тактайт."
        value={som(318_000)}
      />
    ),
  },
  {
    name: 'refused',
    element: (
      <MoneyField
        name="own"
        label="Өздүк салым"
        rejected={refusedField('own', 'үч жүз миң', 'Сумманы сан менен жазыңыз, мисалы 318000')}
      />
    ),
  },
]
