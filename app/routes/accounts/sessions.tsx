import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { text } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { pathsIn } from '#app/http/situation.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { listSessions } from '#app/services/accounts/list-sessions.server.ts'
import { revokeSession } from '#app/services/accounts/revoke-session.server.ts'
import { deviceName } from '#app/ui/accounts/device-name.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (texts) => texts.accounts.sessions.title }

/** The session to end by its key; all the others when there is none. */
const schema = z.object({ one: text({ max: 100 }) })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const found = await listSessions(situation)
  if (found.refused) return refusedPage(situation.language, found)
  const mine = args.context.session
  const sessions = found.value.map(({ key, device, startedAt, lastUsedAt }) => ({
    ...{ key, device, startedAt, lastUsedAt },
    isThis: key === mine,
  }))
  return { key: newFormKey(), sessions }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const { one } = form.value
  const which = one ? { one } : { allBut: args.context.session }
  const outcome = await revokeSession({ ...situation, formKey: form.key }, which)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(`${pathsIn(args).sessions}?ended=${outcome.value.ended}`)
}

type Row = Awaited<ReturnType<typeof loader>>['sessions'][number]

export default function Sessions() {
  const { key, sessions } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const ended = useSearchParams()[0].get('ended')
  const words = useText().accounts.sessions
  return (
    <>
      <h1>{words.title}</h1>
      {rejected ? <ErrorSummary refusal={rejected.refusal} /> : null}
      {ended ? (
        <Notice kind="done">
          <p>{words.ended(Number(ended))}</p>
        </Notice>
      ) : null}
      <p>{words.intro}</p>
      <Table
        caption={words.title}
        quietCaption
        columns={useColumns(key)}
        rows={sessions}
        keyOf={(row) => row.key}
      />
      {sessions.length > 1 ? (
        <Form formKey={key}>
          <p className="buttons">
            <Button second danger>
              {words.endOthers}
            </Button>
          </p>
        </Form>
      ) : null}
    </>
  )
}

function useColumns(formKey: string): Column<Row>[] {
  const texts = useText()
  const words = texts.accounts.sessions
  const language = useLanguage()
  return [
    { key: 'device', label: words.device, cell: ({ device }) => deviceName(device, texts) },
    {
      key: 'lastUsed',
      label: words.lastUsed,
      cell: ({ lastUsedAt }) => dateTime(lastUsedAt, language),
    },
    {
      key: 'started',
      label: words.started,
      cell: ({ startedAt }) => dateTime(startedAt, language),
    },
    {
      key: 'action',
      act: true,
      label: words.action,
      cell: (row) =>
        row.isThis ? <Tag kind="on">{words.this}</Tag> : <EndOne row={row} formKey={formKey} />,
    },
  ]
}

function EndOne({ row, formKey }: { row: Row; formKey: string }) {
  const texts = useText()
  const words = texts.accounts.sessions
  return (
    <Form formKey={formKey}>
      <input type="hidden" name="one" value={row.key} />
      <Button second>
        <span aria-hidden="true">{words.end}</span>
        <span className="visually-hidden">{words.endNamed(deviceName(row.device, texts))}</span>
      </Button>
    </Form>
  )
}
