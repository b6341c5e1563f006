import type { Example } from '#app/ui/example.ts'
import { Answers } from './answers.tsx'

export const examples: readonly Example[] = [
  {
    name: 'two questions',
    element: (
      <Answers
        answers={[
          { question: 'Пикирим өзгөрсөчү?', answer: 'Кайра жөнөтүңүз: акыркысы эсептелет.' },
          { question: 'Интернет үзүлсөчү?', answer: 'Кайра жөнөтүңүз: эки жолу саналбайт.' },
        ]}
      />
    ),
  },
]
