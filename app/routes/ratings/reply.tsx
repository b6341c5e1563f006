import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { type Outcome, reason } from '#app/domain/outcome.ts'
import { checkAnswers, field, type SentForm } from '#app/http/forms/form.server.ts'
import { first, requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { openReply } from '#app/services/ratings/open-reply.server.ts'
import { hideRating, replyToRatings } from '#app/services/ratings/reply-to-ratings.server.ts'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { ProviderReply } from '#app/ui/ratings/provider-reply.tsx'
import { HidingForms, ReplyForm } from '#app/ui/ratings/reply-forms.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ title: string }> = {
  title: (text, { title }) => text.ratings.work.title(title),
}

const written = field<Date>((values) => {
  const at = new Date(first(values))
  return Number.isNaN(at.getTime()) ? { reason: reason('fill-in', {}) } : { value: at }
})
const reply = z.object({ text: requiredText({ max: 2_000, min: 10 }) })
const hiding = z.object({ written, reason: requiredText({ max: 500, min: 3 }) })

type Words = { text: string } | { written: Date; reason: string }

/** Two forms: the provider's reply, and taking something written from the public page (`?do=hide`). */
const page = officePage({
  may: 'read-facilities',
  params: { facility: 'number' },
  does: ['hide'],
  read: (visit) => openReply(visit, visit.params.facility),
  form: ({ answers }): SentForm<Words> =>
    answers.written ? checkAnswers(answers, hiding) : checkAnswers(answers, reply),
  async command(visit, sent): Promise<Outcome<number>> {
    const { facility } = visit.params
    if ('text' in sent) return replyToRatings(visit, facility, sent.text)
    const open = await openReply(visit, facility)
    if (open.refused) return open
    return hideRating(visit, { facility, quarter: open.value.quarter, ...sent })
  },
  next: ({ paths }, number, sent) =>
    telling(paths.facilityReply(number), 'text' in sent ? 'reply-published' : 'rating-hidden'),
})
export const loader = page.loader
export const action = page.action

export default function ReplyToRatings() {
  const { key, title, number, provider, replies, today, words, mayReply, mayHide } =
    useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { ratings, facilityWork, facilities } = useText()
  const text = ratings.work
  const paths = usePaths()
  const hides = rejected?.answers.written !== undefined
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeFacilities, label: facilityWork.title },
          { href: paths.officeFacility(number), label: title },
        ]}
        here={text.open}
      />
      <h1>{text.title(title)}</h1>
      <WhatWasDone />
      <ProviderReply
        replies={replies}
        provider={provider || facilities.facts.provider}
        today={today}
        bad={null}
      />
      {mayReply ? <ReplyForm formKey={key} rejected={hides ? undefined : rejected} /> : null}
      <h2>{text.words}</h2>
      <HidingForms {...{ formKey: key, words, mayHide, rejected: hides ? rejected : undefined }} />
    </>
  )
}
