import { ky } from '#app/i18n/messages/ky/catalogue.ts'
import type { Example } from '#app/ui/example.ts'
import { TextPage } from './text-page.tsx'

export const examples: readonly Example[] = [
  {
    name: 'what we do not promise',
    element: (
      <main className="page">
        <TextPage words={ky.pages.notPromised} />
      </main>
    ),
    whole: true,
  },
]
