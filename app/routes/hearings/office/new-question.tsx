import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { questionKinds } from '#app/domain/hearings/question.ts'
import {
  choice,
  optionalDay,
  requiredText,
  text as words,
} from '#app/http/forms/form-fields.server.ts'
import { readFromVillage } from '#app/http/forms/hearings/places.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { takeInQuestion } from '#app/services/hearings/ask-question.server.ts'
import { openHearing } from '#app/services/hearings/office-hearing.server.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { Select } from '#app/ui/choices/select.tsx'
import { DateField } from '#app/ui/fields/date-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.heldHearing.work.takeIn }

const longest = 2_000
const channels = ['hearing', 'letter'] as const

const page = officePage({
  may: 'take-in-question',
  params: { hearing: 'number' },
  read: (visit) => openHearing(visit, visit.params.hearing),
  form: z.object({
    kind: choice(questionKinds),
    channel: choice(channels),
    text: requiredText({ max: longest, min: 5 }),
    name: words({ max: 120 }),
    village: readFromVillage(),
    answer: words({ max: 4_000 }),
    responsible: words({ max: 160 }),
    due: optionalDay(),
  }),
  command: (visit, asked) => takeInQuestion(visit, visit.params.hearing, asked),
  next: ({ paths, params }) => telling(paths.officeHearing(params.hearing), 'hearing-saved'),
})
export const loader = page.loader
export const action = page.action

export default function NewQuestion() {
  const { key, hearing, villages, terms } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { heldHearing, hearingWork } = useText()
  const text = heldHearing.work
  const paths = usePaths()
  const { shown } = useHearingWords()
  const field = (name: string, label: string) => ({ name, label, rejected })
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeHearings, label: hearingWork.title },
          { href: paths.officeHearing(hearing.number), label: shown(hearing.title) },
        ]}
        here={text.takeIn}
      />
      <h1>{text.takeIn}</h1>
      <Form formKey={key} rejected={rejected}>
        <Radios
          {...field('kind', heldHearing.ask.kind)}
          options={questionKinds.map((value) => ({ value, label: heldHearing.kinds[value] }))}
        />
        <Radios
          {...field('channel', text.channel)}
          options={channels.map((value) => ({ value, label: heldHearing.channels[value] }))}
        />
        <TextArea {...field('text', text.text)} limit={longest} />
        <TextField {...field('name', text.name)} hint={text.nameHint} optional />
        <Select
          {...field('village', text.from)}
          empty={text.noVillage}
          options={villages.map(({ number, name }) => ({
            ...{ value: String(number), label: shown(name) },
          }))}
          optional
        />
        <TextArea {...field('answer', text.answerNow)} optional />
        <TextField
          {...field('responsible', text.responsible)}
          hint={text.responsibleHint}
          optional
        />
        <DateField {...field('due', text.due)} hint={text.dueHint(terms.answer)} optional />
        <p className="buttons">
          <Button>{text.keep}</Button>
        </p>
      </Form>
    </>
  )
}
