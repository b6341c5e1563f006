import type { Example } from '#app/ui/example.ts'
import { refusedField } from '#app/ui/fields/example-rejected-form.ts'
import { NumbersTick } from './numbers-tick.tsx'

const fault =
  'Сөзүңүздө телефон же жеке номер бар: 0700 123 456. Ал баарына көрүнөт: алып салыңыз же жарыяланарын төмөндө белгилеңиз'

export const examples: readonly Example[] = [
  {
    name: 'words that hold a number',
    element: <NumbersTick rejected={{ ...refusedField('numbers', '', fault), answers: {} }} />,
  },
]
