import { refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { noFields } from '#app/http/forms/form-fields.server.ts'
import { guestPage } from '#app/http/pages/page.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import { readOwn } from '#app/services/proposals/read-own.server.ts'
import { readRoundHere } from '#app/services/proposals/read-round-here.server.ts'
import { beginDraft } from '#app/services/proposals/writing/begin-draft.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { DraftList } from '#app/ui/proposals/own/draft-list.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = {
  title: (text) => text.proposalForm.start.title,
  section: 'proposals',
}

/** What writing a proposal takes, whether it is possible now, and what was begun before. */
const page = guestPage({
  params: { round: 'number' },
  async read(visit) {
    const { person, place, at, language, params } = visit
    const round = await readRoundHere(place, params.round)
    if (!round) return refuse('missing', 'not-here', {})
    const allowed = person ? may(person, 'write-draft', { place, round }, at) : null
    const own = person ? await readOwn(visit) : null
    const drafts = own && !own.refused ? own.value.drafts : []
    return {
      number: params.round,
      round: shownIn(language, round.title),
      ends: round.calendar.checking,
      asked: round.rules.mayPropose,
      signedIn: person !== null,
      closed: allowed?.refused ? sentence(allowed.reason, language) : null,
      drafts: drafts.filter((draft) => draft.round === params.round),
    }
  },
  form: noFields,
  command: (visit) => beginDraft(visit, visit.params),
  next: ({ paths }, { draft }) => paths.draft(draft, 'what'),
})
export const loader = page.loader
export const action = page.action

export default function Propose() {
  const { round, ends, drafts, asked } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { rounds, proposalForm } = useText()
  const text = proposalForm.start
  return (
    <>
      {rejected ? <ErrorSummary refusal={rejected.refusal} /> : null}
      <p className="quiet">{round}</p>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <p>
        <b>{text.deadline(ends)}</b>
      </p>
      <p>
        {rounds.facts.proposes}: {rounds.facts.who(asked)}.
      </p>
      <Closed />
      <h2>{text.needed}</h2>
      <ul>
        {text.needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <Begin />
      {drafts.length > 0 ? <h2>{text.unfinished}</h2> : null}
      <DraftList drafts={drafts} />
    </>
  )
}

/** Before anything is asked: why nothing can be sent by this person now, and what can be done. */
function Closed() {
  const { closed, round, number } = useShown<typeof loader>()
  const { proposalForm: text, frame } = useText()
  const paths = usePaths()
  if (!closed) return null
  return (
    <Notice kind="now" title={text.cannotSend}>
      <p>{closed}</p>
      <p>
        <a href={paths.round(number)}>{round}</a> ·{' '}
        <a href={paths.contact}>{frame.footer.contact}</a>
      </p>
    </Notice>
  )
}

/** The one thing to do: begin, or sign in first; nothing where it is not possible. */
function Begin() {
  const { signedIn, closed, key, number } = useShown<typeof loader>()
  const text = useText().proposalForm
  const paths = usePaths()
  if (!signedIn)
    return (
      <p className="buttons">
        <ButtonLink href={paths.signIn(paths.propose(number))}>{text.start.signIn}</ButtonLink>
        <a href={paths.register(paths.propose(number))}>{text.start.register}</a>
      </p>
    )
  if (closed) return null
  return (
    <Form formKey={key}>
      <p className="buttons">
        <Button>{text.start.begin}</Button>
      </p>
    </Form>
  )
}
