import type { LinePage } from '#app/domain/budget/reading/line-page.ts'
import { changeInScale, inScale, unitWord } from '#app/i18n/amounts.ts'
import { date } from '#app/i18n/format.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { AmountTable } from '../parts/amount-table.tsx'
import { useScale } from '../parts/use-scale.ts'

/** What each version of the year has for a line. */
export function LineVersions({ page }: { page: LinePage }) {
  const { versions, head } = page
  const text = useText().openBudget
  const language = useLanguage()
  const scaleOf = useScale()
  const paths = usePaths()
  const scale = scaleOf(versions.map(({ amount }) => amount))
  return (
    <>
      <h2>{text.line.versions}</h2>
      <AmountTable
        caption={`${text.yearOf(head.year)}, ${unitWord(scale.unit, language)}`}
        heads={[text.chain, text.lines.amount, text.since.by]}
        rows={versions.map(({ head: one, amount, by }) => ({
          key: String(one.number),
          label: (
            <>
              <a href={paths.budgetVersion(one.year, one.number)}>
                {text.names.wholeVersion(text.kinds[one.kind], text.version(one.number))}
              </a>{' '}
              <small>{date(one.publishedAt, language)}</small>
            </>
          ),
          cells: [
            amount === null ? text.line.notThere : inScale(amount, scale, language),
            by === null ? '' : changeInScale(by, scale, language),
          ],
        }))}
      />
    </>
  )
}
