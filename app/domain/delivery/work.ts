/** What deliveries lay on the desk, with what its sentence needs. */
export type DeliveryWork = {
  'late-delivery': { number: number; title: string; days: number }
}
