import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'

/** What a route tells the frame about its page: `export const handle: PageHandle<typeof loader> = …`. */
export type PageHandle<Found = unknown> = {
  /** The page's title; the frame adds the municipality, and the word for an error in front. */
  title?: (text: Catalogue, found: Found) => string
  /** The title of what the page's form is answered with and no address shows again. */
  onceTitle?: (text: Catalogue) => string
  /** React in the browser; only office screens that earn it. */
  hydrated?: boolean
  /** The page shows something that is under way: it is asked for again every two seconds, without a script. */
  renews?: (found: Found) => boolean
  /** Set closer, over the whole width: the office. */
  dense?: boolean
  /** What a messenger shows beside a link to the page; without it the product's own sentence and sign. */
  share?: (found: Found) => { text: string; photo: string | null }
  /** Search engines are asked to leave the page out. */
  unlisted?: (found: Found) => boolean
  /** The round that the page is about: once it is decided, its pages belong to the results and not to the proposals. */
  ofRound?: (found: Found) => number
  /** Which word of the menu is the present one. */
  section?: keyof Catalogue['frame']['menu']
}
