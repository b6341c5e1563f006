export type Figure = {
  label: string
  /** The number as it is shown. */
  value: string
  /** A word behind the number, small: "million som". */
  unit?: string | undefined
  /** What to compare the number with, a sentence of its own below its word. */
  beside?: string | undefined
}

/** The numbers that lead a page: two to four, each with its word below. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ label, value, unit, beside }) => (
        <div key={label}>
          <dt>
            {label}
            {beside ? <small>{beside}</small> : null}
          </dt>
          <dd>
            {value}
            {unit ? ' ' : null}
            {unit ? <small>{unit}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
