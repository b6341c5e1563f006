import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import { refuse } from '#app/domain/outcome.ts'
import { stepOf } from '#app/domain/proposals/writing/steps.ts'
import { priceDoubts } from '#app/domain/proposals/writing/unit-price.ts'
import { answersOf, showRejected } from '#app/http/forms/form.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { readPieces, wholeText } from '#app/http/forms/proposals/read-pieces.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { sentFields } from '#app/http/forms/sent-fields.server.ts'
import { signedIn } from '#app/http/sign-in/signed-in.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { villageNamer } from '#app/http/village-namer.ts'
import { sentence } from '#app/i18n/texts.ts'
import { findSimilar } from '#app/services/proposals/writing/find-similar.server.ts'
import { type DraftFound, readOwnDraft } from '#app/services/proposals/writing/read-draft.server.ts'
import { sendDraft } from '#app/services/proposals/writing/send-draft.server.ts'
import { sentBefore } from '#app/services/proposals/writing/sent-before.server.ts'
import type { Sent } from '#app/services/proposals/writing/write-sent.server.ts'
import type { Situation } from '#app/services/situation.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { DraftCheck } from '#app/ui/proposals/writing/draft-check.tsx'
import type { Alike } from '#app/ui/proposals/writing/similar-proposals.tsx'
import { formKeyField, type RejectedForm } from '#app/ui/rejected-form.ts'

export const handle: PageHandle = {
  title: (text) => text.proposalForm.check.title,
  section: 'proposals',
}

/** Everything on one page before it is sent: what stands, what is missing, what looks odd, what is alike. */
export async function loader(args: LoaderFunctionArgs) {
  const situation = await signedIn(args)
  const found = await readOwnDraft(situation, numberIn(args, 'draft'))
  if (found.refused) return refusedPage(situation.language, found)
  const { draft, round, villages, sending } = found.value
  const { language } = situation
  const { pieces, faults } = readPieces(draft.answers, round, villages)
  const village = villages.find(({ number }) => number === pieces.village)
  return {
    draft: { number: draft.number, changes: draft.proposal, citizen: draft.paper?.citizen ?? null },
    formKey: newFormKey(),
    pieces,
    village: village ? inLanguage(village.name, language) : null,
    attachments: draft.attachments,
    faults: faults.map(({ field, reason }) => ({
      field,
      step: stepOf(field),
      message: sentence(reason, language),
    })),
    doubts: priceDoubts(pieces.costLines ?? [], round.unitPrices),
    similar: await similarTo(situation, found.value),
    closed: sending.refused ? sentence(sending.reason, language) : null,
  }
}

async function similarTo(
  { place, language }: Situation,
  { draft, round, villages }: DraftFound,
): Promise<Alike[]> {
  const { title, theme, village } = readPieces(draft.answers, round, villages).pieces
  if (title === undefined || theme === undefined || village === undefined) return []
  const mine = { title, theme, village, number: draft.proposal }
  const nameOf = villageNamer(villages, language)
  return (await findSimilar(place, round.number, mine, villages)).map(
    ({ number, asked, text }) => ({
      number,
      asked,
      title: text.title,
      need: text.need,
      theme: text.theme,
      village: nameOf(text.village),
    }),
  )
}

export async function action(args: ActionFunctionArgs) {
  const situation = await signedIn(args)
  const { language, place } = situation
  const formKey = answersOf(await sentFields(args.request))[formKeyField]?.[0] ?? null
  const number = numberIn(args, 'draft')
  const found = await readOwnDraft(situation, number)
  if (found.refused) {
    // The same form again: its draft is gone because it was sent.
    const before = await sentBefore(place, formKey)
    return before ? redirect(afterSending(args, before)) : refusedPage(language, found)
  }
  const { draft, round, villages } = found.value
  const text = wholeText(readPieces(draft.answers, round, villages).pieces)
  if (!text) return showRejected(language, {}, refuse('input', 'draft-unfinished', {}))
  const sent = await sendDraft({ ...situation, formKey }, { draft: number, text })
  return sent.refused ? showRejected(language, {}, sent) : redirect(afterSending(args, sent.value))
}

/** A paper leads to its receipt, everything else to one's own proposals. */
function afterSending(args: ActionFunctionArgs, { proposal, version, receipt }: Sent): string {
  const paths = pathsIn(args)
  if (receipt !== null) return paths.paperReceipt(proposal)
  return `${paths.myProposals}?${version === 1 ? 'sent' : 'changed'}=${proposal}`
}

export default function DraftCheckPage() {
  return (
    <DraftCheck page={useLoaderData<typeof loader>()} rejected={useActionData<RejectedForm>()} />
  )
}
