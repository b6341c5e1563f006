import type { RejectedForm } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { MoneyField } from '#app/ui/fields/money-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Form } from './form.tsx'

const rejected: RejectedForm = {
  refusal: {
    message: '2 жерин оңдош керек',
    faults: [
      { field: 'form-title', message: 'Бул жерди толтуруңуз' },
      { field: 'form-sum', message: 'Сумманы сан менен жазыңыз, мисалы 318000' },
    ],
  },
  answers: { 'form-title': [''], 'form-sum': ['үч жүз миң'] },
}

export const examples: readonly Example[] = [
  {
    name: 'shown again with its faults',
    element: (
      <Form formKey="one-time" rejected={rejected}>
        <TextField name="form-title" label="Сунуштун аты" rejected={rejected} />
        <MoneyField name="form-sum" label="Бардык баасы" rejected={rejected} />
        <p className="buttons">
          <Button>Сактап, улантуу</Button>
          <a href="#back">Артка</a>
        </p>
      </Form>
    ),
  },
]
