import { z } from 'zod'
import type { Attachment } from '#app/domain/documents/attachment.ts'
import { reasonLength } from '#app/domain/documents/document.ts'
import { accepted, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import {
  type ArrivedDocument,
  documentField,
  documentOf,
} from '#app/http/forms/documents/document-field.server.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { choice, requiredText, whole } from '#app/http/forms/form-fields.server.ts'
import type { Sent } from '#app/http/pages/declared.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { hideDocument } from '#app/services/documents/hide-document.server.ts'
import { replaceDocument } from '#app/services/documents/lay-down-document.server.ts'
import { openDocument } from '#app/services/documents/read-documents.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { HideForm, ReplaceForm } from '#app/ui/documents/change-forms.tsx'
import { VersionList } from '#app/ui/documents/version-list.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { document }) => `${text.documents.title}: ${text.frame.number(document.number)}`,
}

const because = requiredText({ max: reasonLength })
const replacing = z.object({ seen: whole({ min: 1, max: 10_000 }), reason: because })
const hiding = z.object({ act: choice(['hide', 'show']), why: because })

const page = officePage({
  params: { number: 'number' },
  read: (visit) => openDocument(visit, visit.params.number),
  mayChange: 'lay-down-document',
  files: documentField,
  form: readChange,
  command: (visit, change) =>
    change.act === 'replace'
      ? replaceDocument(visit, { ...visit.params, ...change })
      : hideDocument(visit, { ...visit.params, act: change.act, reason: change.why }),
  next: ({ paths }, number) => paths.officeDocument(number),
})
export const loader = page.loader
export const action = page.action

type Change = { act: 'replace'; seen: number; reason: string; file: Attachment | null } | Hiding
type Hiding = z.output<typeof hiding>

/** What does not say which of the two forms it is, is told by the field that only the form for hiding has. */
const isHiding = (act: string | undefined, why: unknown) =>
  act === 'hide' || act === 'show' || (act !== 'replace' && why !== undefined)

/** Which of the page's two forms was sent, and what it says. */
async function readChange(
  sent: Sent<ArrivedDocument>,
  sender: Pick<Situation, 'place' | 'person'>,
): Promise<Outcome<Change>> {
  const { answers, faults, arrived } = sent
  if (isHiding(answers.act?.[0], answers.why)) return checkAnswers(answers, hiding)
  const file = await documentOf(answers, arrived, sender)
  const typed = checkAnswers(answers, replacing)
  const all = [...faults, ...(typed.refused ? typed.faults : [])]
  if (typed.refused || all.length > 0) return refuseInput(all)
  return accepted({ ...typed.value, act: 'replace', file })
}

export default function OfficeDocument() {
  const language = useLanguage()
  const { document, mayReplace, mayHide, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { documents: text } = useText()
  const paths = usePaths()
  const { number, title, audience, versions, hidden } = document
  // Of whoever may only replace, every refused form was this one, whatever it called itself.
  const { act, why } = rejected?.answers ?? {}
  const mine = !mayHide || !isHiding(act?.[0], why)
  const form = { formKey: key, seen: versions.length }
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.officeDocuments, label: text.title }]}
        here={numero(number, language)}
      />
      <h1>{title}</h1>
      <p className="lead">{text.audiences[audience]}</p>
      {hidden ? (
        <Notice kind="now" title={text.taken}>
          <p>{text.hidden(hidden.reason)}</p>
        </Notice>
      ) : null}
      <h2>{text.versions}</h2>
      <VersionList versions={versions} />
      {mayReplace ? <ReplaceForm {...form} rejected={mine ? rejected : undefined} /> : null}
      {mayHide ? (
        <HideForm {...form} hidden={hidden !== null} rejected={mine ? undefined : rejected} />
      ) : null}
    </>
  )
}
