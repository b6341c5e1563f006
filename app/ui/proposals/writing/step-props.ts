import type { Attachment } from '#app/domain/documents/attachment.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import type { UnitPrice } from '#app/domain/rounds/round.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import type { MapKit } from '#app/ui/maps/map-place.tsx'

/** What every step of the form is shown with. */
export type StepProps = {
  /** What stands in the draft, with the faults of the last sending. */
  shown: RejectedForm
  villages: readonly { number: number; name: string }[]
  files: readonly Attachment[]
  money: StepMoney
  map: MapKit
}

/** What the steps about money tell: sums so far and the round's bounds, in tyiyn; nulls where not known yet. */
export type StepMoney = {
  sum: Tyiyn
  cap: Tyiyn | null
  /** The least own contribution in hundredths of a per cent, and as money for this sum. */
  basisPoints: number
  least: Tyiyn
  prices: readonly UnitPrice[]
}
