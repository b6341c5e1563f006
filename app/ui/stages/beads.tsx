type Props = {
  /** How many steps are done; the next one is the present one. */
  done: number
  all: number
  /** The same in words. */
  label: string
}

const apart = 28

/** Steps as beads on a thread: past ones full, the present one large, those to come hollow. */
export function Beads({ done, all, label }: Props) {
  const width = apart * all
  const at = (step: number) => apart * step + apart / 2
  return (
    <svg className="beads" viewBox={`0 0 ${width} 28`} role="img" aria-label={label}>
      <path d={`M${at(0)} 14H${at(all - 1)}`} />
      {Array.from({ length: all }, (_, step) => step).map((step) => (
        <circle
          key={step}
          className={step < done ? 'past' : step === done ? 'present' : undefined}
          cx={at(step)}
          cy="14"
          r={step === done ? 11 : 6.5}
        />
      ))}
    </svg>
  )
}
