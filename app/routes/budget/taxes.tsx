import { dealt } from '#app/domain/budget/reading/shares.ts'
import { som, type Tyiyn, tyiyn } from '#app/domain/money.ts'
import { readMoney } from '#app/domain/money-bounds.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { money } from '#app/i18n/format.ts'
import { sentence } from '#app/i18n/texts.ts'
import { showVersion } from '#app/services/budget/reading/show-version.server.ts'
import { AmountTable } from '#app/ui/budget/parts/amount-table.tsx'
import { useLineName } from '#app/ui/budget/parts/use-line-name.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = {
  title: (text) => text.openBudget.further.taxes,
  section: 'budget',
}

const usual = som(1_000)

const page = publicPage({
  params: { year: 'number' },
  query: { amount: 40 },
  async read(visit) {
    const asked = (visit.query.get('amount') ?? '').slice(0, 40)
    const read = asked.trim() === '' ? { value: usual } : readMoney(asked)
    return whenAccepted(await showVersion(visit, visit.params.year, null), (shown) => ({
      ...{ shown, asked, read },
    }))
  },
})
export const loader = page.loader

export default function Taxes() {
  const { shown, asked, read } = useShown<typeof loader>()
  const text = useText().openBudget
  const language = useLanguage()
  const paths = usePaths()
  const { year, kind } = shown.version
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.budget(year), label: text.titles[kind](year) }]}
        here={text.further.taxes}
      />
      <h1>{text.further.taxes}</h1>
      <p className="lead">{text.taxes.plain}</p>
      <form method="get" className="no-print">
        <TextField name="amount" label={text.taxes.label} hint={text.taxes.hint} value={asked} />
        <p className="buttons">
          <Button>{text.taxes.button}</Button>
        </p>
      </form>
      {'reason' in read || read.value === 0 ? (
        <Notice
          kind="wrong"
          title={'reason' in read ? sentence(read.reason, language) : text.taxes.nothing}
        />
      ) : (
        <Dealt amount={read.value} sections={shown.sections} year={year} />
      )}
    </>
  )
}

type DealtProps = {
  amount: Tyiyn
  sections: ReturnType<typeof useShown<typeof loader>>['shown']['sections']
  year: number
}

function Dealt({ amount, sections, year }: DealtProps) {
  const { taxes: text, to, total, noSpending } = useText().openBudget
  const language = useLanguage()
  const paths = usePaths()
  const nameOf = useLineName()
  const shown = sections.filter((section) => section.tyiyn > 0)
  if (shown.length === 0) return <p>{noSpending}</p>
  const parts = dealt(
    amount,
    shown.map((section) => section.tyiyn),
  )
  return (
    <>
      <h2>{text.of(money(amount, language))}</h2>
      <AmountTable
        caption={text.of(money(amount, language))}
        quietCaption
        heads={[to.section, text.som]}
        rows={shown.map(({ key, name }, at) => ({
          key,
          label: (
            <a href={`${paths.budgetLines(year)}?section=${encodeURIComponent(key)}`}>
              {nameOf(name)}
            </a>
          ),
          cells: [money(tyiyn(parts[at] ?? 0), language)],
        }))}
        total={{ key: 'total', label: total, cells: [money(amount, language)] }}
      />
    </>
  )
}
