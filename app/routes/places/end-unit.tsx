import { z } from 'zod'
import { dayOf } from '#app/domain/calendar/day.ts'
import { telling } from '#app/domain/deed.ts'
import { type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { validOn } from '#app/domain/places/territory.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { day, list, requiredText } from '#app/http/forms/form-fields.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import {
  type EndingEffect,
  endUnit,
  previewEnding,
  whyNotEnd,
} from '#app/services/places/end-unit.server.ts'
import { readUnit } from '#app/services/places/read-register.server.ts'
import { useAnswer, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { EndingForm } from '#app/ui/places/ending-form.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.territory.end }

const fields = { on: day(), successors: list() }
const look = z.object(fields).transform((sent) => ({ ...sent, reason: null }))
const end = z.object({ ...fields, reason: requiredText({ min: 3, max: 500 }) })
type Done = { effect: EndingEffect } | { soate: string }

/** Tells first what ending it does; ends it when that was seen and the second button is pressed. */
const page = officePage({
  may: 'end-territory',
  params: { unit: 'word' },
  async read(visit) {
    const { at, language } = visit
    const found = await readUnit(visit, visit.params.unit)
    const why = await whyNotEnd(visit)
    return whenAccepted(found, ({ unit, all }) => ({
      whyNot: why && sentence(why.reason, language),
      title: shownIn(language, unit.name),
      soate: unit.soate,
      today: dayOf(at),
      others: all
        .filter(
          (one) => one.kind === unit.kind && one.soate !== unit.soate && validOn(one, dayOf(at)),
        )
        .map(({ soate, name }) => ({ value: soate, label: shownIn(language, name) })),
    }))
  },
  form: ({ answers }) => checkAnswers(answers, answers.step?.[0] === 'end' ? end : look),
  async command(visit, { reason, ...typed }): Promise<Outcome<Done>> {
    const ending = { ...typed, soate: visit.params.unit }
    if (reason !== null) return endUnit(visit, { ...ending, reason })
    return whenAccepted(await previewEnding(visit, ending), (effect) => ({ effect }))
  },
  next: ({ paths, params }, done, _typed, answers) =>
    'effect' in done
      ? { effect: done.effect, answers }
      : telling(paths.unit(params.unit), 'unit-ended'),
})
export const loader = page.loader
export const action = page.action

type Shown = RejectedForm | { effect: EndingEffect; answers: RejectedForm['answers'] }

export default function EndUnitPage() {
  const { key, title, soate, today, others, whyNot } = useShown<typeof loader>()
  const shown = useAnswer<Shown>()
  const text = useText().territory
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.territory, label: text.title },
          { href: paths.unit(soate), label: title },
        ]}
        here={text.end}
      />
      <h1>{text.endOf(title)}</h1>
      {whyNot && !shown ? (
        <Notice>
          <p>{whyNot}</p>
        </Notice>
      ) : (
        <>
          <p>{text.endLead}</p>
          <EndingForm {...{ formKey: key, today, others, shown, unit: title }} />
        </>
      )}
    </>
  )
}
