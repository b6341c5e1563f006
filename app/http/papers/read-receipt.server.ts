import { inLanguage } from '#app/domain/language.ts'
import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { ownSum } from '#app/domain/proposals/proposal.ts'
import { settings } from '#app/http/settings/settings.server.ts'
import { findMunicipality } from '#app/services/places/find-municipality.server.ts'
import { readPaperReceipt } from '#app/services/proposals/read-papers.server.ts'
import type { ReceiptFound } from '#app/ui/proposals/papers/receipt-paper.ts'
import type { Visit } from '../pages/declared.server.ts'

/** What the receipt of a proposal taken in on paper says, with the whole address of its page. */
export async function readReceipt(
  visit: Visit<{ number: 'number' }>,
): Promise<Outcome<ReceiptFound>> {
  const { place, language, params, paths } = visit
  const found = await readPaperReceipt(visit, params.number)
  if (found.refused) return found
  const municipality = await findMunicipality(place)
  const { proposal, paper, round } = found.value
  return accepted({
    receipt: paper.receipt,
    citizen: paper.citizen,
    on: paper.on,
    named: proposal.author.name,
    number: proposal.number,
    title: proposal.text.title,
    asked: ownSum(proposal.text),
    takenIn: proposal.sentAt,
    round: inLanguage(round.title, language),
    office: municipality ? inLanguage(municipality.office.name, language) : '',
    region: municipality ? inLanguage(municipality.region, language) : '',
    address: new URL(paths.proposal(proposal.number), settings().address).href,
  })
}
