type Props = {
  /** How long, from 0 to 1. */
  share: number
  /** plain = deep, lost = pale, over = red: more than there is. */
  tone?: 'plain' | 'lost' | 'over'
}

/** A bar under a figure, for comparing rows of a table. The figure beside it says the same. */
export function Bar({ share, tone = 'plain' }: Props) {
  return (
    <svg className={`bar ${tone}`} aria-hidden="true">
      <rect width={perCent(share)} height="100%" />
    </svg>
  )
}

/** A share as SVG writes it; never outside the picture. */
export function perCent(share: number): string {
  return `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(2)}%`
}
