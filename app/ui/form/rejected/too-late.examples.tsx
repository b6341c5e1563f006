import type { Example } from '#app/ui/example.ts'
import { TooLate } from './too-late.tsx'

export const examples: readonly Example[] = [
  {
    name: 'a form whose place is gone',
    element: (
      <TooLate
        rejected={{
          refusal: { message: 'Бул угуу жокко чыгарылган', faults: [] },
          answers: { why: ['Маданият үйүндө жылытуу жок'] },
        }}
      />
    ),
  },
]
