import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { inLanguage } from '#app/domain/language.ts'
import { readForm, showAgain } from '#app/http/forms/form.server.ts'
import { text, whole } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { ownPath } from '#app/http/forms/own-path.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { pathsIn } from '#app/http/situation.server.ts'
import { chooseVillage, readVillageChoice } from '#app/services/accounts/choose-village.server.ts'
import type { Again } from '#app/ui/again.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (texts) => texts.accounts.village.title }

const schema = z.object({ village: whole({ min: 1, max: 999_999 }), back: text({ max: 1_000 }) })

/** Whoever need not choose is on their own page. */
export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const { place, language } = situation
  const asked = new URL(args.request.url).searchParams.get('back')
  const back = ownPath(asked, place) ?? pathsIn(args).account
  const choice = await readVillageChoice(situation)
  if (choice.refused) throw redirect(back)
  const { before, options } = choice.value
  return {
    key: newFormKey(),
    back,
    before: inLanguage(before.name, language),
    options: options.map(({ number, name }) => ({
      value: String(number),
      label: inLanguage(name, language),
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const { place, language } = situation
  const choice = await readVillageChoice(situation)
  // The page itself leads whoever need not choose away: it could not say why.
  if (choice.refused) return refusedPage(language, choice)
  const form = await readForm(args.request, schema)
  if (form.refused) return showAgain(language, form.answers, form)
  const outcome = await chooseVillage({ ...situation, formKey: form.key }, form.value)
  if (outcome.refused) return showAgain(language, form.answers, outcome)
  return redirect(ownPath(form.value.back, place) ?? pathsIn(args).account)
}

export default function ChooseVillage() {
  const { key, back, before, options } = useLoaderData<typeof loader>()
  const again = useActionData<Again>()
  const words = useText().accounts.village
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro(before)}</p>
      <Form formKey={key} again={again}>
        <input type="hidden" name="back" value={back} />
        <Select name="village" label={words.label} options={options} again={again} />
        <p className="buttons">
          <Button>{words.button}</Button>
          <a href={back}>{words.later}</a>
        </p>
      </Form>
    </>
  )
}
