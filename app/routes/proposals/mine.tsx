import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { inLanguage } from '#app/domain/language.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { choice, text, whole } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { ownAct, ownActs } from '#app/http/forms/proposals/own-acts.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { pathsIn } from '#app/http/situation.server.ts'
import { readOwn } from '#app/services/proposals/read-own.server.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { News, newsIn } from '#app/ui/proposals/news.tsx'
import { InvitationList } from '#app/ui/proposals/own/invitation-list.tsx'
import { OwnDrafts } from '#app/ui/proposals/own/own-drafts.tsx'
import { OwnProposalCard } from '#app/ui/proposals/own/own-proposal-card.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = {
  title: (text) => text.ownProposals.title,
  section: 'proposals',
}

export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const found = await readOwn(situation)
  if (found.refused) return refusedPage(situation.language, found)
  const { drafts, own, invitations, open } = found.value
  return {
    drafts,
    own,
    invitations,
    open: open.map(({ number, title }) => ({
      number,
      title: inLanguage(title, situation.language),
    })),
    news: newsIn(new URL(args.request.url).searchParams),
    formKey: newFormKey(),
  }
}

const schema = z.object({
  act: choice(ownActs),
  number: whole({ min: 1, max: 999_999_999 }),
  contact: text({ max: 254 }),
})

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const done = await ownAct({ ...situation, formKey: form.key }, pathsIn(args), form.value)
  return done.refused ? showRejected(situation.language, form.answers, done) : redirect(done.value)
}

export default function Mine() {
  const { drafts, own, invitations, open, news, formKey } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText()
  const paths = usePaths()
  const nothing = drafts.length + own.length + invitations.length === 0
  return (
    <>
      <h1>{text.ownProposals.title}</h1>
      <News news={news} />
      {rejected &&
      (rejected.refusal.faults.length === 0 || rejected.answers.act?.[0] !== 'invite') ? (
        // The form it was sent with may not be offered any more, and could not tell why.
        <ErrorSummary refusal={{ ...rejected.refusal, faults: [] }} />
      ) : null}
      <InvitationList invitations={invitations} formKey={formKey} rejected={rejected} />
      <OwnDrafts drafts={drafts} formKey={formKey} />
      {nothing ? (
        <EmptyState title={text.ownProposals.none}>{text.ownProposals.noneHint}</EmptyState>
      ) : null}
      {own.length > 0 ? <h2>{text.ownProposals.sent}</h2> : null}
      {own.map((proposal) => (
        <OwnProposalCard
          key={proposal.number}
          proposal={proposal}
          formKey={formKey}
          rejected={rejected}
        />
      ))}
      {open.map(({ number, title }) => (
        <p key={number}>
          <ButtonLink href={paths.propose(number)}>{text.proposals.write}</ButtonLink>
          <br />
          <small className="quiet">{title}</small>
        </p>
      ))}
    </>
  )
}
