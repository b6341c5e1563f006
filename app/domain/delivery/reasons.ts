/** Why news of a delivery are not taken. */
export type DeliveryReasons = {
  'not-in-future': Record<never, never>
  'stage-before-open': Record<never, never>
  'before-earlier-stage': Record<never, never>
  'plan-change-needs-reason': Record<never, never>
  'variance-needs-reason': Record<never, never>
}
