import { begunWith } from '#app/forms/rejected-form.ts'
import { minutesField } from '#app/http/forms/scorecards/documents.server.ts'
import { readScoreCardForm } from '#app/http/forms/scorecards/scorecard-form.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { enterScoreCard } from '#app/services/scorecards/enter-scorecard.server.ts'
import { openNewCard } from '#app/services/scorecards/read-scorecards.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { CardFields } from '#app/ui/scorecards/card-fields.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ title: string }> = {
  title: (text, { title }) => text.scorecards.form.title(title),
  section: 'services',
}

const page = accountPage({
  may: 'enter-scorecard',
  params: { facility: 'number' },
  read: (visit) => openNewCard(visit, visit.params.facility),
  files: minutesField,
  async form(sent, visit) {
    const open = await openNewCard(visit, visit.params.facility)
    return open.refused ? open : readScoreCardForm(sent, visit, open.value.indicators)
  },
  command: (visit, entry) => enterScoreCard(visit, visit.params.facility, entry),
  next: ({ paths }, number) => paths.scorecard(number),
})
export const loader = page.loader
export const action = page.action

export default function EnterScoreCard() {
  const { key, facility, title, indicators, last } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { scorecards: text } = useText()
  return (
    <>
      <Breadcrumb trail={[{ href: paths.facility(facility), label: title }]} here={text.crumb} />
      <h1>{text.form.title(title)}</h1>
      <p className="lead">{text.form.lead}</p>
      <p>
        <a href={paths.scorecardSheet(facility)}>{text.sheet}</a>
        {last === null ? null : (
          <>
            {' '}
            · <a href={paths.correctScorecard(last)}>{`${text.correct}: ${text.of(last)}`}</a>
          </>
        )}
      </p>
      <Form formKey={key} rejected={rejected} files>
        <CardFields shown={rejected ?? begunWith({})} indicators={indicators} />
        <p className="buttons">
          <Button>{text.form.send}</Button>
        </p>
      </Form>
    </>
  )
}
