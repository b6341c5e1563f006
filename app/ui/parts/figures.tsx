export type Figure = {
  label: string
  /** The number as it is shown. */
  value: string
  /** A word behind the number, small: "million som", "of 4 210". */
  unit?: string | undefined
}

/** The numbers that lead a page: two to four, each with its word below. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ label, value, unit }) => (
        <div key={label}>
          <dt>{label}</dt>
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
