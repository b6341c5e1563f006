import { inLanguage } from '#app/domain/language.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { money } from '#app/i18n/format.ts'
import { openCard } from '#app/services/evaluation/open-card.server.ts'
import { AppealRecord } from '#app/ui/evaluation/appeal-record.tsx'
import { ExclusionList } from '#app/ui/evaluation/exclusion-list.tsx'
import { OpinionRecord } from '#app/ui/evaluation/opinion-record.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { PrintSheet } from '#app/ui/print/print-sheet.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { number }) => text.evaluation.cardOf(number),
  section: 'proposals',
}

const page = publicPage({
  params: { number: 'number' },
  read: ({ place, params, at }) => openCard(place, params.number, at),
})
export const loader = page.loader

export default function CardPage() {
  const { number, office, record, at, ...found } = useShown<typeof loader>()
  const language = useLanguage()
  const { evaluation: text, proposals } = useText()
  const title = found.title ?? proposals.page.hiddenTitle
  const signatures = [text.signatures.judge, text.signatures.second, text.signatures.head]
  return (
    <>
      <Breadcrumb
        trail={[{ href: usePaths().proposal(number), label: `№ ${number}. ${title}` }]}
        here={text.card}
      />
      <PrintSheet
        office={inLanguage(office.name, language)}
        region={inLanguage(office.region, language)}
        title={text.cardOf(number)}
        signatures={signatures}
      >
        <p className="lead">{title}</p>
        <CardFacts />
        {record.opinions.map((opinion) => (
          <OpinionRecord key={opinion.by.at.toISOString()} opinion={opinion} full />
        ))}
        {record.appeal ? <AppealRecord appeal={record.appeal} /> : null}
        <ExclusionList exclusions={record.exclusions} />
        <p className="quiet">{text.cardPrinted(at)}</p>
      </PrintSheet>
    </>
  )
}

function CardFacts() {
  const { author, village, asked, checkedCost, record } = useShown<typeof loader>()
  const language = useLanguage()
  const { evaluation: text, proposals } = useText()
  // Of a rejected proposal no price is checked, and none is waited for.
  const rejected = record.state === 'rejected'
  const checked = checkedCost === null ? text.undecided : money(checkedCost, language)
  return (
    <Facts
      facts={[
        { label: text.author, value: author || proposals.page.unnamed },
        { label: text.village, value: village ? inLanguage(village, language) : text.wholeAimak },
        { label: text.asked, value: money(asked, language) },
        ...(rejected ? [] : [{ label: text.checkedCost, value: checked }]),
        { label: text.decision, value: proposals.states[record.state] },
      ]}
    />
  )
}
