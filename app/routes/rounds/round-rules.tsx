import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showRules } from '#app/services/rounds/show-rules.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { StandingLine } from '#app/ui/roll/standing-line.tsx'
import { ExtensionList } from '#app/ui/rounds/extension-list.tsx'
import { FixedRules } from '#app/ui/rounds/fixed-rules.tsx'
import { PhaseMatrixTable } from '#app/ui/rounds/phase-matrix-table.tsx'
import { RuleList } from '#app/ui/rounds/rule-list.tsx'
import { PriceTable } from '#app/ui/rounds/rules/price-table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string; number: number }> = {
  title: (text, { name }) => `${text.roundRules.title}: ${name}`,
  ofRound: ({ number }) => number,
  section: 'proposals',
}

const page = publicPage({
  params: { round: 'number' },
  read: async (visit) =>
    whenAccepted(await showRules(visit, visit.params.round), (found) => ({
      ...found,
      name: shownIn(visit.language, found.title),
    })),
})
export const loader = page.loader

export default function RoundRulesPage() {
  const page = useShown<typeof loader>()
  const { roundRules: text, ledger } = useText()
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.round(page.number), label: page.name }]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <StandingLine standing={page.standing} />
      <h2>{text.rules}</h2>
      <RuleList rules={page.rules} villages={page.villages} />
      <h2>{text.fixed}</h2>
      <FixedRules
        fixed={page.fixed}
        href={paths.frozenRules(page.number)}
        titles={paths.download(page.number, 'titles.json')}
      />
      {/* An election brought in from elsewhere has no list here. */}
      {page.fixed && page.standing ? (
        <p>
          <a href={paths.ledger(page.number)}>{ledger.title}</a>
        </p>
      ) : null}
      <h2 id="matrix">{text.matrix}</h2>
      <p>{text.matrixLead}</p>
      <details>
        <summary>{text.matrixShow}</summary>
        <PhaseMatrixTable now={page.phaseNow.phase} voteIsOpen={page.fixed !== null} />
      </details>
      <h2>{text.extensions}</h2>
      <ExtensionList extensions={page.extensions} />
      <p>
        <a href={paths.roundAuditActions(page.number)}>{useText().auditWords.link}</a>
      </p>
      <PriceTable prices={page.unitPrices} />
    </>
  )
}
