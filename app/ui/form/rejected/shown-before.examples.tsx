import type { Example } from '#app/ui/example.ts'
import { ShownBefore } from './shown-before.tsx'

export const examples: readonly Example[] = [
  {
    name: 'what the form does has changed since it was opened',
    element: (
      <ShownBefore
        rejected={{
          refusal: { message: 'Көргөнүңүз өзгөрдү', faults: [] },
          answers: { shown: ['3-версия: 14 000 сом'] },
          standing: {},
        }}
        now="4-версия: 14 500 сом"
      />
    ),
  },
]
