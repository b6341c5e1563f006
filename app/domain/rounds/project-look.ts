import type { Theme } from './round.ts'

/** The picture of a project in a list: the file of its first photo, null where the drawing of its theme stands. */
export type ProjectLook = { theme: Theme; photo: string | null }

/** For a project whose proposal is not kept here. */
export const plainLook: ProjectLook = { theme: 'other', photo: null }
