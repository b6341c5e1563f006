import { z } from 'zod'
import { contactFault, parsePhone } from '#app/domain/accounts/contact.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { reason } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { village } from '#app/http/forms/composite-fields.server.ts'
import { field } from '#app/http/forms/form.server.ts'
import { day, first, tick, title, whole } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import { beginPaper } from '#app/services/proposals/writing/begin-paper.server.ts'
import { roundsForPaper } from '#app/services/proposals/writing/rounds-for-paper.server.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Tick } from '#app/ui/choices/tick.tsx'
import { DayField } from '#app/ui/fields/composite/day-field.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.ownProposals.paper.title }

const phone = field<string>((values) => {
  const value = parsePhone(first(values))
  return value === null ? { reason: reason(contactFault(first(values)), {}) } : { value }
})

const schema = z.object({
  round: whole({ min: 1, max: 999_999 }),
  citizen: title({ max: 120, min: 3 }),
  phone,
  born: day(),
  village: village(),
  since: day(),
  on: day(),
  named: tick(),
})

/** A clerk writes down who brought a proposal on paper; the guided form follows. */
const page = officePage({
  async read(visit) {
    const { place, language, at } = visit
    const rounds = await roundsForPaper(visit)
    if (rounds.refused) return rounds
    const villages = await villagesOn(place, at)
    return {
      rounds: rounds.value.map(({ number, title }) => ({
        value: String(number),
        label: shownIn(language, title),
      })),
      villages: villages.map(({ number, name }) => ({
        value: String(number),
        label: shownIn(language, name),
      })),
      today: dayOf(at),
    }
  },
  form: schema,
  command: (visit, { round, born, since, ...paper }) =>
    beginPaper(visit, { round, paper, born, since }),
  next: ({ paths }, { draft }) => paths.draft(draft, 'what'),
})
export const loader = page.loader
export const action = page.action

export default function NewPaper() {
  const { rounds, villages, today, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().ownProposals.paper
  if (rounds.length === 0)
    return (
      <>
        <h1>{text.title}</h1>
        <EmptyState title={text.closed} />
      </>
    )
  const [only] = rounds
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <Form formKey={key} rejected={rejected}>
        <Select
          {...{ rejected, name: 'round', label: text.round, options: rounds }}
          value={rounds.length === 1 ? only?.value : undefined}
        />
        <TextField
          {...{ rejected, name: 'citizen', label: text.citizen, hint: text.citizenHint }}
          autoComplete="off"
        />
        <TextField
          {...{ rejected, name: 'phone', label: text.phone, hint: text.phoneHint }}
          type="tel"
          autoComplete="off"
        />
        <DayField {...{ rejected, name: 'born', label: text.born, hint: text.notKept }} />
        <Select {...{ rejected, name: 'village', label: text.village, options: villages }} />
        <DayField {...{ rejected, name: 'since', label: text.since, hint: text.notKept }} />
        <DateField {...{ rejected, name: 'on', label: text.on }} value={today} />
        <Tick {...{ rejected, name: 'named', label: text.named, hint: text.namedHint }} />
        <p className="buttons">
          <Button>{text.begin}</Button>
        </p>
      </Form>
    </>
  )
}
