import type { Example } from '#app/ui/example.ts'
import { refusedField } from './example-rejected-form.ts'
import { TextArea } from './text-area.tsx'

export const examples: readonly Example[] = [
  {
    name: 'with a limit',
    element: (
      <TextArea
        name="need"
        label="Эмне үчүн керек?"
        limit={1200}
        value="Мектептен фельдшердик пунктка чейинки көчөдө бир да жарык жок."
      />
    ),
  },
  {
    name: 'too long',
    element: (
      <TextArea
        name="reason"
        label="Себеби"
        hint="Тургундарга көрүнөт."
        limit={20}
        rejected={refusedField(
          'reason',
          'Жер жеке менчикте экен',
          'Эң көп 20 белги жазса болот, азыр 22 белги',
        )}
      />
    ),
  },
]
