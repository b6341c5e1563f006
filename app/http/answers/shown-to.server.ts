import { type Audience, isFor, type Viewer } from '#app/domain/permissions/viewer.ts'
import { viewerMark } from '#app/ui/for-viewer.tsx'

/** Parts never stand within each other. */
const part = new RegExp(`<${viewerMark} who="([a-z-]+)">(.*?)</${viewerMark}>`, 'gs')
const mark = Buffer.from(`<${viewerMark} `)

/** A page as one kind of people are shown it, from the bytes that are the same for everybody. */
export function shownTo(html: Buffer<ArrayBuffer>, viewer: Viewer): Buffer<ArrayBuffer> {
  if (!html.includes(mark)) return html
  const shown = html.toString().replace(part, (_whole, who, inside) =>
    // Only the one part that sets the mark names audiences.
    isFor(who as Audience, viewer) ? inside : '',
  )
  return Buffer.from(shown)
}
