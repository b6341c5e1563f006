import type { Example } from '#app/ui/example.ts'
import { Checkboxes } from './checkboxes.tsx'

export const examples: readonly Example[] = [
  {
    name: 'several',
    element: (
      <Checkboxes
        name="roles"
        label="Милдеттери"
        hint="Бир нечесин тандаса болот."
        value={['clerk']}
        options={[
          { value: 'clerk', label: 'айыл өкмөтүнүн кызматкери' },
          { value: 'evaluator', label: 'баалоочу' },
          { value: 'auditor', label: 'аудитор' },
        ]}
      />
    ),
  },
]
