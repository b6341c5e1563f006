import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import { refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { showRejected } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { sentFields } from '#app/http/forms/sent-fields.server.ts'
import { numberIn, pathsIn, situationOf } from '#app/http/situation.server.ts'
import { sentence } from '#app/i18n/texts.ts'
import { readOwn } from '#app/services/proposals/read-own.server.ts'
import { readRoundHere } from '#app/services/proposals/read-round-here.server.ts'
import { beginDraft } from '#app/services/proposals/writing/begin-draft.server.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { DraftList } from '#app/ui/proposals/own/draft-list.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = {
  title: (text) => text.proposalForm.start.title,
  section: 'proposals',
}

/** What writing a proposal takes, whether it is possible now, and what was begun before. */
export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const { person, place, at, language } = situation
  const number = numberIn(args, 'round')
  const round = await readRoundHere(place, number)
  if (!round) return refusedPage(language, refuse('missing', 'not-here', {}))
  const allowed = person ? may(person, 'write-draft', { place, round }, at) : null
  const own = person ? await readOwn(situation) : null
  return {
    number,
    round: inLanguage(round.title, language),
    ends: round.calendar.checking,
    formKey: newFormKey(),
    signedIn: person !== null,
    closed: allowed?.refused ? sentence(allowed.reason, language) : null,
    drafts: own && !own.refused ? own.value.drafts.filter((draft) => draft.round === number) : [],
  }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await situationOf(args)
  await sentFields(args.request)
  const outcome = await beginDraft(situation, { round: numberIn(args, 'round') })
  return outcome.refused
    ? showRejected(situation.language, {}, outcome)
    : redirect(pathsIn(args).draft(outcome.value.draft, 'what'))
}

export default function Propose() {
  const { round, ends, drafts } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().proposalForm.start
  return (
    <>
      {rejected ? <ErrorSummary refusal={rejected.refusal} /> : null}
      <p className="quiet">{round}</p>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <p>
        <b>{text.deadline(ends)}</b>
      </p>
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

/** The one thing to do: begin, or sign in first, or read why it is not possible now. */
function Begin() {
  const { signedIn, closed, formKey, number } = useLoaderData<typeof loader>()
  const text = useText().proposalForm
  const paths = usePaths()
  if (!signedIn)
    return (
      <p className="buttons">
        <ButtonLink href={paths.signIn(paths.propose(number))}>{text.start.signIn}</ButtonLink>
        <a href={paths.register}>{text.start.register}</a>
      </p>
    )
  if (closed)
    return (
      <Notice kind="now" title={text.cannotSend}>
        <p>{closed}</p>
      </Notice>
    )
  return (
    <Form formKey={formKey}>
      <p className="buttons">
        <Button>{text.start.begin}</Button>
      </p>
    </Form>
  )
}
