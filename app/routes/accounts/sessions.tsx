import { z } from 'zod'
import { whenAccepted } from '#app/domain/outcome.ts'
import { text } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { listSessions } from '#app/services/accounts/list-sessions.server.ts'
import { revokeSession } from '#app/services/accounts/revoke-session.server.ts'
import { deviceName } from '#app/ui/accounts/device-name.ts'
import { Form } from '#app/ui/form/form.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { useQuery, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { type Column, Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (texts) => texts.accounts.sessions.title }

/** The session to end by its key; all the others when there is none. */
const schema = z.object({ one: text({ max: 100 }) })

const page = accountPage({
  evenSuspended: true,
  async read(visit) {
    const found = await listSessions(visit)
    return whenAccepted(found, (sessions) => ({
      sessions: sessions.map(({ key, device, startedAt, lastUsedAt }) => ({
        ...{ key, device, startedAt, lastUsedAt },
        isThis: key === visit.session.key,
      })),
    }))
  },
  form: schema,
  command: (visit, { one }) => revokeSession(visit, one ? { one } : { allBut: visit.session.key }),
  next: ({ paths }, { ended }) => `${paths.sessions}?ended=${ended}`,
})
export const loader = page.loader
export const action = page.action

type Row = Awaited<ReturnType<typeof loader>>['sessions'][number]

export default function Sessions() {
  const { key, sessions } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const ended = useQuery().get('ended')
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
