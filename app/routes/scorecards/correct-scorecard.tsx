import { whenAccepted } from '#app/domain/outcome.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { minutesField } from '#app/http/forms/scorecards/documents.server.ts'
import {
  readScoreCardForm,
  scoreCardAnswers,
} from '#app/http/forms/scorecards/scorecard-form.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { correctScoreCard } from '#app/services/scorecards/enter-scorecard.server.ts'
import { openCard } from '#app/services/scorecards/read-scorecards.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { CardFields } from '#app/ui/scorecards/card-fields.tsx'
import { MinutesLink } from '#app/ui/scorecards/documents.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ title: string }> = {
  title: (text, { title }) => `${text.scorecards.correct}: ${title}`,
  section: 'services',
}

const page = accountPage({
  may: 'enter-scorecard',
  params: { scorecard: 'number' },
  read: async (visit) =>
    whenAccepted(await openCard(visit, visit.params.scorecard), ({ card, title, indicators }) => ({
      ...{ title, indicators, number: card.number, minutes: card.minutes },
      answers: scoreCardAnswers(card),
    })),
  changes: ({ answers }) => answers,
  files: minutesField,
  async form(sent, visit) {
    const open = await openCard(visit, visit.params.scorecard)
    return open.refused ? open : readScoreCardForm(sent, visit, open.value.indicators)
  },
  command: (visit, entry) => correctScoreCard(visit, visit.params.scorecard, entry),
  next: ({ paths }, number) => paths.scorecard(number),
})
export const loader = page.loader
export const action = page.action

export default function CorrectScoreCard() {
  const { key, number, title, indicators, minutes, answers } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const paths = usePaths()
  const { scorecards: text } = useText()
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.scorecard(number), label: text.of(number) }]}
        here={text.correct}
      />
      <h1>{`${text.correct}: ${title}`}</h1>
      <p className="lead">{text.form.lead}</p>
      {minutes ? (
        <p>
          <MinutesLink minutes={minutes} />
        </p>
      ) : null}
      <Form formKey={key} rejected={rejected} files>
        <CardFields shown={rejected ?? begunWith(answers)} indicators={indicators} />
        <p className="buttons">
          <Button>{text.form.send}</Button>
        </p>
      </Form>
    </>
  )
}
