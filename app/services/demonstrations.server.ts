import { readMunicipality } from '#models/places/municipality.server.ts'

/** Until the settings say otherwise, everybody's password opens nothing. */
let open = false

/** Told by the settings at the start: whether demonstrations, whose passwords everybody knows, can be used here. */
export function openDemonstrations(wanted: boolean): void {
  open = wanted
}

/** Whether demonstrations can be used at this address. */
export const demonstrationsAreOpen = () => open

/** Whether a municipality is a demonstration that shows everybody its messages and codes here. */
export async function isOpenDemonstration(place: string): Promise<boolean> {
  return open && ((await readMunicipality(place))?.demonstration ?? false)
}

/** Whether a municipality is a demonstration at an address where such are closed: nobody is anybody there. */
export async function isClosedDemonstration(place: string): Promise<boolean> {
  return !open && ((await readMunicipality(place))?.demonstration ?? false)
}
