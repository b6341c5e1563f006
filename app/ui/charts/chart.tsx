import type { ReactNode } from 'react'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  /** The finding, as a sentence. */
  title: string
  children: ReactNode
  /** The same figures as a table, one row each: what it is, and its figure. */
  twin: readonly { label: string; value: string }[]
}

/** A picture made of figures, with its table underneath. */
export function Chart({ title, children, twin }: Props) {
  const text = useText().frame.table
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {children}
      <details>
        <summary>{text.show}</summary>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <tbody>
            {twin.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="sum">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
