import type { Contact } from '#app/domain/accounts/contact.ts'

/** A message as a carrier gets it; `reference` is the same at each try, so that a gateway can drop a repetition. */
export type Parcel = { reference: string; to: string; subject: string; text: string }

/** Hands one message over; throws when it was not taken. */
export type Carrier = (parcel: Parcel) => Promise<void>

/** Null where none is set up: messages then stay in the outbox. */
export type Carriers = Record<Contact['channel'], Carrier | null>

let inUse: Carriers = { sms: null, mail: null }

/** Names the carriers of this process, once at its start. */
export function setCarriers(carriers: Carriers): void {
  inUse = carriers
}

export function carriers(): Carriers {
  return inUse
}

/** The channels on which this process can send. */
export function openChannels(): Contact['channel'][] {
  return (['sms', 'mail'] as const).filter((channel) => inUse[channel] !== null)
}
