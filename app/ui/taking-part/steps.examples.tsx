import type { Example } from '#app/ui/example.ts'
import { Steps } from './steps.tsx'

export const examples: readonly Example[] = [
  {
    name: 'three steps',
    element: (
      <>
        <h2>Добуш берүү</h2>
        <Steps
          drawings={['code', 'choose', 'press']}
          steps={[
            { title: 'Кириңиз', text: 'Телефонуңуздун номерин жазасыз. Код келет.' },
            { title: 'Тандаңыз', text: 'Жаккан сунуштарга белги коёсуз.' },
            { title: 'Баскычты басыңыз', text: 'Басылмайынча эч нерсе эсептелбейт.' },
          ]}
        />
      </>
    ),
  },
]
