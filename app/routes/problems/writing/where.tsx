import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import openMap from '#app/enhance/open-map.client.ts?worker&url'
import pinScript from '#app/enhance/pin-map.client.ts?worker&url'
import { begunWith } from '#app/forms/rejected-form.ts'
import { mapKit } from '#app/http/answers/map-kit.server.ts'
import { placeAnswers, readPlaceForm } from '#app/http/forms/problems/problem-forms.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import { nearHere } from '#app/services/problems/listing/near-here.server.ts'
import {
  followInstead,
  readOwnDraft,
  writeProblemDraft,
} from '#app/services/problems/write-draft.server.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Tick } from '#app/ui/choices/tick.tsx'
import { PlaceField } from '#app/ui/fields/composite/place-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { NumbersTick } from '#app/ui/form/numbers-tick.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { NearList } from '#app/ui/problems/writing/near-list.tsx'
import { WritingSteps } from '#app/ui/problems/writing/writing-steps.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle = {
  title: (text) => text.problems.where.title,
  section: 'services',
}

/** Step two: the place, and whether somebody reported the same. */
const page = guestPage({
  params: { draft: 'word' },
  async read(visit) {
    const { place, at, language } = visit
    const found = await readOwnDraft(visit, visit.params.draft)
    if (found.refused) return found
    const villages = await villagesOn(place, at)
    return {
      token: found.value.token,
      answers: placeAnswers(found.value),
      near: visit.query.has('like') ? await nearHere(visit, found.value) : [],
      map: mapKit(pinScript, villages, language, place),
      villages: villages.map(({ number, name }) => ({
        value: String(number),
        label: shownIn(language, name),
      })),
    }
  },
  changes: ({ answers }) => answers,
  form: ({ answers }) => readPlaceForm(answers),
  async command(visit, { follow, seen, ...typed }): Promise<Outcome<'check' | 'where' | 'words'>> {
    const { draft: token } = visit.params
    if (follow !== null) {
      const followed = await followInstead(visit, token, follow)
      return followed.refused ? followed : accepted('check')
    }
    const written = await writeProblemDraft(visit, token, { ...typed, follows: null })
    if (written.refused) return written
    const draft = await readOwnDraft(visit, token)
    if (draft.refused) return draft
    const near = await nearHere(visit, draft.value)
    const known = seen.split(' ')
    // Shown once, each is passed over by the same button.
    return accepted(
      near.every(({ problem }) => known.includes(`${problem.number}`)) ? 'words' : 'where',
    )
  },
  next: ({ paths, params }, step) =>
    `${paths.problemDraft(params.draft, step)}${step === 'where' ? '?like#same' : ''}`,
})
export const loader = page.loader
export const action = page.action

export default function ProblemWhere() {
  const { key, token, answers, near, map, villages } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { nonce } = useRequestFacts()
  const all = useText().problems
  const text = all.where
  const paths = usePaths()
  const shown = rejected ?? begunWith(answers)
  return (
    <>
      <Breadcrumb trail={[{ href: paths.problems, label: all.crumb }]} here={all.report} />
      <WritingSteps draft={token} here="where" />
      <h1>{text.heading}</h1>
      <Form formKey={key} rejected={rejected}>
        <Select
          {...{ rejected: shown, name: 'village', label: text.village, options: villages }}
          empty={text.anyVillage}
        />
        <TextField
          {...{ rejected: shown, name: 'landmark', label: text.landmark, hint: text.landmarkHint }}
        />
        <PlaceField shown={shown} map={{ ...map, script: pinScript }} />
        <Tick
          {...{ rejected: shown, name: 'private', label: text.private, hint: text.privateHint }}
        />
        <NumbersTick rejected={rejected} />
        <NearList near={near} />
        <p className="buttons">
          <Button>{near.length > 0 ? text.other : text.next}</Button>
          <a href={paths.problemDraft(token, 'what')}>{text.back}</a>
        </p>
      </Form>
      <script type="module" src={openMap} nonce={nonce} />
    </>
  )
}
