import type { Example } from '#app/ui/example.ts'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Fieldset } from './fieldset.tsx'

export const examples: readonly Example[] = [
  {
    name: 'fields that belong together',
    element: (
      <Fieldset legend="1-чыгым" hint="Эмне сатып алынат же жасалат?">
        <TextField name="what" row={0} label="Эмне" />
        <NumberField name="quantity" row={0} label="Канча" unit="даана" />
      </Fieldset>
    ),
  },
]
