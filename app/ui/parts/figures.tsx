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
  /** The first has so many digits that its unit needs the whole line of a phone. */
  longFirst?: boolean
}

/** The numbers that lead a page, each with its word below. */
export function Figures({ figures, longFirst = false }: Props) {
  return (
    <dl className={longFirst ? 'figures long-first' : 'figures'}>
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
