import { type Tyiyn, tyiyn } from '#app/domain/money.ts'
import type { OpeningContent } from '#app/domain/rounds/act-contents.ts'
import { beginning, ending } from '#app/i18n/format.ts'
import { keyFacts } from '#app/ui/commission/key-facts.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { ProjectTable } from '../office/project-table.tsx'
import type { VillageName } from '../office/round-form-props.ts'
import { RuleList } from '../rule-list.tsx'
import { voterFacts } from './act-parts.ts'

type Props = { content: OpeningContent; villages: readonly VillageName[] }

/** What opening the vote will fix: list, money, rules and dates. */
export function OpeningView({ content, villages }: Props) {
  const { signatures: text, roll, commission } = useText()
  const language = useLanguage()
  const { rules, projects, opens, closes } = content
  const total: Tyiyn = tyiyn(projects.reduce((sum, { cost }) => sum + cost, 0))
  return (
    <>
      <h2>{text.listed(projects.length, total)}</h2>
      <ProjectTable projects={projects} villages={villages} />
      <h2>{text.money}</h2>
      <RuleList rules={rules} villages={villages} />
      <Facts
        facts={[
          ...voterFacts(content, roll, language),
          ...keyFacts(content, commission),
          { label: text.opens, value: beginning(new Date(opens), language) },
          { label: text.closes, value: ending(new Date(closes), language) },
        ]}
      />
    </>
  )
}
