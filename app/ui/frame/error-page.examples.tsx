import type { Example } from '#app/ui/example.ts'
import { exampleMunicipality } from '#app/ui/example-municipality.ts'
import { ErrorPage } from './error-page.tsx'
import { PageShell } from './page-shell.tsx'

const reasons: Record<number, string | undefined> = {
  403: 'Азыр башка мезгил: «Текшерүү». Бул 2026-ж., 20-ноябрь, 09:00 башталат',
  404: undefined,
  409: 'Эреже менен тизме бекитилген, эми өзгөрбөйт',
  422: 'Форма толук эмес келди',
  429: '15 мүнөттөн кийин кайра аракет кылыңыз',
  500: undefined,
  503: undefined,
}

export const examples: readonly Example[] = Object.entries(reasons).map(([status, message]) => ({
  name: status,
  whole: true,
  element: (
    <PageShell here={exampleMunicipality}>
      <ErrorPage
        status={Number(status)}
        message={message}
        first={status === '403' ? 'sign-in' : undefined}
        reference="7F3A-C21E"
      />
    </PageShell>
  ),
}))
