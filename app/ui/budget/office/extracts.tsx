import type { Extract } from '#app/domain/budget/tables/extract.ts'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'

/** The places of a file around its findings, drawn as the file shows them. */
export function Extracts({ extracts }: { extracts: readonly Extract[] }) {
  const { budgetCheck: text } = useText()
  return extracts.map((extract) => {
    const { sheet, rows } = extract
    const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0]
    return (
      <section key={`${sheet} ${first}`}>
        <h2>{text.extract(sheet, first, last)}</h2>
        <p className="quiet">{text.extractLead}</p>
        <ExtractTable extract={extract} caption={text.extract(sheet, first, last)} />
      </section>
    )
  })
}

function ExtractTable({ extract, caption }: { extract: Extract; caption: string }) {
  const { letters, rows, marks } = extract
  const written = useAsWritten()
  const isMarked = (row: number, at: number) =>
    marks.some((mark) => mark.row === row && mark.column === letters[at])
  return (
    // Wider than a phone as the file itself is: it moves sideways, by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section className="extract" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {letters.map((letter) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {cells.map((cell, at) => (
                <td key={letters[at]} className={isMarked(row, at) ? 'here' : undefined}>
                  {isMarked(row, at) ? '✕ ' : ''}
                  {written(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
