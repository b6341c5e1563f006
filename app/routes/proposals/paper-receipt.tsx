import { inLanguage } from '#app/domain/language.ts'
import { ownSum } from '#app/domain/proposals/proposal.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { settings } from '#app/http/settings/settings.server.ts'
import { date, dateTime, money } from '#app/i18n/format.ts'
import { findMunicipality } from '#app/services/places/find-municipality.server.ts'
import { readPaperReceipt } from '#app/services/proposals/read-receipt.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { PrintSheet } from '#app/ui/print/print-sheet.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ receipt: number }> = {
  title: (text, { receipt }) => text.ownProposals.receipt.title(receipt),
}

/** The receipt that a citizen takes home: what was taken in, when, under which number. */
const page = officePage({
  params: { number: 'number' },
  async read(visit) {
    const { place, language, params, paths } = visit
    const found = await readPaperReceipt(visit, params.number)
    if (found.refused) return found
    const municipality = await findMunicipality(place)
    const { proposal, paper, round } = found.value
    return {
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
    }
  },
})
export const loader = page.loader

export default function Receipt() {
  const found = useShown<typeof loader>()
  const text = useText().ownProposals.receipt
  const language = useLanguage()
  return (
    <>
      <p className="quiet no-print">{text.print}</p>
      <PrintSheet
        office={found.office}
        region={found.region}
        title={text.title(found.receipt)}
        signatures={[text.clerk, text.person]}
      >
        <p>{text.statement(found.citizen, found.number, found.title)}</p>
        <Facts
          facts={[
            { label: text.round, value: found.round },
            { label: text.on, value: date(found.on, language) },
            { label: text.takenIn, value: found.takenIn ? dateTime(found.takenIn, language) : '' },
            { label: text.asked, value: money(found.asked, language) },
            { label: text.named, value: found.named || text.notNamed },
            { label: text.where, value: found.address },
          ]}
        />
      </PrintSheet>
    </>
  )
}
