import { z } from 'zod'
import { formSteps, stepOf } from '#app/domain/proposals/writing/steps.ts'
import { priceDoubts } from '#app/domain/proposals/writing/unit-price.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { optionalWhole, text } from '#app/http/forms/form-fields.server.ts'
import { againstSent } from '#app/http/forms/proposals/against-sent.server.ts'
import { finishDraft } from '#app/http/forms/proposals/finish-draft.server.ts'
import { readPieces } from '#app/http/forms/proposals/read-pieces.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { villageNamer } from '#app/http/village-namer.ts'
import { sentence } from '#app/i18n/texts.ts'
import { findSimilar } from '#app/services/proposals/writing/find-similar.server.ts'
import { type DraftFound, readOwnDraft } from '#app/services/proposals/writing/read-draft.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { DraftCheck } from '#app/ui/proposals/writing/draft-check.tsx'
import type { Alike } from '#app/ui/proposals/writing/similar-proposals.tsx'

export const handle: PageHandle = {
  title: (text) => text.proposalForm.check.title,
  section: 'proposals',
}

/** Everything on one page before it is sent: what stands, what is missing, what looks odd, what is alike. */
const page = accountPage({
  params: { draft: 'number' },
  async read(visit) {
    const found = await readOwnDraft(visit, visit.params.draft)
    if (found.refused) return found
    const { draft, round, villages, sending } = found.value
    const { language } = visit
    const { pieces, faults } = readPieces(draft.answers, round, villages)
    const village = villages.find(({ number }) => number === pieces.village)
    return {
      draft: {
        number: draft.number,
        changes: draft.proposal,
        citizen: draft.paper?.citizen ?? null,
      },
      answers: draft.answers,
      pieces,
      village: village ? shownIn(language, village.name) : null,
      attachments: draft.attachments,
      faults: faults.map(({ field, reason }) => ({
        field,
        step: stepOf(field),
        message: sentence(reason, language),
      })),
      doubts: priceDoubts(pieces.costLines ?? [], round.unitPrices),
      similar: await similarTo(visit, found.value),
      against: againstSent(found.value, pieces, language),
      closed: sending.refused ? sentence(sending.reason, language) : null,
    }
  },
  /** What was read here is what is sent. */
  changes: ({ answers, attachments }) => ({ ...answers, files: attachments.map(({ id }) => id) }),
  form: z.object({ over: optionalWhole({ min: 1, max: 1_000_000 }), go: text({ max: 20 }) }),
  command: (visit, typed) => finishDraft(visit, visit.params.draft, typed),
  /** A paper leads to its receipt, everything else to one's own proposals. */
  next({ paths }, done) {
    if ('draft' in done) return paths.draft(done.draft, formSteps[0])
    const { proposal, version, receipt } = done
    if (receipt !== null) return paths.paperReceipt(proposal)
    return `${paths.myProposals}?${version === 1 ? 'sent' : 'changed'}=${proposal}`
  },
})
export const loader = page.loader
export const action = page.action

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

export default function DraftCheckPage() {
  const { key, ...page } = useShown<typeof loader>()
  return <DraftCheck page={{ ...page, formKey: key }} rejected={useRejectedForm()} />
}
