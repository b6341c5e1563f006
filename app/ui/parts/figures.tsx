export type Figure = {
  label: string
  /** The number as it is shown. */
  value: string
  /** A word behind the number, small: "million som". */
  unit?: string | undefined
  /** What to compare the number with, a sentence of its own below its word. */
  beside?: string | undefined
}

type Props = {
  figures: readonly Figure[]
  /** They have so many digits that each needs, with its unit, the whole line of a phone. */
  long?: boolean
}

/** The numbers that lead a page, each with its word below. */
export function Figures({ figures, long = false }: Props) {
  return (
    <dl className={long ? 'figures long' : 'figures'}>
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
