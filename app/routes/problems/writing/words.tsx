import { whenAccepted } from '#app/domain/outcome.ts'
import { mostPhotos, photoTypes } from '#app/domain/problems/documents.ts'
import { longestWords } from '#app/domain/problems/problem.ts'
import photoScript from '#app/enhance/shrink-photos.client.ts?worker&url'
import { begunWith } from '#app/forms/rejected-form.ts'
import { photosField } from '#app/http/forms/problems/documents.server.ts'
import { readWordsForm } from '#app/http/forms/problems/problem-forms.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { readOwnDraft, writeProblemDraft } from '#app/services/problems/write-draft.server.ts'
import { Tick } from '#app/ui/choices/tick.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { NumbersTick } from '#app/ui/form/numbers-tick.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { WritingSteps } from '#app/ui/problems/writing/writing-steps.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = {
  title: (text) => text.problems.words.title,
  section: 'services',
}

/** Step three: words and photos. */
const page = guestPage({
  params: { draft: 'word' },
  read: async (visit) =>
    whenAccepted(
      await readOwnDraft(visit, visit.params.draft),
      ({ token, title, words, photos }) => ({
        ...{ token, answers: { title: [title], words: [words] } },
        taken: photos.map(({ name }) => name),
      }),
    ),
  changes: ({ answers }) => answers,
  guestFiles: true,
  files: photosField,
  async form(sent, visit) {
    const found = await readOwnDraft(visit, visit.params.draft)
    return found.refused ? found : readWordsForm(sent, found.value.photos)
  },
  command: (visit, typed) => writeProblemDraft(visit, visit.params.draft, typed),
  next: ({ paths }, token) => paths.problemDraft(token, 'check'),
})
export const loader = page.loader
export const action = page.action

export default function ProblemWords() {
  const { key, token, answers, taken } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { nonce } = useRequestFacts()
  const all = useText().problems
  const text = all.words
  const paths = usePaths()
  const shown = rejected ?? begunWith(answers)
  return (
    <>
      <Breadcrumb trail={[{ href: paths.problems, label: all.crumb }]} here={all.report} />
      <WritingSteps draft={token} here="words" />
      <h1>{text.heading}</h1>
      <Form formKey={key} rejected={rejected} files>
        <TextField
          {...{ rejected: shown, name: 'title', label: text.short, hint: text.shortHint }}
        />
        <TextArea
          {...{ rejected: shown, name: 'words', label: text.long, hint: text.longHint }}
          limit={longestWords}
          rows={6}
          optional
        />
        <NumbersTick rejected={rejected} />
        <FileField
          {...{ rejected: shown, name: 'photos', label: text.photos(mostPhotos) }}
          hint={text.photosHint}
          accept={photoTypes}
          multiple
          optional
        />
        {taken.length > 0 ? (
          <>
            <ul className="kept">
              {taken.map((name) => (
                <li key={name}>{text.taken(name)}</li>
              ))}
            </ul>
            <Tick {...{ rejected: shown, name: 'drop', label: text.drop }} />
          </>
        ) : null}
        <p className="buttons">
          <Button>{text.next}</Button>
          <a href={paths.problemDraft(token, 'where')}>{all.where.back}</a>
        </p>
      </Form>
      <script type="module" src={photoScript} nonce={nonce} />
    </>
  )
}
