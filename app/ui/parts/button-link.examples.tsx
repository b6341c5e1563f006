import type { Example } from '#app/ui/example.ts'
import { ButtonLink } from './button-link.tsx'

export const examples: readonly Example[] = [
  {
    name: 'main and second, with a plain link',
    element: (
      <p className="buttons">
        <ButtonLink href="#vote">Добуш берүү</ButtonLink>
        <ButtonLink href="#propose" second>
          Сунуш жазуу
        </ButtonLink>
        <a href="#rules">Эрежелер</a>
      </p>
    ),
  },
]
