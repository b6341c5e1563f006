import { z } from 'zod'
import { shownIn } from '#app/domain/words/as-written.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { text, whole } from '#app/http/forms/form-fields.server.ts'
import { ownPath } from '#app/http/forms/own-path.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { chooseVillage, readVillageChoice } from '#app/services/accounts/choose-village.server.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (texts) => texts.accounts.village.title }

const schema = z.object({ village: whole({ min: 1, max: 999_999 }), back: text({ max: 1_000 }) })

const page = accountPage({
  /** Whoever need not choose is on their own page. */
  async read(visit) {
    const { language, query, paths } = visit
    const back = ownPath(query.get('back'), visit) ?? paths.account
    const choice = await readVillageChoice(visit)
    if (choice.refused) return visit.leadTo(back, choice)
    const { before, options } = choice.value
    return {
      back,
      before: shownIn(language, before.name),
      options: options.map(({ number, name }) => ({
        value: String(number),
        label: shownIn(language, name),
      })),
    }
  },
  async form({ answers }, visit) {
    const choice = await readVillageChoice(visit)
    return choice.refused ? choice : checkAnswers(answers, schema)
  },
  command: chooseVillage,
  next: (visit, _done, { back }) => ownPath(back, visit) ?? visit.paths.account,
})
export const loader = page.loader
export const action = page.action

export default function ChooseVillage() {
  const { key, back, before, options } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const words = useText().accounts.village
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro(before)}</p>
      <Form formKey={key} rejected={rejected}>
        <input type="hidden" name="back" value={back} />
        <Select name="village" label={words.label} options={options} rejected={rejected} />
        <p className="buttons">
          <Button>{words.button}</Button>
          <a href={back}>{words.later}</a>
        </p>
      </Form>
    </>
  )
}
