import { perCent } from './bar.tsx'

type Props = {
  /** How full, from 0 to 1; more than 1 shows as too much. */
  share: number
}

/** How much of a limit is used. The words beside it say the same; a script may set the inner `width`. */
export function Meter({ share }: Props) {
  return (
    <svg className={share > 1 ? 'meter over' : 'meter'} aria-hidden="true">
      <rect width={perCent(share)} height="100%" />
    </svg>
  )
}
