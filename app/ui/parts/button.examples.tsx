import type { Example } from '#app/ui/example.ts'
import { Button } from './button.tsx'

export const examples: readonly Example[] = [
  {
    name: 'main, second, taking away',
    element: (
      <p className="buttons">
        <Button>Сактап, улантуу</Button>
        <Button second>Сактап, кийин бүтүрүү</Button>
        <Button danger>Сунушту кайтарып алуу</Button>
        <Button second danger>
          Өчүрүү
        </Button>
      </p>
    ),
  },
  {
    name: 'a long label',
    element: <Button>Ооба, сунушумду текшерүүгө жөнөтөм жана эрежеге макулмун</Button>,
  },
]
