import type { Language } from '#app/domain/language.ts'
import { sum } from '#app/domain/money.ts'
import { type Contribution, type CostLine, lineTotal } from '#app/domain/proposals/proposal.ts'
import { writtenLanguage } from '#app/domain/words/written-language.ts'
import { count, money } from '#app/i18n/format.ts'
import { useSay } from '#app/ui/say.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = {
  lines: readonly CostLine[]
  contributions: readonly Contribution[]
  /** The language in which they are written, where it is known. */
  written?: Language | undefined
}

/** What it costs line by line, what is asked in sum, and what residents add on top. */
export function CostTable({ lines, contributions, written }: Props) {
  const text = useText().proposals.page
  return (
    <table className="cards">
      <caption className="visually-hidden">{text.cost}</caption>
      <thead>
        <tr>
          <th scope="col">{text.forWhat}</th>
          <th scope="col" className="sum">
            {text.quantity}
          </th>
          <th scope="col" className="sum">
            {text.unitPrice}
          </th>
          <th scope="col" className="sum">
            {text.lineSum}
          </th>
        </tr>
      </thead>
      <tbody>
        <Lines lines={lines} written={written} />
        <Contributions contributions={contributions} written={written} />
      </tbody>
    </table>
  )
}

function Lines({ lines, written: kept }: Pick<Props, 'lines' | 'written'>) {
  const text = useText().proposals.page
  const language = useLanguage()
  const { written } = useSay()
  const own = kept ?? writtenLanguage(...lines.map(({ what }) => what))
  if (lines.length === 0) return null
  return (
    <>
      {lines.map((line) => (
        <tr key={`${line.what} ${line.unit} ${line.quantity} ${line.unitPrice}`}>
          <th scope="row">{written(line.what, own)}</th>
          <td className="sum" data-label={text.quantity}>
            {count(line.quantity, language)} {written(line.unit, own)}
          </td>
          <td className="sum" data-label={text.unitPrice}>
            {money(line.unitPrice, language)}
          </td>
          <td className="sum" data-label={text.lineSum}>
            {money(lineTotal(line), language)}
          </td>
        </tr>
      ))}
      <tr className="total">
        <th scope="row">{text.asked}</th>
        <td />
        <td />
        <td className="sum">{money(sum(lines.map(lineTotal)), language)}</td>
      </tr>
    </>
  )
}

function Contributions({ contributions, written: own }: Pick<Props, 'contributions' | 'written'>) {
  const text = useText().proposals
  const language = useLanguage()
  const { written } = useSay()
  return contributions.map(({ kind, what, value }) => (
    <tr key={kind}>
      <th scope="row" colSpan={3}>
        {text.contributions[kind]}
        {what ? <small className="line">{written(what, own)}</small> : null}
      </th>
      <td className="sum" data-label={text.page.lineSum}>
        {money(value, language)}
      </td>
    </tr>
  ))
}
