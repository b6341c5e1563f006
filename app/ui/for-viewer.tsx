import { createElement, type ReactNode } from 'react'
import type { Audience } from '#app/domain/permissions/viewer.ts'

type Props = {
  who: Audience
  children: ReactNode
}

/** The mark around what only some are shown; `shownTo` takes it away again before a page leaves. */
export const viewerMark = 'for-viewer'

/**
 * What only guests, people who are signed in, or the staff are shown. A page that is the same for everybody holds it
 * for all of them, so nothing of a single person belongs here; which part leaves is decided when the page is sent.
 */
export function ForViewer({ who, children }: Props) {
  return createElement(viewerMark, { who }, children)
}
