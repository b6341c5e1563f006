import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { textLimits } from '#app/domain/proposals/writing/limits.ts'
import { title } from '#app/http/forms/form-fields.server.ts'
import type { Standing } from '#app/http/pages/declared.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { readTitles, titleProposal } from '#app/services/proposals/title-proposal.server.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ number: number }> = {
  title: (text, { number }) => text.proposals.officeTitle.title(number),
}

const max = textLimits.title
const schema = z.object({ ky: title({ max, min: 0 }), ru: title({ max, min: 0 }) })

/** The office's title of a proposal in the language that its author did not write in. */
const page = officePage({
  may: 'title-proposal',
  params: { number: 'number' },
  read: (visit) => readTitles(visit, visit.params.number),
  changes: ({ languages, officeTitles }): Standing =>
    Object.fromEntries(languages.map((one) => [one, [officeTitles[one] ?? '']])),
  form: schema,
  command: (visit, typed) => titleProposal(visit, { proposal: visit.params.number, ...typed }),
  next: ({ paths, params }) => telling(paths.check(params.number), 'title-saved'),
})
export const loader = page.loader
export const action = page.action

export default function OfficeTitle() {
  const { key, number, title, languages, officeTitles } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().proposals.officeTitle
  const written = useAsWritten()
  return (
    <>
      <h1>{text.title(number)}</h1>
      <p className="lead">
        <a href={usePaths().check(number)}>{written(title)}</a>
      </p>
      <p>{text.lead}</p>
      <Form formKey={key} rejected={rejected}>
        {languages.map((language) => (
          <TextField
            key={language}
            name={language}
            label={text[language]}
            hint={text.empty}
            value={officeTitles[language]}
            rejected={rejected}
          />
        ))}
        <Button>{text.save}</Button>
      </Form>
    </>
  )
}
