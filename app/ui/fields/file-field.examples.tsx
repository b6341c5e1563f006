import type { Example } from '#app/ui/example.ts'
import { refusedField } from './example-rejected-form.ts'
import { FileField } from './file-field.tsx'

export const examples: readonly Example[] = [
  {
    name: 'photos, one already kept',
    element: (
      <FileField
        name="photos"
        label="Сүрөттөр"
        hint="Эң көп 5 сүрөт. Телефон аларды өзү кичирейтет."
        accept="image/jpeg,image/png"
        multiple
        kept={[{ id: '1', name: 'көчө.jpg' }]}
      />
    ),
  },
  {
    name: 'refused',
    element: (
      <FileField
        name="paper"
        label="PDF файл"
        rejected={refusedField('paper', '', 'Файл 3 МБдан чоң. Кичирейтип, кайра тандаңыз')}
      />
    ),
  },
]
