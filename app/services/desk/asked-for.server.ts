import type { ActName } from '#app/domain/signatures/pending-act.ts'
import { openActAbout } from '#models/signatures/pending-act.server.ts'

/** Whether an act about a round waits for its second signature: the desk tells that by itself. */
export const isAskedFor = async (place: string, kind: ActName, round: number): Promise<boolean> =>
  (await openActAbout(place, kind, `round/${round}`)) !== null
