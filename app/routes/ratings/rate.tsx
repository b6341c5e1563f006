import { dayOf, instantOf } from '#app/domain/calendar/day.ts'
import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { daysOf } from '#app/domain/ratings/quarter.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { photoField } from '#app/http/forms/ratings/documents.server.ts'
import { ratingAnswers, readRatingForm } from '#app/http/forms/ratings/rating-form.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { rateFacility } from '#app/services/ratings/rate-facility.server.ts'
import { openRating } from '#app/services/ratings/read-ratings.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { RatingFields } from '#app/ui/ratings/rating-fields.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ title: string }> = {
  title: (text, { title }) => text.ratings.form.title(title),
  section: 'services',
}

const page = accountPage({
  may: 'rate-facility',
  params: { facility: 'number' },
  read: async (visit) =>
    whenAccepted(
      await openRating(visit, visit.params.facility),
      ({ facility, title, ...found }) => ({
        ...{ title, number: facility.number, questions: facility.kindFacts.questions },
        ...{ today: dayOf(visit.at), again: found.own !== null },
        answers: found.own ? ratingAnswers(found.own) : null,
        until: new Date(instantOf(daysOf(found.quarter).to).getTime() - 1),
      }),
    ),
  changes: ({ answers }) => answers ?? {},
  files: photoField,
  async form(sent, visit) {
    const open = await openRating(visit, visit.params.facility)
    if (open.refused) return open
    return readRatingForm(sent, visit, open.value.facility.kindFacts.questions)
  },
  command: (visit, entry) => rateFacility(visit, visit.params.facility, entry),
  // To the form and not to the public page: that is the same for everybody and tells nobody what they did.
  next: ({ paths }, number) => telling(paths.rateFacility(number), 'rating-kept'),
})
export const loader = page.loader
export const action = page.action

export default function RateFacility() {
  const { key, title, number, questions, today, again, answers, until } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { ratings, facilities } = useText()
  const text = ratings.form
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.facilities, label: facilities.crumb },
          { href: paths.facility(number), label: title },
        ]}
        here={text.crumb}
      />
      <h1>{text.heading(title)}</h1>
      <WhatWasDone />
      {rejected ? <ErrorSummary {...rejected} /> : null}
      <p className="lead">{text.lead}</p>
      <Notice>
        <p>
          <b>{again ? text.again : text.first}</b> {text.rule(until)}{' '}
          {again ? <a href={paths.facility(number)}>{text.toPage}</a> : null}
        </p>
      </Notice>
      <Form formKey={key} rejected={rejected} toldAbove files>
        <RatingFields
          shown={rejected ?? begunWith(answers ?? { used: [today] })}
          questions={questions}
          today={today}
        />
        <p className="buttons">
          <Button>{text.send}</Button>
        </p>
      </Form>
    </>
  )
}
