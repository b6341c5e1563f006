import { z } from 'zod'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { choice, text, whole } from '#app/http/forms/form-fields.server.ts'
import { ownAct, ownActs } from '#app/http/forms/proposals/own-acts.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { readOwn } from '#app/services/proposals/read-own.server.ts'
import { ErrorSummary } from '#app/ui/form/rejected/error-summary.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { News, newsIn } from '#app/ui/proposals/news.tsx'
import { InvitationList } from '#app/ui/proposals/own/invitation-list.tsx'
import { OwnDrafts } from '#app/ui/proposals/own/own-drafts.tsx'
import { OwnProposalCard } from '#app/ui/proposals/own/own-proposal-card.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = {
  title: (text) => text.ownProposals.title,
  section: 'proposals',
}

const page = accountPage({
  async read(visit) {
    const found = await readOwn(visit)
    return whenAccepted(found, ({ drafts, own, invitations, open }) => ({
      ...{ drafts, own, invitations },
      open: open.map(({ number, title }) => ({
        number,
        title: shownIn(visit.language, title),
      })),
      news: newsIn(visit.query),
    }))
  },
  form: z.object({
    act: choice(ownActs),
    number: whole({ min: 1, max: 999_999_999 }),
    contact: text({ max: 254 }),
  }),
  command: (visit, typed) => ownAct(visit, visit.paths, typed),
  next: (_visit, path) => path,
})
export const loader = page.loader
export const action = page.action

export default function Mine() {
  const { drafts, own, invitations, open, news, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
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
      <InvitationList invitations={invitations} formKey={key} rejected={rejected} />
      <OwnDrafts drafts={drafts} formKey={key} />
      {nothing ? (
        <EmptyState title={text.ownProposals.none}>{text.ownProposals.noneHint}</EmptyState>
      ) : null}
      {own.length > 0 ? <h2>{text.ownProposals.sent}</h2> : null}
      {own.map((proposal) => (
        <OwnProposalCard
          key={proposal.number}
          proposal={proposal}
          formKey={key}
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
