import { sum } from '#app/domain/money.ts'
import { type Contribution, type CostLine, lineTotal } from '#app/domain/proposals/proposal.ts'
import { count, money } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { lines: readonly CostLine[]; contributions: readonly Contribution[] }

/** What it costs line by line, what is asked in sum, and what residents add on top. */
export function CostTable({ lines, contributions }: Props) {
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
        <Lines lines={lines} />
        <Contributions contributions={contributions} />
      </tbody>
    </table>
  )
}

function Lines({ lines }: { lines: readonly CostLine[] }) {
  const text = useText().proposals.page
  const language = useLanguage()
  if (lines.length === 0) return null
  return (
    <>
      {lines.map((line) => (
        <tr key={`${line.what} ${line.unit} ${line.quantity} ${line.unitPrice}`}>
          <th scope="row">{line.what}</th>
          <td className="sum" data-label={text.quantity}>
            {count(line.quantity, language)} {line.unit}
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

function Contributions({ contributions }: { contributions: readonly Contribution[] }) {
  const text = useText().proposals
  const language = useLanguage()
  return contributions.map(({ kind, what, value }) => (
    <tr key={kind}>
      <th scope="row" colSpan={3}>
        {text.contributions[kind]}
        {what ? <small className="line">{what}</small> : null}
      </th>
      <td className="sum" data-label={text.page.lineSum}>
        {money(value, language)}
      </td>
    </tr>
  ))
}
