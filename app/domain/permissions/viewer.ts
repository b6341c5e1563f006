import type { PlaceId } from '../places/place-id.ts'
import { may } from './may.ts'

/**
 * Who looks at a page, as coarsely as a page that is the same for everybody may know: there are three kinds of people,
 * and nothing of a single one.
 */
export type Viewer = 'guest' | 'resident' | 'staff'

export const viewers: readonly Viewer[] = ['guest', 'resident', 'staff']

/** To whom a part of a page is shown. */
export type Audience = 'guest' | 'signed-in' | 'staff'

/** Roles never cross: somebody of another municipality is a guest. Staff are those who may enter the office. */
export function viewerOf(person: Parameters<typeof may>[0], place: PlaceId, at: Date): Viewer {
  if (person?.place !== place) return 'guest'
  return may(person, 'enter-office', { place }, at).refused ? 'resident' : 'staff'
}

export function isFor(audience: Audience, viewer: Viewer): boolean {
  return audience === 'signed-in' ? viewer !== 'guest' : audience === viewer
}
