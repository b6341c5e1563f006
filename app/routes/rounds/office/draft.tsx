import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { noFields } from '#app/http/forms/form-fields.server.ts'
import { answersOfPlan } from '#app/http/forms/rounds/answers-of-plan.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import { publishRound } from '#app/services/rounds/drafts/publish-round.server.ts'
import { readDraft } from '#app/services/rounds/drafts/read-draft.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { DraftPreview } from '#app/ui/rounds/office/draft-preview.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string }> = {
  title: (text, { name }) => `${text.roundOffice.announceTitle}: ${name}`,
}

/** The round as residents will see it, and below it what makes them see it. */
const page = officePage({
  may: 'publish-round',
  params: { round: 'number' },
  read: async (visit) =>
    whenAccepted(await readDraft(visit, visit.params.round), (found) => ({
      ...found,
      name: shownIn(visit.language, found.round.title),
    })),
  /** What was read here is what is published. */
  changes: ({ round, prices }) => answersOfPlan({ ...round, unitPrices: prices }, false),
  form: noFields,
  command: (visit) => publishRound(visit, visit.params.round),
  next: ({ paths, params }) => telling(paths.officeRound(params.round), 'round-published'),
})
export const loader = page.loader
export const action = page.action

export default function Draft() {
  const { key, name, why, ...draft } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().roundOffice
  const language = useLanguage()
  const paths = usePaths()
  const { number } = draft.round
  return (
    <>
      <Breadcrumb trail={[{ href: paths.officeRound(number), label: name }]} here={text.preview} />
      <DraftPreview {...draft} />
      <h2>{text.announce}</h2>
      <p>{text.announceLead}</p>
      {why && !rejected ? <Notice kind="wrong" title={sentence(why, language)} /> : null}
      <Form formKey={key} rejected={rejected}>
        <p className="buttons">
          <Button>{text.announce}</Button>
          <a href={paths.editRound(number)}>{text.editTitle}</a>
          <a href={paths.deleteDraft(number)}>{text.deleteTitle}</a>
        </p>
      </Form>
    </>
  )
}
