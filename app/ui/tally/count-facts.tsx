import type { RoundResult } from '#app/domain/tally/round-result.ts'
import { count, dateTime } from '#app/i18n/format.ts'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { result: RoundResult; committed: { hash: string; agrees: boolean } | null }

/** How it was counted, for whoever wants to repeat it. */
export function CountFacts({ result, committed }: Props) {
  const text = useText().tally
  const language = useLanguage()
  const [first] = result.pots
  if (!first) return null
  const { rule, threshold } = first.decided
  const ties = result.pots.reduce((sum, { decided }) => sum + decided.ties.length, 0)
  const facts: Fact[] = [
    { label: text.facts.rule, value: text.rules[rule] },
    {
      label: text.facts.threshold,
      value: threshold > 0 ? count(threshold, language) : text.facts.noThreshold,
    },
    { label: text.facts.ties, value: ties > 0 ? text.facts.tied(ties) : text.facts.noTies },
    { label: text.facts.counted, value: dateTime(result.countedAt, language) },
    { label: text.facts.inputs, value: <code>{result.inputs}</code> },
    { label: text.facts.seed, value: <code>{result.tieSeed}</code> },
  ]
  if (committed)
    facts.push({
      label: text.facts.committed,
      value: (
        <>
          <code>{committed.hash}</code>
          <br />
          <Tag kind={committed.agrees ? 'yes' : 'no'}>
            {committed.agrees ? text.facts.agrees : text.facts.differs}
          </Tag>
        </>
      ),
    })
  return <Facts facts={facts} />
}
