import { z } from 'zod'
import { passwordMax } from '#app/domain/accounts/password.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { requiredText } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import { closeAccount, readClosing } from '#app/services/accounts/own/close-account.server.ts'
import { KeptWhenClosed } from '#app/ui/accounts/own/own-kept.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.ownData.close }

const schema = z.object({ current: requiredText({ max: passwordMax }) })

const page = accountPage({
  read: async (visit) =>
    whenAccepted(await readClosing(visit), (hindrance) => ({
      hindrance: hindrance ? sentence(hindrance.reason, visit.language) : null,
    })),
  async form({ answers }, visit) {
    const closing = await readClosing(visit)
    if (closing.refused) return closing
    return closing.value ?? checkAnswers(answers, schema)
  },
  command: closeAccount,
  next: ({ paths }) => paths.home,
})
export const loader = page.loader
export const action = page.action

export default function CloseAccount() {
  const { key, hindrance } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().ownData
  const stay = usePaths().account
  return (
    <>
      <h1>{text.close}</h1>
      {hindrance && !rejected ? (
        <Notice kind="now">
          <p>{hindrance}</p>
        </Notice>
      ) : null}
      {hindrance && rejected ? <ErrorSummary {...rejected} /> : null}
      <KeptWhenClosed />
      <p>{text.ballot}</p>
      <p>
        <b>{text.sure}</b>
      </p>
      {hindrance ? null : (
        <Form formKey={key} rejected={rejected}>
          <TextField
            name="current"
            type="password"
            label={text.password}
            autoComplete="current-password"
            rejected={rejected}
          />
          <p className="buttons">
            <Button>{text.button}</Button>
            <a href={stay}>{text.stay}</a>
          </p>
        </Form>
      )}
    </>
  )
}
